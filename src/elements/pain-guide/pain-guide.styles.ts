import { css } from 'lit';

export default css`
  .base {
    display: grid;
    gap: 24px;
    grid-template-columns: minmax(0, 65ch);
  }
  .title {
    font-size: clamp(1.5em, 1em + 3cqi, 2em);
  }
  .lead {
    font-size: 1.125em;
    margin-block: 8px;
  }
  .meta {
    font-size: 0.8125em;
    color: var(--_soft);
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
  }
  .text {
    display: grid;
    gap: 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .care {
    --_tone: color-mix(in oklab, #1d4f91 72%, currentColor);
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, transparent);
    padding: 12px 16px;
  }
  .emergency {
    --_tone: color-mix(in oklab, #b3171b 78%, currentColor);
  }
  .same-day {
    --_tone: color-mix(in oklab, #9a6400 74%, currentColor);
  }
  .care div,
  .care summary {
    display: flex;
    gap: 8px;
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--_tone);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .care-heading {
    line-height: 1.5;
    text-wrap: pretty;
  }
  .care ul {
    margin-block-start: 4px;
    padding-inline-start: calc(1.5em + 8px);
    list-style: disc;
  }
  .skip {
    justify-self: start;
  }
  .section-heading {
    font-size: 1.25em;
    margin-block: 8px;
  }
  section p,
  .fold p {
    margin-block-end: 12px;
  }
  .statements {
    display: grid;
    gap: 12px;
  }
  .statements b,
  .gathered b {
    font-weight: 600;
  }
  sup {
    font-size: 0.75em;
    line-height: 0;
  }
  sup a {
    padding-inline: 2px;
    text-decoration: none;
  }
  .free,
  .grade summary {
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .free {
    color: var(--_accent);
    margin-inline-end: 8px;
  }
  .grade {
    display: inline;
  }
  .grade summary {
    display: inline-block;
    padding-inline: 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 24px;
    list-style: none;
  }
  .grade summary::-webkit-details-marker {
    display: none;
  }
  .grade span,
  .gathered,
  .evidence {
    font-size: 0.875em;
    color: var(--_soft);
  }
  .fold {
    border-block-start: 1px solid var(--_line);
  }
  .fold .section-heading {
    display: inline-block;
    margin-block: 12px;
  }
  .sources {
    font-size: 0.875em;
    list-style: decimal;
    padding-inline-start: 24px;
    display: grid;
    gap: 8px;
  }
  .note {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .contents ol {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
  }
  .contents summary {
    font-weight: 600;
  }
  .skeleton {
    min-block-size: min(100vh, 1400px);
    display: grid;
    gap: 16px;
    align-content: start;
  }
  .skeleton i {
    block-size: 4em;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .skeleton i:first-child {
    block-size: 2em;
    inline-size: 60%;
  }
  @container (min-width: 56em) {
    .base {
      grid-template-columns: minmax(0, 65ch) 14em;
      column-gap: 48px;
    }
    header {
      grid-column: 1/-1;
    }
    .contents {
      grid-column: 2;
    }
    .text {
      grid-area: 2/1;
    }
  }
  @media print {
    .contents,
    .skip {
      display: none;
    }
    a[href]::after {
      content: ' (' attr(href) ')';
    }
  }
`;
