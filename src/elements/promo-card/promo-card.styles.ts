import { css } from 'lit';

export default css`
  .base {
    display: grid;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
  }
  .picture {
    position: relative;
    aspect-ratio: var(--insole-picture-ratio, 4/3);
    background: var(--insole-picture-ground, #fff);
    /* What is said in place of a picture that cannot be had: dark on a light ground, and light on a dark one. */
    color: oklch(from var(--insole-picture-ground, #fff) calc(5 - 8 * l) c h);
  }
  /* Chromium draws a frame for a picture that cannot be had, where width and height are set. */
  img,
  ::slotted([slot='picture']) {
    position: absolute !important;
    inset: 0 !important;
    min-inline-size: 100% !important;
    max-inline-size: 100% !important;
    block-size: 100% !important;
    object-fit: contain;
  }
  .words {
    display: grid;
    gap: 12px;
    align-content: center;
    justify-items: start;
    padding: 16px;
  }
  .heading {
    margin-block-start: -8px;
    font-size: 1.25em;
  }
  ::slotted([slot='heading']) {
    font: inherit !important;
  }
  p,
  ul,
  ::slotted(*) {
    max-inline-size: 65ch;
    margin: 0 !important;
  }
  ul,
  ::slotted([slot='points']) {
    display: grid;
    gap: 4px;
    padding: 0 !important;
    padding-inline-start: 1.25em !important;
    list-style: disc !important;
  }
  .name {
    font-weight: 600;
  }
  .name + .price {
    margin-block-start: -8px !important;
  }
  /* In Arabic, keeps the sign of "US$" behind its letters. */
  .price ::after {
    content: '\\200e';
  }
  .price:empty,
  .plain .picture {
    display: none;
  }
  .link,
  ::slotted(a[slot='link']) {
    padding: 8px 16px;
    border: 1px solid;
    border-radius: var(--_radius);
    color: var(--_accent);
    font-weight: 600;
    text-decoration: none;
  }
  .skeleton {
    block-size: 30em;
    background: var(--_ground);
  }
  @container (min-width: 32em) {
    .base:not(.plain) {
      grid-template-columns: 2fr 3fr;
    }
    .picture {
      aspect-ratio: auto;
    }
    .skeleton {
      block-size: 15em;
    }
    .words {
      padding: 24px;
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
