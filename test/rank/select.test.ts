import { expect } from '@open-wc/testing';
import type { RankedProduct } from '../../src/model/recommendation.js';
import { selectProducts, type Selection } from '../../src/rank/select.js';

const item = (id: string, more: Partial<RankedProduct> = {}): RankedProduct => ({
  id,
  name: id,
  score: 0,
  reasons: [],
  notCounted: [],
  missing: [],
  ...more,
});

const ITEMS = [
  item('women', { audience: 'women', price: 50, widths: ['wide'] }),
  item('men', { audience: 'men', price: 100, widths: ['extra-wide'], inStock: true }),
  item('kids', { audience: 'kids', price: 20, inStock: false }),
  item('unisex', { audience: 'unisex', price: 60, widths: ['standard'] }),
  item('unknown', { url: 'https://shop.example/products/plain-clog?variant=2' }),
];
const select = (selection: Selection) => selectProducts(ITEMS, selection).map(({ product }) => product.id);

describe('selectProducts', () => {
  it('keeps all in order, what is out of stock last', () => {
    expect(select({})).to.deep.equal(['women', 'men', 'unisex', 'unknown', 'kids']);
  });

  it('lets unisex and unstated shoes pass for women and men, but not for kids or unisex', () => {
    expect(select({ audience: 'women' })).to.deep.equal(['women', 'unisex', 'unknown']);
    expect(select({ audience: 'men' })).to.deep.equal(['men', 'unisex', 'unknown']);
    expect(select({ audience: 'kids' })).to.deep.equal(['kids']);
    expect(select({ audience: 'unisex' })).to.deep.equal(['unisex']);
  });

  it('asks for a stated width, which a wider one meets', () => {
    expect(select({ width: 'wide' })).to.deep.equal(['women', 'men']);
    expect(select({ width: 'extra-wide' })).to.deep.equal(['men']);
    expect(select({ width: 'standard' })).to.deep.equal(['unisex']);
  });

  it('keeps to a price, which must be known', () => {
    expect(select({ maxPrice: 60 })).to.deep.equal(['women', 'unisex', 'kids']);
  });

  it('leaves out what is known to be out of stock', () => {
    expect(select({ inStock: true })).to.deep.equal(['women', 'men', 'unisex', 'unknown']);
  });

  it('puts pins first in the author’s order, past the filters, and marks them', () => {
    const picked = selectProducts(ITEMS, { pin: ['plain-clog', 'kids'], audience: 'men', limit: 3 });
    expect(picked.map(({ product, pinned }) => [product.id, pinned])).to.deep.equal([
      ['unknown', true],
      ['kids', true],
      ['men', false],
    ]);
  });

  it('excludes by id or by the end of the address, pins too', () => {
    expect(select({ exclude: ['plain-clog', 'men'], pin: ['men'] })).to.deep.equal([
      'women',
      'unisex',
      'kids',
    ]);
  });

  it('keeps to a limit', () => {
    expect(select({ limit: 2 })).to.deep.equal(['women', 'men']);
  });
});
