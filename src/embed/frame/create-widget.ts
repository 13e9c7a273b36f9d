import { isSetting } from '../is-setting.js';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/i;

/** Settings of the page rather than of the element. */
const PAGE = ['widget', 'theme'];

/**
 * The element that an address asks for, with the address's parameters as attributes; undefined where it asks for no known
 * element.
 *
 * @param tags the elements that may be asked for
 */
export function createWidget(query: URLSearchParams, tags: readonly string[]): HTMLElement | undefined {
  const tag = query.get('widget') ?? '';
  if (!tags.includes(tag)) return;
  const { documentElement } = document;
  documentElement.lang = query.get('locale') ?? 'en';
  documentElement.dir = RIGHT_TO_LEFT.test(documentElement.lang) ? 'rtl' : 'ltr';
  documentElement.dataset.theme = query.get('theme') ?? '';
  const widget = document.createElement(tag);
  for (const [name, value] of query) {
    if (isSetting(name) && !PAGE.includes(name)) widget.setAttribute(name, value);
  }
  return widget;
}
