/**
 * What `@lit/reactive-element/css-tag.js` gives, for engines of the last two years, which all have
 * constructable style sheets. A sheet is made when it is first adopted, once for all elements.
 */
export const supportsAdoptingStyleSheets = true;

/** A text, so that styles can be put into styles. */
export class CSSResult extends String {
  #sheet;

  get styleSheet() {
    if (!this.#sheet) (this.#sheet = new CSSStyleSheet()).replaceSync(this);
    return this.#sheet;
  }
}

export const unsafeCSS = (value) => new CSSResult(`${value}`);

export const css = (strings, ...values) => new CSSResult(String.raw({ raw: strings }, ...values));

export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};

export const getCompatibleStyle = (style) => style;
