import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** The one variant of a Shopify product with these options, and what else they say of it. */
async function readOptions(...names: string[]) {
  const options = names.map((name, index) => ({ name, values: [`v${index + 1}`] }));
  const variant = Object.fromEntries(names.map((_, index) => [`option${index + 1}`, `v${index + 1}`]));
  const product = { id: 1, title: 'Clog', handle: 'clog', options, variants: [variant] };
  const { products } = await readFeed(JSON.stringify({ products: [product] }));
  const { variants, words } = products[0]!;
  return { size: variants[0]!.size, color: variants[0]!.color, words: words.attributes };
}

describe('options of a product', () => {
  it('are sizes and colours in the languages of shops, one or several', async () => {
    for (const [size, color] of [
      ['Size', 'Color'],
      ['Shoe Sizes', 'Colours'],
      ['EU-Size', 'Colourway'],
      ['Größe', 'Farbe'],
      ['Größen', 'Farben'],
      ['Pointure', 'Coloris'],
      ['Tailles', 'Couleurs'],
      ['Tallas', 'Colores'],
      ['Número', 'Colore'],
      ['Misura', 'Colori'],
      ['Maat', 'Kleuren'],
    ])
      assert.deepEqual(await readOptions(color!, size!), { size: 'v2', color: 'v1', words: [] }, size);
  });

  it('say something of the shoe where they are neither', async () => {
    for (const name of ['Width', 'Sizing advice', 'Colorado sole', 'Farbenfroh', 'Material'])
      assert.deepEqual(await readOptions(name), {
        size: undefined,
        color: undefined,
        words: [{ name, value: 'v1' }],
      });
  });
});
