import { css } from 'lit';

export default css`
  .base {
    display: flex;
    align-items: center;
    gap: 8px;
    padding: 12px 16px;
    background: var(--insole-banner-ground, var(--_ground));
    line-height: 24px;
  }
  ul {
    flex: 1;
    display: flex;
    flex-direction: column;
    gap: 8px;
    min-inline-size: 0;
  }
  li {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0 8px;
    padding-inline: 16px;
    text-align: center;
  }
  .icon {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  progress {
    flex-basis: 100%;
    max-inline-size: 16em;
    block-size: 4px;
    accent-color: var(--_accent);
  }
  button {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border: 0;
    background: none;
  }
  button .icon {
    stroke: currentColor;
    inline-size: 20px;
    block-size: 20px;
  }
  @container (min-width: 40em) {
    ul {
      flex-direction: row;
      gap: 0;
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
