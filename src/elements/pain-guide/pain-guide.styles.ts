import { css } from 'lit';

export default css`
  .gathered {
    margin-block-start: 12px;
    font-size: 0.8125em;
    color: var(--_soft);
  }
`;
