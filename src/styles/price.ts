import { css } from 'lit';

/** A price, the former one beside it, and whether the product is there at all. */
export default css`
  .price {
    font-feature-settings: 'tnum';
  }
  .sale {
    color: var(--insole-sale, var(--_danger));
    font-weight: 600;
  }
  .price small,
  s {
    color: var(--_soft);
    margin-inline-start: 8px;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
`;
