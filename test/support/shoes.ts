import type { RankedList, RankedProduct } from '../../src/model/recommendation.js';

/** A shoe with all that a card can show, but for what a test changes. */
export const createShoe = (id: string, change: Partial<RankedProduct> = {}): RankedProduct => ({
  id,
  name: `Shoe ${id}`,
  brand: 'Tidewell',
  url: `https://shop.example/products/${id}`,
  price: 80,
  currency: 'USD',
  score: 3,
  reasons: [
    { feature: 'cushioning', weight: 2, grade: 'M', sources: ['trial-two'], quote: 'soft as moss' },
    { feature: 'slip-resistant', weight: 1, grade: 'L', sources: ['guide-one'] },
  ],
  notCounted: [],
  missing: [],
  ...change,
});

export const createList = (items: RankedProduct[], condition = 'sore-foot'): RankedList => ({
  insole: 'ranked',
  version: 1,
  condition,
  made: '2026-03-04T00:00:00Z',
  items,
});
