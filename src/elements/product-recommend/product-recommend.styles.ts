import { css } from 'lit';

export default css`
  .base {
    display: grid;
    gap: 12px;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    font-size: 1.5em;
  }
  .statement {
    max-inline-size: 65ch;
  }
  .note {
    font-size: 0.8125em;
    color: var(--_soft);
  }
  .care {
    --_tone: color-mix(in oklab, #b3171b 78%, currentColor);
    display: flex;
    gap: 8px;
    max-inline-size: calc(65ch + 36px);
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_tone);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 8%, transparent);
  }
  .icon {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: var(--_tone, currentColor);
    stroke-width: 1.75;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .care-heading {
    line-height: 1.5;
  }
  .list {
    display: grid;
    gap: 24px 16px;
    grid-template-columns: minmax(0, 1fr);
  }
  .card {
    position: relative;
    display: grid;
    grid-template-rows: subgrid;
    grid-row: span 7;
    gap: 4px;
    align-content: start;
  }
  .picture {
    position: relative;
    aspect-ratio: 4/3;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_ground);
    overflow: hidden;
  }
  img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: contain;
  }
  .out img {
    opacity: 0.6;
  }
  .pick {
    position: absolute;
    inset: 8px auto auto 8px;
    padding-inline: 8px;
    border-radius: 4px;
    background: var(--_accent);
    color: #fff;
    font-size: 0.75em;
    line-height: 24px;
  }
  .brand,
  .rating,
  .reasons,
  .why {
    font-size: 0.8125em;
  }
  .brand,
  .rating {
    color: var(--_soft);
  }
  .name {
    text-wrap: initial;
    line-height: 1.35;
  }
  .name a {
    color: inherit;
    text-decoration: none;
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
  }
  .name a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .name a:hover {
    text-decoration: underline;
  }
  .name a:focus-visible {
    outline: none;
  }
  .name a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .price {
    font-variant-numeric: tabular-nums;
  }
  .sale {
    color: var(--insole-sale, color-mix(in oklab, #c22a1c 75%, currentColor));
    font-weight: 600;
  }
  s {
    color: var(--_soft);
    font-size: 0.875em;
  }
  .rating {
    display: flex;
    align-items: center;
    gap: 4px;
  }
  .stars {
    block-size: 16px;
    inline-size: 80px;
    fill: var(--insole-star, #c77700);
  }
  .why {
    position: relative;
  }
  .why ul {
    display: grid;
    gap: 8px;
    padding-block: 8px;
  }
  .why summary,
  .try-on summary {
    color: var(--_accent);
    min-block-size: 24px;
  }
  b {
    font-weight: 600;
  }
  q {
    quotes: none;
    display: block;
    color: var(--_soft);
  }
  .try-on ul {
    list-style: disc;
    padding-inline-start: 24px;
    margin-block-start: 8px;
  }
  .carousel {
    grid-auto-flow: column;
    grid-template-columns: none;
    grid-auto-columns: min(70%, 16em);
    overflow-x: auto;
    scroll-snap-type: x mandatory;
    padding-block-end: 8px;
  }
  .carousel .card {
    scroll-snap-align: start;
  }
  .pager {
    display: flex;
    gap: 8px;
    justify-content: end;
  }
  .pager button {
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border: 1px solid var(--_line);
    border-radius: 50%;
    background: none;
  }
  .card:nth-child(n + 25) {
    display: flex;
    flex-direction: column;
    content-visibility: auto;
    contain-intrinsic-size: auto 16em auto 24em;
  }
  @container (min-width: 22.5em) {
    .grid {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
  @container (min-width: 40em) {
    .grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @container (min-width: 60em) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
