import { css } from 'lit';

export default css`
  .points,
  figure {
    padding: 15px;
    /* An edge where the page's colours give way to the reader's. */
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  .text figure {
    margin-block-start: 16px;
    background: none;
    border-color: var(--_line);
  }
  .points ul {
    display: grid;
    gap: 8px;
    margin-block-start: 8px;
    margin-inline-start: 1.25em;
    list-style: disc;
  }
  ol.statements {
    padding-inline-start: 1.5em;
    list-style: decimal;
  }
  ol.statements li::marker {
    color: var(--_accent);
    font-weight: 600;
  }
  figcaption {
    font-size: 0.8125em;
    margin-block-end: 16px;
  }
  .figure-heading {
    font-size: 1.231em;
    margin-block-end: 4px;
  }
  .kinetic-chain {
    display: grid;
    grid-template-columns: 160px minmax(0, 1fr);
  }
  figcaption,
  .known {
    grid-column: 1/-1;
  }
  .drawing {
    block-size: 300px;
    direction: ltr;
  }
  .drawing:dir(rtl) {
    scale: -1 1;
  }
  .joints {
    display: grid;
    /* In step with the drawing, where a name is no longer than that. */
    grid-auto-rows: minmax(60px, auto);
    align-items: center;
  }
  label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding-inline: 4px;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  input {
    inline-size: 20px;
    block-size: 20px;
    flex: none;
    accent-color: var(--_accent);
  }
  .known {
    display: grid;
    margin-block-start: 16px;
  }
  .drawing path {
    fill: none;
    stroke: var(--_hue, var(--_line));
  }
  .drawing .body {
    fill: var(--_ground);
    stroke: none;
  }
  .drawing .vertebrae {
    stroke: var(--_soft);
    stroke-width: 10;
    stroke-dasharray: 6 4;
  }
  .drawing .bones {
    stroke: var(--_soft);
    stroke-width: 4;
    stroke-linejoin: round;
  }
  g circle {
    fill: var(--_hue, Canvas);
    stroke: var(--_hue, var(--_soft));
    stroke-width: 3;
  }
  .target {
    fill: transparent;
    cursor: pointer;
  }
  /* On paper all of them are known. */
  @media not print {
    label:has(:checked) {
      font-weight: 600;
      background: var(--_ground);
    }
    .known > * {
      grid-area: 1/1;
      visibility: var(--_visible, hidden);
    }
    /* By way of properties: in a shadow root WebKit restyles what :has() a changed state, not what stands below it. */
    .kinetic-chain:has(label:nth-child(1) :checked) {
      --_visible1: visible;
      --_hue1: var(--_accent);
    }
    .kinetic-chain:has(label:nth-child(2) :checked) {
      --_visible2: visible;
      --_hue2: var(--_accent);
    }
    .kinetic-chain:has(label:nth-child(3) :checked) {
      --_visible3: visible;
      --_hue3: var(--_accent);
    }
    .kinetic-chain:has(label:nth-child(4) :checked) {
      --_visible4: visible;
      --_hue4: var(--_accent);
    }
    .kinetic-chain:has(label:nth-child(5) :checked) {
      --_visible5: visible;
      --_hue5: var(--_accent);
    }
    :is(.known > *, g):nth-of-type(1) {
      --_visible: var(--_visible1);
      --_hue: var(--_hue1);
    }
    :is(.known > *, g):nth-of-type(2) {
      --_visible: var(--_visible2);
      --_hue: var(--_hue2);
    }
    :is(.known > *, g):nth-of-type(3) {
      --_visible: var(--_visible3);
      --_hue: var(--_hue3);
    }
    :is(.known > *, g):nth-of-type(4) {
      --_visible: var(--_visible4);
      --_hue: var(--_hue4);
    }
    :is(.known > *, g):nth-of-type(5) {
      --_visible: var(--_visible5);
      --_hue: var(--_hue5);
    }
  }
  .studies ul {
    display: grid;
    gap: 12px 24px;
  }
  .studies li {
    display: grid;
    gap: 4px 24px;
  }
  .studies svg {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1.75;
  }
  .found {
    fill: var(--_accent);
  }
  /* No room for words beside it: the drawing stands above its parts, without the lines that lead to them. */
  @container (width < 17.5em) {
    .kinetic-chain {
      grid-template-columns: minmax(0, 1fr);
    }
    .drawing g path {
      display: none;
    }
  }
  @container (min-width: 32em) {
    .studies li {
      grid-template-columns: 12em 10em 1fr;
      align-items: center;
    }
    .kinetic-chain {
      grid-template-columns: 160px 8em minmax(0, 1fr);
      column-gap: 0;
    }
    .known {
      grid-column: 3;
      margin: 0 0 0 16px;
      align-content: center;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    input {
      display: none;
    }
    .known {
      grid-column: 1/-1;
      gap: 8px;
      margin: 16px 0 0;
    }
  }
`;
