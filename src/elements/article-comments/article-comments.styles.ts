import { css } from 'lit';

export default css`
  .base,
  .skeleton {
    display: grid;
    gap: 16px;
  }
  header,
  .by {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  header {
    justify-content: space-between;
  }
  .heading {
    font-size: 1.25em;
  }
  .heading small {
    margin-inline-start: 8px;
    font-size: 0.8em;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .soft {
    color: var(--_soft);
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  /* Each thread begins with a line; replies are set in, each level by the same step. */
  .comment {
    display: grid;
    justify-items: start;
    gap: 4px;
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
    content-visibility: auto;
    contain-intrinsic-size: auto 128px;
    overflow-clip-margin: 8px;
  }
  .list {
    border-block-end: 1px solid var(--_line);
  }
  .depth-1,
  .depth-2,
  .depth-3 {
    --_indent: 12px;
    margin-inline-start: var(--_indent);
    padding-block: 0 16px;
    padding-inline-start: 12px;
    border-block: 0;
    border-inline-start: 1px solid var(--_line);
  }
  .depth-2 {
    margin-inline-start: calc(2 * var(--_indent));
  }
  .depth-3 {
    margin-inline-start: calc(3 * var(--_indent));
  }
  .by {
    gap: 0 8px;
    line-height: max(24px, 1.5em);
  }
  .by a {
    color: inherit;
  }
  /* Chromium draws a frame for a picture that cannot be had, where width and height are set. */
  img {
    min-inline-size: 32px;
    max-inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: var(--_ground);
    object-fit: cover;
  }
  .label {
    padding-inline: 6px;
    border: 1px solid currentColor;
    border-radius: 4px;
  }
  .words {
    inline-size: 100%;
    max-inline-size: 65ch;
    white-space: pre-line;
    /* Words of another direction stand below their writer's name. */
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .words > div {
    display: grid;
    gap: 8px;
    white-space: normal;
  }
  .words * {
    min-inline-size: 0;
  }
  .words em {
    font-style: italic;
  }
  .words strong {
    font-weight: 600;
  }
  .words :is(code, pre) {
    font-family: ui-monospace, monospace;
    font-size: 0.9em;
  }
  .words pre {
    padding: 8px 12px;
    border-radius: 4px;
    background: var(--_ground);
    overflow: auto;
  }
  .words blockquote {
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    color: var(--_soft);
  }
  .words :is(ul, ol) {
    padding-inline-start: 24px;
    list-style: disc;
  }
  .words ol {
    list-style: decimal;
  }
  /* A live region must be there before it has something to say; so it takes no row. */
  .status:empty {
    position: absolute;
  }
  /* Those of the form as well, whose further styles come with it. */
  input,
  textarea,
  select,
  button {
    padding: 8px 12px;
    border: 1px solid var(--insole-edge, oklch(from currentColor l c h / 55%));
    border-radius: var(--_radius);
    background: none;
    line-height: max(24px, 1.5em);
  }
  select {
    padding: 4px 8px;
    font-size: 0.8125em;
  }
  option {
    color: CanvasText;
    background: Canvas;
  }
  button {
    justify-self: start;
    padding-inline: 16px;
    border-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .plain {
    padding: 0;
    border: 0;
    font-size: 0.8125em;
    font-weight: 400;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
  }
  .skeleton i {
    block-size: 112px;
    border-radius: var(--_radius);
    background: var(--_ground);
  }
  @container (min-width: 30em) {
    .depth-1,
    .depth-2,
    .depth-3 {
      --_indent: 24px;
      padding-inline-start: 16px;
    }
  }
  @media print {
    button,
    select {
      display: none;
    }
  }
`;
