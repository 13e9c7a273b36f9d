/** A thread that reads features: gets batches of products, and answers with a number for each. */
import { parentPort } from 'node:worker_threads';
import type { Product } from '../catalog/index.js';
import { loadFeatureReader } from '../rank/index.js';
import { glimpse, packGlimpse } from './glimpse.js';

const reader = await loadFeatureReader();

parentPort!.on('message', (products: Product[]) => {
  const packed = Int32Array.from(products, (product) => packGlimpse(glimpse(reader.read(product))));
  parentPort!.postMessage(packed, [packed.buffer]);
});
parentPort!.postMessage('ready');
