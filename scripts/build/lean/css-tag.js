/**
 * What Insole's elements use of `@lit/reactive-element/css-tag.js`. Styles are texts, without values in them; the element
 * makes the sheet, which engines of the last two years all can.
 */
export const supportsAdoptingStyleSheets = true;

export const css = ([text]) => text;
