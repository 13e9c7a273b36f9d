import { css } from 'lit';

export default css`
  :host {
    /* What it asks of a track that goes by its content: it stands in narrow columns too. */
    contain-intrinsic-size: 14em;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 12px 24px;
  }
  li {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0 12px;
    align-content: start;
    line-height: max(24px, 1.5em);
  }
  .icon {
    stroke: var(--_accent);
  }
  .icon:dir(rtl) {
    scale: -1 1;
  }
  /* Dates stay together where a line can hold them. */
  time,
  b {
    display: inline-block;
  }
  span time {
    font-weight: 600;
  }
  small {
    grid-column: 2;
  }
`;
