import { css } from 'lit';

export default css`
  .base,
  .shoes,
  .why ul {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    font-size: 1.5em;
  }
  .base > p,
  .care,
  .pitch {
    max-inline-size: 65ch;
  }
  .care {
    display: flex;
    gap: 8px;
  }
  .shoes {
    gap: 4px 16px;
  }
  .card {
    position: relative;
    display: grid;
    grid-template: subgrid/minmax(0, 1fr);
    grid-row: span 7;
    margin-block-end: 20px;
    scroll-snap-align: start;
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
    background: var(--insole-picture-ground, #fff);
    overflow: hidden;
  }
  .picture:not(:has(img)) {
    background: var(--_ground);
  }
  img {
    width: 100%;
    height: 100%;
    object-fit: contain;
  }
  .out img {
    opacity: 0.6;
  }
  .pick {
    position: absolute;
    margin: 8px;
    padding-inline: 8px;
    border-radius: var(--_radius);
    background: #000;
    color: #fff;
    font-size: 0.8125em;
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
  .price {
    font-variant-numeric: tabular-nums;
  }
  .sale {
    color: var(--insole-sale, var(--_danger));
    font-weight: 600;
  }
  s {
    color: var(--_soft);
    margin-inline-start: 8px;
  }
  .rating {
    display: flex;
    flex-wrap: wrap;
    place-content: start;
    gap: 0 8px;
  }
  .stars {
    height: 1.5em;
    fill: var(--insole-star, #c77700);
  }
  svg:dir(rtl) {
    scale: -1 1;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  .reasons,
  .why {
    font-size: 0.8125em;
  }
  /* Above the link that covers the card. */
  .why {
    position: relative;
  }
  summary {
    color: var(--_accent);
  }
  .try-on ul {
    list-style: disc inside;
  }
  .list .card {
    grid-template: repeat(5, auto) 1fr / minmax(6em, 30%) minmax(0, 1fr);
    column-gap: 16px;
  }
  .list .picture {
    grid-row: 1 / 7;
  }
  .carousel {
    grid-auto-flow: column;
    grid-template-columns: none;
    grid-auto-columns: min(70%, 16em);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
  }
  .card:nth-child(n + 25) {
    display: block;
    content-visibility: auto;
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
