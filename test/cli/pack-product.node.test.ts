import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Product } from '../../src/catalog/index.js';
import { packProduct, unpackProduct } from '../../src/cli/pack-product.js';
import { loadFeatureReader } from '../../src/rank/index.js';
import { createProduct } from '../rank/create-product.js';

const variant = (size: string, color: string, title = `${color} / ${size}`) => ({
  id: `${color} ${size}`,
  size,
  color,
  title,
});

const PRODUCTS: Record<string, Product> = {
  'words of every kind': createProduct({
    title: 'Harbour Sneaker',
    description: 'Rocker sole.\n\nNo laces: two straps.',
    tags: ['slip resistant', 'vegan'],
    categories: ['Shoes > Sneakers'],
    attributes: [
      { name: 'Heel drop', value: '4 mm' },
      { name: 'Insole', value: 'removable' },
    ],
    highlights: ['Cushioned heel'],
  }),
  'a name that is not the title': createProduct(
    { title: 'Harbour Sneaker, navy' },
    { name: 'Harbour Sneaker', brand: 'Quay' },
  ),
  'variants in colours': createProduct(
    { title: 'Petrol Clog' },
    { variants: [variant('38', 'Petrol'), variant('39', 'Petrol'), variant('38', 'Wine')] },
  ),
  'a width that one size tells of': createProduct(
    { title: 'Trail Shoe' },
    { variants: [variant('9', 'White'), variant('9 4E', 'White'), variant('10', 'White')] },
  ),
  "a width in a variant's title": createProduct(
    { title: 'Trail Shoe' },
    { variants: [variant('9', 'Black'), { id: 'w', title: '9 wide' }] },
  ),
  'what the feed states itself': createProduct(
    { title: 'Trail Shoe' },
    { audience: 'women', features: ['rocker-sole'], widths: ['narrow'] },
  ),
  'no shoe': createProduct({ title: 'Wool Socks', description: 'Soft.' }),
};

describe('a product for the second thread', () => {
  for (const [what, product] of Object.entries(PRODUCTS)) {
    it(`is read as the one it was made from: ${what}`, async () => {
      const reader = await loadFeatureReader();
      const unpacked = unpackProduct(structuredClone(packProduct(product)));
      assert.deepEqual(
        JSON.parse(JSON.stringify(reader.read(unpacked))),
        JSON.parse(JSON.stringify(reader.read(product))),
      );
      assert.equal(reader.models.keyOf(unpacked), reader.models.keyOf(product));
    });
  }
});
