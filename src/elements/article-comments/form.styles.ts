/** Named as Lit's, so that the build takes the white space out; Lit itself stays away. */
const css = String.raw;

/** The styles of the form, which come with its code. They follow those of the element. */
export default css`
  .form {
    display: grid;
    gap: 12px;
    inline-size: 100%;
    max-inline-size: 40em;
    /* A section of its own, further from what is above it than that is apart. */
    margin-block-start: 8px;
  }
  .trap {
    position: absolute;
    clip-path: inset(50%);
  }
  .write {
    font-size: 1.125em;
  }
  .fields {
    display: grid;
    gap: 12px;
  }
  .fields:empty,
  .fault:empty {
    display: none;
  }
  label {
    font-weight: 600;
  }
  label small {
    font-weight: 400;
  }
  input,
  textarea {
    display: block;
    inline-size: 100%;
    margin-block-start: 4px;
  }
  textarea {
    field-sizing: content;
    min-block-size: 8em;
    resize: vertical;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
  }
  .fault {
    display: block;
    color: var(--_danger);
  }
  span.fault {
    margin-block-start: 8px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  @container (min-width: 30em) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media print {
    .form {
      display: none;
    }
  }
`;
