import { css } from 'lit';

export default css`
  :host {
    /* What it asks of a track that goes by its content: it stands in narrow columns too. */
    contain-intrinsic-size: 14em;
  }
  .base {
    display: grid;
    gap: 12px;
    max-inline-size: 26em;
    text-wrap: balance;
  }
  .heading {
    font-size: 1.25em;
  }
  ul {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 24px;
  }
  li:has(.main) {
    flex: 1 1 100%;
    margin-block-end: 4px;
  }
  a {
    display: inline-block;
    padding-block: 4px;
  }
  .main {
    display: block;
    padding: 8px 16px;
    border: 1px solid;
    border-radius: var(--_radius);
    font-weight: 600;
    text-align: center;
    text-decoration: none;
  }
  .main:hover {
    text-decoration: underline;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
