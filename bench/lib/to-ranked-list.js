const reason = (feature) => ({ feature, weight: 1, grade: 'L*', sources: [] });

const toItem = ({ id, title, brand, url, image, price, compareAt, currency, rating, reviews, inStock }) => ({
  ...{ id, name: title, brand, url, price, compareAt, currency, inStock, score: 2 },
  image: { src: image },
  rating: { value: rating, count: reviews },
  reasons: [reason('cushioning'), reason('heel-cushioning')],
  notCounted: [],
  missing: [],
});

/** The bench's products as `insole recommend` writes a list: with what it shows of its guide. */
export const toRankedList = (products, guide) => ({
  insole: 'ranked',
  version: 1,
  condition: guide.id,
  made: '2026-11-21',
  guide,
  items: products.map(toItem),
});
