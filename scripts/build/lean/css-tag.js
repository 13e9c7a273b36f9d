/**
 * What `@lit/reactive-element/css-tag.js` gives, for engines of the last two years, which all have
 * constructable style sheets. A sheet is made when it is first adopted, once for all elements.
 */
export const supportsAdoptingStyleSheets = true;

export const css = ([text]) => {
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};

export const getCompatibleStyle = (style) => style;
