import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createList, createShoe } from '../support/shoes.js';

type Ssr = typeof import('../../src/ssr/index.js');
const { renderElement } = (await import(new URL('../../dist/ssr/index.js', import.meta.url).href)) as Ssr;

const NAMES = ["Women's Runner", 'Cloud 5', 'Cloud 5 Wide'];
const list = createList(
  NAMES.map((name, index) => createShoe(`shoe-${index}`, { name })),
  'heel-pain',
);

/** The names that are described to search engines beside what is drawn. */
async function namesFor(attributes: Record<string, string> = {}): Promise<string[]> {
  const { html } = await renderElement('product-recommend', {
    attributes: { condition: 'heel-pain', ...attributes },
    properties: { list },
    jsonLd: true,
  });
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)!;
  const { itemListElement: items } = JSON.parse(json!) as { itemListElement: { item: { name: string } }[] };
  return items.map(({ item }) => item.name);
}

describe('structured data of a list of shoes', () => {
  it('describes every shoe on view, whatever signs its name has', async () => {
    assert.deepEqual(await namesFor(), NAMES);
  });

  it('leaves out a shoe that is not on view, though its name stands in that of another', async () => {
    assert.deepEqual(await namesFor({ exclude: 'shoe-1' }), ["Women's Runner", 'Cloud 5 Wide']);
  });

  it('has the order in which they are read', async () => {
    assert.deepEqual(await namesFor({ pin: 'shoe-2', limit: '2' }), ['Cloud 5 Wide', "Women's Runner"]);
  });
});
