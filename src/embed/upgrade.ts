/**
 * Puts an element into a `<div data-insole="pain-guide" data-condition="back-pain">`, which survives
 * where a content system drops tags that it does not know. Its other `data-*` become the element's
 * attributes, what stands in it the element's fallback. The loader, which fetches this where it meets
 * one, then sees the new element.
 *
 * @param place is left as it is when it holds one already
 * @param tagOf gives an element's tag on this page, which may have a prefix
 */
export function upgrade(place: Element, tagOf: (name: string) => string): void {
  const tag = tagOf(place.getAttribute('data-insole')!);
  if (place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const { name, value } of place.attributes) {
    if (name.startsWith('data-') && name !== 'data-insole') element.setAttribute(name.slice(5), value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
