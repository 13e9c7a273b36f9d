import { css } from 'lit';

/**
 * Every element's ground: the page's font and text colour, and colours that are mixed from that text
 * colour, so that a dark page is dark without being told. `!important` in a shadow tree beats the
 * page's, which keeps resets like `*{all:unset!important}` out. Soft words are fainter than the
 * page's text, the less so the fainter that is itself.
 */
export default css`
  :host {
    --_accent: var(--insole-accent, color-mix(in oklab, #0b7a69 62%, currentColor));
    --_soft: oklch(from currentColor l c h / calc(0.74 + l - l * l));
    --_line: var(--insole-line, color-mix(in srgb, currentColor 22%, transparent));
    --_ground: var(--insole-ground, color-mix(in srgb, currentColor 5%, transparent));
    --_radius: var(--insole-radius, 6px);
    display: block !important;
    min-inline-size: 0;
    container-type: inline-size !important;
    contain-intrinsic-inline-size: 40em;
    line-height: 1.55 !important;
    text-align: start !important;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  [tabindex='-1'],
  b {
    font-weight: 600;
  }
  [tabindex='-1'] {
    line-height: 1.2;
  }
  ul,
  ol {
    list-style: none;
  }
  small {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button,
  summary {
    cursor: pointer;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
