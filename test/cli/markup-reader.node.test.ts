import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Product } from '../../src/catalog/index.js';
import { createMarkupReader } from '../../src/cli/markup-reader.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { createProduct } from '../rank/create-product.js';

const WORDS = {
  title: 'Harbour Sneaker',
  tags: ['slip resistant'],
  categories: ['Shoes > Sneakers'],
  attributes: [{ name: 'Heel drop', value: '4 mm' }],
  highlights: ['Removable insole'],
};
const MARKUP = '<p>Cushioned&nbsp;heel &rarr; soft.</p><ul><li>Rocker sole</li><li>Wide toe box</li></ul>';
const TEXT = 'Cushioned heel → soft.\n\nRocker sole\nWide toe box';

const STATED: Record<string, Partial<Product>> = {
  'nothing else': {},
  'for whom it is': { brand: 'Quay', audience: 'men' },
  'its features and widths': { features: ['arch-support'], widths: ['narrow'] },
  'sizes that tell of widths': { variants: [{ id: '1', size: '9 4E' }] },
};

describe('reading a description with its markup', () => {
  for (const [what, stated] of Object.entries(STATED)) {
    it(`reads what its text says, where the feed states ${what}`, async () => {
      const reader = await loadFeatureReader();
      const read = createMarkupReader(reader).read(createProduct({ ...WORDS, description: MARKUP }, stated));
      const expected = reader.read(createProduct({ ...WORDS, description: TEXT }, stated));
      assert.equal(JSON.stringify(read), JSON.stringify(expected));
      assert.ok(read.found.length > 3);
    });
  }
});
