import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** The one product of a Store API answer. */
async function readItem(price: string, more: object = {}) {
  const prices = { price, regular_price: price, currency_code: 'EUR', currency_minor_unit: 2 };
  const { products, problems } = await readFeed(
    JSON.stringify([{ id: 1, name: 'Clog', permalink: '/clog', prices, is_in_stock: true, ...more }]),
  );
  assert.deepEqual(problems, []);
  return products[0]!;
}

describe('WooCommerce’s Store API', () => {
  it('says 0 of what has no price and cannot be bought, which is no price', async () => {
    const { price, currency } = await readItem('0', { is_purchasable: false });
    assert.deepEqual([price, currency], [undefined, undefined]);
  });

  it('has a price of what is free, and of what is bought elsewhere', async () => {
    assert.equal((await readItem('0', { is_purchasable: true })).price, 0);
    assert.equal((await readItem('8990', { is_purchasable: false })).price, 89.9);
  });

  it('calls in stock what can be ordered and is not there, as nothing else does', async () => {
    for (const [is_on_backorder, inStock] of [
      [true, false],
      [false, true],
      [undefined, true],
    ])
      assert.equal((await readItem('8990', { is_on_backorder })).inStock, inStock);
    assert.equal((await readItem('8990', { is_in_stock: null, is_on_backorder: false })).inStock, undefined);
  });
});
