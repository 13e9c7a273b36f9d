import { css } from 'lit';

/** A care card: an edge and a tinted ground in the colour of its urgency, emergency by default. */
export default css`
  .care {
    --_tone: color-mix(in oklab, #b3171b 78%, currentColor);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, transparent);
    padding: 12px 16px;
  }
  .care-heading {
    line-height: 24px;
  }
`;
