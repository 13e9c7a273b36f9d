import { css } from 'lit';

export default css`
  .heading {
    font-size: 1.25em;
    margin-block-end: 8px;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    column-gap: 24px;
  }
  li {
    border-block-start: 1px solid var(--_line);
  }
  a {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    padding-block: 12px;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  a::after {
    content: '→' / '';
  }
  a:dir(rtl)::after {
    content: '←' / '';
  }
  .skeleton {
    background: repeating-linear-gradient(var(--_ground) 0 34px, #0000 0 49px);
    block-size: 181px;
  }
  @container (min-width: 48em) {
    .skeleton {
      block-size: 82px;
    }
  }
`;
