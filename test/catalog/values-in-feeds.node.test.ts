import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, type FeedOptions, type Product } from '../../src/catalog/index.js';

/** The one product of a table with these fields, beside its id and title. */
async function readRow(fields: Record<string, string>, options?: FeedOptions): Promise<Product> {
  const row = { id: '1', title: 'Clog', ...fields };
  const { products } = await readFeed(
    [Object.keys(row), Object.values(row)].map((cells) => cells.join('\t')).join('\n'),
    options,
  );
  return products[0]!;
}

describe('for whom a row of Google’s is', () => {
  const words: [Product['audience'], string[]][] = [
    [
      'women',
      ['female', 'Women', "Women's", 'w', 'F', 'Damen', 'femme', 'Femmes', 'mujer', 'Mujeres', 'weiblich'],
    ],
    ['men', ['male', 'Men', 'mens', 'm', 'Herren', 'homme', 'Hommes', 'hombre', 'männlich', 'masculino']],
    ['unisex', ['unisex', 'Unisex', 'mixte', 'male, female', 'Damen/Herren']],
    ['kids', ['Mädchen', 'Junge', 'girls', 'boys', 'kids']],
    [undefined, ['', 'everyone', 'mare']],
  ];
  for (const [audience, genders] of words) {
    it(`is ${audience ?? 'not guessed'}`, async () => {
      for (const gender of genders) {
        const product = await readRow({ gender, brand: 'Harbour' });
        assert.equal(product.audience, audience, gender);
      }
    });
  }

  it('is a child where the age group says so', async () => {
    const product = await readRow({ gender: 'female', age_group: 'toddler' });
    assert.equal(product.audience, 'kids');
  });
});
