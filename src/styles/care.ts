import { css } from 'lit';

/**
 * For elements with red flags. These are long, so they are laid out late. A care card has an edge and a tinted ground in
 * the colour of its urgency, emergency by default.
 */
export default css`
  /* Laid out once it comes near the screen, where that leaves room for outlines at its edge. */
  @supports (overflow-clip-margin: 4px) {
    .far,
    .base {
      content-visibility: auto;
      contain-intrinsic-size: auto 60em;
      overflow-clip-margin: 4px;
    }
  }
  .care {
    --_tone: var(--_danger);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: oklch(from var(--_tone) 0.7 0.2 h / 12%);
    padding: 12px 16px;
  }
  .care div,
  .care summary {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  /* Below its icon, where words are twice their size on a phone. */
  .care .care-heading {
    flex: 1 8em;
    line-height: 1.5;
  }
`;
