import { css } from 'lit';
import base from './base.js';
import care from './care.js';
import icon from './icon.js';

const text = css`
  /* A link of advice-links leads here. */
  :host(:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .base,
  .text,
  .statements,
  .sources,
  .skeleton {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 65ch);
  }
  .text {
    gap: 16px;
  }
  .statements {
    gap: 12px;
  }
  .title {
    font-size: clamp(1.5em, 1em + 3cqi, 2em);
  }
  .meta,
  .gathered {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
  }
  .same-day {
    --_tone: var(
      --insole-warning,
      oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-warning, 75))
    );
  }
  .advice {
    --_tone: var(
      --insole-info,
      oklch(from currentColor clamp(0.43, 0.95 * l - 0.06, 0.78) 0.13 var(--insole-hue-info, 255))
    );
  }
  .statements li:not(:has(> b)) {
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  .care summary::after {
    content: '+' / '';
    margin-inline-start: auto;
  }
  .care [open] summary::after {
    content: '−' / '';
  }
  .care li {
    margin-block-start: 4px;
  }
  .care ul {
    margin-inline-start: 2em;
    list-style: disc;
  }
  .section-heading {
    font-size: 1.25em;
    margin-block: 12px;
  }
  .gathered,
  .text * > p + * {
    margin-block-start: 12px;
  }
  /* As high as a fingertip needs, where a link is all there is on a line; and words that stay together. */
  .text > p > a,
  .free,
  .contents a,
  .grade summary {
    display: inline-block;
  }
  /* As wide as the text below it. */
  .lead {
    font-size: 1.125em;
    margin-block: 8px;
    max-inline-size: 58ch;
  }
  /* A second line begins where the first does, beside the marker. */
  .fold > summary {
    padding-block: 20px 8px;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  i {
    block-size: 5em;
    background: var(--_ground);
  }
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  sup a {
    padding-inline: 2px;
    text-decoration: none;
  }
  .contents li,
  .gathered li {
    margin-block-start: 8px;
  }
  .free {
    color: var(--_accent);
  }
  .grade summary {
    padding-inline: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 0.8125em;
    line-height: max(24px, 1.85em);
  }
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .grade,
  .fold .section-heading {
    display: inline;
  }
  .sources {
    font-size: 0.8125em;
    list-style: decimal inside;
    gap: 8px;
  }
  .skeleton {
    min-block-size: min(100vh, 1400px);
    align-content: start;
  }
  @container (min-width: 56em) {
    .base {
      grid-template-columns: minmax(0, 65ch) 14em;
      column-gap: 48px;
    }
    header {
      grid-column: 1/-1;
    }
    /* The contents take the place that is left beside it. */
    .text {
      grid-area: 2/1;
    }
    /* It is open then, with nothing to fold, where an engine can be told so. */
    @supports selector(::details-content) {
      .contents::before {
        content: attr(aria-label);
        font-weight: 600;
      }
      .contents summary {
        display: none;
      }
      .contents::details-content {
        content-visibility: visible;
      }
    }
  }
  @media print {
    .text > p > a,
    .contents {
      display: none;
    }
    /* All is open: there are no signs of what is folded. */
    summary,
    .care summary::after {
      content: none;
      list-style: none;
    }
    /* Rows of a grid do not grow at the end of a page. */
    .text {
      display: block;
    }
    .text > * {
      margin-block-end: 16px;
    }
    .care,
    li {
      break-inside: avoid;
    }
    summary,
    .head {
      break-after: avoid;
    }
    ::details-content {
      content-visibility: visible;
    }
    a[href^='h']::after {
      content: ' (' attr(href) ')';
    }
  }
`;

/** All that a text of some length, a guide or an article, is drawn with. */
export default [base, icon, care, text];
