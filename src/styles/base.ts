import { css } from 'lit';

/**
 * The base of every element: the page's font and text colour, and colours that are mixed from that text colour, so that
 * elements are dark on a dark page by themselves. In a shadow tree `!important` beats the page's own, which keeps out
 * resets such as `*{all:unset!important}`. Soft text is fainter than the page's text, but less so where that is faint
 * itself.
 */
export default css`
  :host {
    --_accent: var(
      --insole-accent,
      oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue, 178))
    );
    --_danger: var(
      --insole-danger,
      oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-danger, 25))
    );
    --_soft: var(--insole-soft, oklch(from currentColor l c h / min(0.63 + 0.7 * l, 1.44 - 0.7 * l)));
    --_line: var(--insole-line, oklch(from currentColor l c h / 22%));
    --_ground: var(--insole-ground, oklch(from currentColor l c h / 5%));
    --_radius: var(--insole-radius, 6px);
    border-radius: var(--_radius);
    background: var(--insole-paper);
    padding: var(--insole-inset);
    color: var(--insole-ink);
    font-family: var(--insole-font);
    display: block !important;
    min-inline-size: 0;
    container-type: inline-size !important;
    /* What it asks of a place that goes by its content: room on any phone, and beside other columns. */
    contain-intrinsic-size: min(20em, 80vw);
    line-height: 1.55 !important;
    white-space: normal !important;
    text-align: start !important;
    text-indent: 0 !important;
    overflow-wrap: anywhere !important;
    text-wrap: pretty;
  }
  /* Who hides the element itself means it; a rule of the page may mean something else. */
  :host(:is([hidden], [style*='display:none'], [style*='display: none'])) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
  }
  .head,
  b {
    font-weight: 600;
  }
  .head {
    font-family: var(--insole-heading-font);
    line-height: 1.2;
    text-wrap: balance;
  }
  ul,
  ol {
    list-style: none;
  }
  small {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  [href] {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  button,
  summary {
    cursor: pointer;
    min-block-size: 24px;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
