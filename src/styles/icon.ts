import { css } from 'lit';

export default css`
  .icon {
    flex: none;
    width: 1.5em;
    height: 1.5em;
    fill: none;
    stroke: var(--_tone, currentColor);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
`;
