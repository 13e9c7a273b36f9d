// @ts-check
/** The XML parser alone: gathers the fields of each item and does nothing with them. */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';

const parser = new SaxesParser({ xmlns: false, position: false });
let items = 0;
/** @type {Record<string, string> | undefined} */
let item;
let text = '';
parser.on('opentag', ({ name }) => {
  if (name === 'item') item = {};
  text = '';
});
parser.on('text', (more) => (text += more));
parser.on('cdata', (more) => (text += more));
parser.on('closetag', ({ name }) => {
  if (name === 'item') {
    items++;
    item = undefined;
  } else if (item) item[name] = text;
});
const decoder = new TextDecoder();
for await (const bytes of createReadStream(process.argv[2] ?? '', { highWaterMark: 1 << 18 }))
  parser.write(decoder.decode(bytes, { stream: true }));
parser.close();
console.log(items);
