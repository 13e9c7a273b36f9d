/**
 * Writes an invented shop's feed, the same for the same seed:
 * `npm run --silent generate:feed -- --items 1000000 --seed 1 [--format xml|tsv|shopify] > feed.xml`.
 *
 * A million items of XML are about 1.2 GB.
 */
import { once } from 'node:events';
import { FORMATS } from './generate/formats.js';
import { generateRows } from './generate/rows.js';
import { fail, readOptions } from './lib/command.mjs';

/** Characters that are written at once. */
const CHUNK = 1 << 20;

const { values } = readOptions(
  {
    options: {
      items: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'xml' },
    },
  },
  `npm run --silent generate:feed -- [--items 1000] [--seed 1] [--format ${Object.keys(FORMATS).join('|')}]`,
);
const items = Number(values.items);
if (!(items > 0)) fail('Give --items a number above 0.');
const writer = FORMATS[values.format] ?? fail(`Give --format one of ${Object.keys(FORMATS).join(', ')}.`);

// A reader that stops early, `head` say, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

let text = writer.head;
let place = 0;
for (const row of generateRows(items, values.seed)) {
  text += writer.row(row, place++);
  if (text.length < CHUNK) continue;
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  text = '';
}
process.stdout.write(text + writer.tail);
