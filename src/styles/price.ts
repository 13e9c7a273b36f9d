import { css } from 'lit';

/** A line with the price, the former price and a note on the stock; and a line with the rating. */
export default css`
  .price {
    align-items: baseline;
    font-feature-settings: 'tnum';
  }
  /* What has no room beside the first goes below it as a whole. */
  .price,
  .rating {
    display: flex;
    flex-wrap: wrap;
    gap: 0 8px;
  }
  .sale {
    color: var(--insole-sale, var(--_danger));
    font-weight: 600;
  }
  s {
    color: var(--_soft);
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
`;
