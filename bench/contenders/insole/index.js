/**
 * `<product-recommend>` as the built file has it, for the performance bench: the bench's products as a
 * ranked list, and a guide from the bench's own server.
 */
const reason = (feature) => ({ feature, weight: 1, grade: 'L*', sources: [] });

const toItem = ({ id, title, brand, url, image, price, compareAt, currency, rating, reviews, inStock }) => ({
  ...{ id, name: title, brand, url, price, compareAt, currency, inStock, score: 2 },
  image: { src: image },
  rating: { value: rating, count: reviews },
  reasons: [reason('cushioning'), reason('heel-cushioning')],
  notCounted: [],
  missing: [],
});

const toList = (products) => ({
  insole: 'ranked',
  version: 1,
  made: '2026-11-21',
  items: products.map(toItem),
});

window.mount = (products, root) => {
  const element = document.createElement('product-recommend');
  const ready = new Promise((done) => element.addEventListener('insole-ready', done, { once: true }));
  Object.assign(element, {
    condition: 'heel-pain',
    content: '/content/',
    limit: 1e6,
    list: toList(products),
  });
  root.append(element);
  return {
    ready,
    update(next) {
      element.list = toList(next);
      return element.updateComplete;
    },
    unmount: () => element.remove(),
  };
};
