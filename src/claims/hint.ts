/**
 * A quick check that is small enough for every page. False means that {@link findClaims} would find nothing in a shop's
 * text, in any language that has rules; true means that the full rules must be fetched to tell.
 */
export const mayClaim = (text: string): boolean =>
  /pain|ach[ei]|dis|inj|ill|cond|symp|arth|bun|fasc|sci|spu|spl|spr|pos|lign|spin|pron|flat|neu|dia|clin|doc|med|tox|flam|circ/i.test(
    text,
  );
