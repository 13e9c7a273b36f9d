import { css } from 'lit';

export default css`
  .gathered {
    font-size: 0.8125em;
    color: var(--_soft);
  }
`;
