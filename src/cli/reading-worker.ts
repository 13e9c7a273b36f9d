/** A thread that reads features: gets batches of products, and answers with two numbers for each. */
import { parentPort } from 'node:worker_threads';
import type { Product } from '../catalog/index.js';
import { loadFeatureReader } from '../rank/index.js';
import { glimpse, hashModel, packGlimpse } from './glimpse.js';
import { createMarkupReader } from './markup-reader.js';
import { unpackProduct, type PackedProduct } from './pack-product.js';

const reader = createMarkupReader(await loadFeatureReader());

parentPort!.on('message', (products: PackedProduct[]) => {
  const answer = Float64Array.from(products.flatMap((packed) => look(unpackProduct(packed))));
  parentPort!.postMessage(answer, [answer.buffer]);
});
parentPort!.postMessage('ready');

/** A packed glimpse of a product, and what its model is known by. */
function look(product: Product): [glimpse: number, model: number] {
  const seen = glimpse(reader.read(product));
  return [packGlimpse(seen), seen.isFootwear ? hashModel(product, reader.models) : 0];
}
