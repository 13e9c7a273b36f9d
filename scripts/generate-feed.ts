/**
 * Writes an invented shop's feed, the same for the same seed:
 * `npm run --silent generate:feed -- --items 1000000 --seed 1 [--format xml|tsv|shopify] > feed.xml`.
 *
 * A million items of XML are about 1.2 GB.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { FORMATS } from './generate/formats.js';
import { generateRows } from './generate/rows.js';

/** Characters that are written at once. */
const CHUNK = 1 << 20;

const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    format: { type: 'string', default: 'xml' },
  },
});
const writer = FORMATS[values.format];
const items = Number(values.items);
if (!writer || !(items > 0)) {
  console.error(`Give --items a number, and --format one of ${Object.keys(FORMATS).join(', ')}.`);
  process.exit(2);
}

let text = writer.head;
let place = 0;
for (const row of generateRows(items, values.seed)) {
  text += writer.row(row, place++);
  if (text.length < CHUNK) continue;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  text = '';
}
process.stdout.write(text + writer.tail);
