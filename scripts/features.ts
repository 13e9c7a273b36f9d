/**
 * Reads records of the features benchmark and prints what the engine makes of them, one JSON object a
 * line: `npm run --silent features -- FILE.jsonl`.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFeed } from '../src/catalog/index.js';
import type { Product } from '../src/model/product.js';
import { loadFeatureReader } from '../src/rank/index.js';
import { fail } from './lib/command.mjs';

interface BenchmarkRecord {
  id: string;
  shape: 'shopify' | 'woo' | 'google' | 'affiliate';
  product: Record<string, unknown>;
}

/** A record as the feed that its source would hand out, so that it goes the way of every feed. */
function toFeed({ id, shape, product }: BenchmarkRecord): string {
  switch (shape) {
    case 'shopify':
      return JSON.stringify({ products: [{ id, handle: id, variants: [], ...product }] });
    case 'woo':
      return JSON.stringify([{ id, prices: {}, ...product }]);
    case 'google':
      return JSON.stringify([{ id, image_link: '', ...product }]);
    case 'affiliate':
      return toTable({ aw_product_id: id, ...product });
  }
}

function toTable(row: Record<string, unknown>): string {
  const cells = Object.values(row).map((value) => `"${String(value).replaceAll('"', '""')}"`);
  return `${Object.keys(row).join(',')}\n${cells.join(',')}\n`;
}

async function readRecord(record: BenchmarkRecord): Promise<Product> {
  const { products } = await readFeed(toFeed(record));
  return products[0]!;
}

const [file] = process.argv.slice(2);
if (!file) fail('Usage: npm run --silent features -- FILE.jsonl');
if (!existsSync(file)) fail(`There is no file ${file}.`);
const reader = await loadFeatureReader();
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const record = JSON.parse(line) as BenchmarkRecord;
  const { found, denied, isFootwear, audience } = reader.read(await readRecord(record));
  const labels = found.map(({ feature }) => feature);
  console.log(
    JSON.stringify({ id: record.id, labels, denied, is_footwear: isFootwear, audience: audience ?? null }),
  );
}
