import { css } from 'lit';

export default css`
  :host {
    padding: 0;
  }
  .given,
  .base {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 11px 15px;
    background: var(--insole-banner-ground, var(--_ground));
    /* An edge where the page's colours give way to the reader's. */
    border: 1px solid transparent;
    line-height: max(24px, 1.5em);
  }
  /* Messages as plain HTML: the page's own rules for them come before these. */
  .given {
    display: block;
    text-align: center;
  }
  ::slotted(*) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ul {
    flex: 1;
    display: grid;
    justify-content: center;
    gap: 8px;
  }
  li {
    display: grid;
    grid-template-columns: auto minmax(0, auto);
    place-content: center start;
    gap: 4px 8px;
  }
  li .icon {
    stroke: var(--_accent);
  }
  li svg:dir(rtl) {
    scale: -1 1;
  }
  progress {
    grid-column: 1/-1;
    inline-size: 100%;
    block-size: 4px;
    border: 0;
    appearance: none;
    forced-color-adjust: none;
    background: oklch(from currentColor l c h / 22%);
  }
  ::-webkit-progress-bar {
    background: none;
  }
  ::-webkit-progress-value {
    background: var(--_accent);
  }
  ::-moz-progress-bar {
    background: var(--_accent);
  }
  button {
    align-self: start;
    display: flex;
    margin-block: -4px;
    padding: 4px;
    border: 0;
    background: none;
  }
  @container (min-width: 40em) {
    /* Tracks as wide as their words; what is too long for its share wraps, and nothing else. */
    ul {
      grid-auto-flow: column;
      justify-content: normal;
      gap: 0;
    }
    li {
      place-content: center;
      padding-inline: 16px;
    }
    li + li {
      border-inline-start: 1px solid var(--_line);
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
