import { TAGS } from '../elements/tags.js';
import { isSetting } from './is-setting.js';

/**
 * Puts an element into a `<div data-insole="pain-guide" data-condition="back-pain">`, which survives
 * where a content system drops tags that it does not know. Its other `data-*` become the element's attributes, and its
 * content the element's fallback. The loader fetches this code where it meets such a place, and then sees the new element.
 *
 * People who may not write scripts may write such a place: it becomes one of our elements or stays as it is.
 *
 * @param place is left as it is when it holds one already
 * @param tagOf gives an element's tag on this page, which may have a prefix
 */
export async function upgrade(place: Element, tagOf: (name: string) => string): Promise<void> {
  const name = place.getAttribute('data-insole')!.trim().toLowerCase();
  if (!TAGS.some((tag) => tag === name)) return warnUnknown(name);
  // While the parser is at work, content that is still to come would be left out.
  if (document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read, { once: true }));
  const tag = tagOf(name);
  if (place.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const { name, value } of place.attributes) {
    const setting = /^data-(?!insole$)(.+)/.exec(name)?.[1];
    if (setting && isSetting(setting)) element.setAttribute(setting, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

async function warnUnknown(name: string): Promise<void> {
  const { warnOnce } = await import('../controllers/diagnose.js');
  warnOnce(`data-insole="${name}": there is no such element. There are: ${TAGS.join(', ')}.`);
}
