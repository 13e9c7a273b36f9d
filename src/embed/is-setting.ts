/**
 * True for a name that may become an attribute of an element where others than the page's author can write it, in an
 * address or in what a content system lets through. Anything else would be an event handler or worse.
 */
export const isSetting = (name: string): boolean =>
  /^[a-z][a-z-]*$/.test(name) && !/^(on|style$|is$|id$|class$)/.test(name);
