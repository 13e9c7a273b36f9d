/** The list as `insole/ssr` draws it, without any script: declarative shadow DOM. */
import { readFile } from 'node:fs/promises';
import { products } from '../../lib/products.mjs';
import { toRankedList } from '../../lib/to-ranked-list.js';
import { toListGuide } from '../../../../dist/rank/index.js';
import { renderElement } from '../../../../dist/ssr/index.js';

const pack = await readFile(new URL('../../content/en/heel-pain.json', import.meta.url), 'utf8');
const guide = toListGuide(JSON.parse(pack));
// The bench asks for its page at once, and always for these.
const { html } = await renderElement('product-recommend', {
  attributes: { condition: guide.id },
  properties: { list: toRankedList(products(12), guide) },
});

export const render = () => html;
