import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readProducts } from '../../src/catalog/read-products.js';

// In a file of its own, for names that were fetched once are known from then on.
it('reads rare entities whose first sign is escaped, as Shopify’s own feeds have it', async () => {
  const product = { id: 1, title: 'Soft &rarr; light', body_html: '<p>&laquo;Clog&raquo;', variants: [] };
  const feed = JSON.stringify({ products: [product] }).replaceAll('&', String.raw`\u0026`);
  const [read] = await readProducts(new Blob([feed]), {});
  assert.deepEqual([read!.name, read!.words.description], ['Soft → light', '«Clog»']);
});
