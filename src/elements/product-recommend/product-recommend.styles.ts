import { css } from 'lit';

export default css`
  .base,
  ul {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  /* No wider than its longest word has room for, where words are twice their size on a phone. */
  .heading {
    font-size: min(1.5em, 12cqi);
  }
  /* The shop's words stand by what says whose they are, unless the page has a margin of its own for them. */
  p,
  .care,
  .pitch ::slotted(*) {
    max-inline-size: 65ch;
    margin: 0;
  }
  .shoes {
    gap: 4px 16px;
    margin-block-start: 4px;
  }
  .card {
    display: grid;
    grid-template: subgrid/minmax(0, 1fr);
    grid-row: span 7;
    margin-block-end: 12px;
  }
  .skeleton {
    padding-block-start: 16em;
  }
  /* A little less than any shoe: it must not stretch a row that it shares with one. */
  .blank {
    display: block;
    padding-block-end: 9em;
  }
  .picture {
    aspect-ratio: var(--insole-picture-ratio, 4/3);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    overflow: hidden;
    margin-block-end: 8px;
  }
  /* Not the coloured stars, which are a drawing in a drawing. */
  [viewBox]:dir(rtl) {
    scale: -1 1;
  }
  .picture:not(:has(img)) {
    display: grid;
    place-items: center;
    color: var(--_soft);
    font-size: min(2em, 12cqi);
  }
  /*
   * Chromium draws a frame for a picture that cannot be had, where width and height are set. The ground is the picture's
   * own: without it, the place is tinted and no white hole in a dark page.
   */
  img {
    background: var(--insole-picture-ground, #fff);
    min-inline-size: 100%;
    max-inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .pick {
    position: absolute;
    place-self: start;
    margin: 8px;
    padding: 0 8px;
    border-radius: var(--_radius);
    background: #000;
    color: #fff;
  }
  /* A small picture has no room for it. */
  .list .pick {
    position: static;
    margin: 0;
  }
  .name a {
    color: inherit;
    text-decoration: none;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-height: 1.35;
    overflow: hidden;
    outline: none;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .name a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  a:hover {
    text-decoration: underline;
  }
  summary {
    margin-block-end: 8px;
    color: var(--_accent);
  }
  .stars {
    height: 1.5em;
    fill: var(--insole-star, #c77700);
  }
  .out img {
    opacity: 0.6;
  }
  .reasons,
  .why {
    gap: 0;
    font-size: 0.8125em;
  }
  /* "Why this shoe?" is above the link that covers the card. */
  .card,
  .why {
    position: relative;
  }
  .list .card {
    display: grid;
    grid-template: repeat(6, auto) 1fr / min(30%, 12em) minmax(0, 1fr);
    gap: 4px 16px;
  }
  .list .picture {
    grid-row: 1 / span 7;
  }
  .list .blank {
    height: 9.5em;
  }
  .carousel {
    grid: none / auto-flow min(70%, 16em);
    overflow-x: auto;
  }
  /* No :nth-child(): each slice would have the style of all cards before it worked out anew. */
  .far {
    display: block;
    contain-intrinsic-size: auto 24em;
  }
  .grid {
    grid-template-columns: repeat(auto-fill, minmax(max(7em + 12cqi, 22%), 1fr));
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
