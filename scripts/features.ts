/**
 * Reads records of the features benchmark and prints what the engine makes of them, one JSON object a
 * line: `npm run --silent features -- FILE.jsonl`.
 */
import { readFileSync, statSync } from 'node:fs';
import { readFeed } from '../src/catalog/index.js';
import type { Product } from '../src/model/product.js';
import { loadFeatureReader } from '../src/rank/index.js';
import { fail } from './lib/command.mjs';

const SHAPES = ['shopify', 'woo', 'google', 'affiliate'] as const;

interface BenchmarkRecord {
  id: string;
  shape: (typeof SHAPES)[number];
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

/** A line of the file as a record; undefined for anything else. */
function parseRecord(line: string): BenchmarkRecord | undefined {
  try {
    const record = JSON.parse(line) as Partial<BenchmarkRecord> | null;
    return record?.product && SHAPES.includes(record.shape!) ? (record as BenchmarkRecord) : undefined;
  } catch {
    return undefined;
  }
}

const [file] = process.argv.slice(2);
if (!file || file.startsWith('-')) fail('Usage: npm run --silent features -- FILE.jsonl');
if (!statSync(file, { throwIfNoEntry: false })) fail(`There is no file ${file}.`);
if (statSync(file).isDirectory()) fail(`${file} is a folder. Name a file of records.`);
const reader = await loadFeatureReader();
for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
  if (!line.trim()) continue;
  const record =
    parseRecord(line) ??
    fail(
      `Line ${index + 1} of ${file} is no record: {"id", "shape": one of ${SHAPES.join(', ')}, "product": {…}}. For a feed, try npx insole inspect.`,
    );
  const product = await readRecord(record).catch(({ message }: Error) =>
    fail(`Line ${index + 1}: ${message}`),
  );
  const { found, denied, isFootwear, audience } = reader.read(product);
  const labels = found.map(({ feature }) => feature);
  console.log(
    JSON.stringify({ id: record.id, labels, denied, is_footwear: isFootwear, audience: audience ?? null }),
  );
}
