/**
 * A look so short that a page can carry it: false where {@link findClaims} finds nothing of a shop's in any language that
 * there are rules for; true asks for the full reading.
 */
export const mayClaim = (text: string): boolean =>
  /pain|ach[ei]|dis|inj|ill|cond|symp|arth|bun|fasc|sci|spu|spl|spr|pos|lign|spin|pron|flat|neu|dia|clin|doc|med|tox|flam|circ/i.test(
    text,
  );
