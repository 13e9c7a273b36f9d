import assert from 'node:assert/strict';
import { Buffer } from 'node:buffer';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** Longer than a slice of the decoder, and without a letter beyond ASCII. */
const LONG = 'A soft clog. '.repeat(6000);

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Uint8Array.from(part))));

const row = (id: number, ...parts: (string | number[])[]): Uint8Array =>
  bytes(`${id}\t`, ...parts, `\t${id}9,00 €\thttps://shop.example/${id}\n`);
const HEADER = bytes('id\ttitle\tprice\tlink\tdescription\n');
const table = (...rows: Uint8Array[]): Uint8Array => Buffer.concat([HEADER, ...rows]);
const plain = bytes(`0\tPlain\t9.00 EUR\thttps://shop.example/0\t${LONG}\n`);

/** Names and currencies, in the feed's order. */
async function read(feed: Uint8Array) {
  const { products, encoding } = await readFeed(feed);
  return {
    encoding,
    names: products.map(({ name }) => name),
    currencies: products.map(({ currency }) => currency),
  };
}

describe('bytes that are broken', () => {
  // As `substr` of PHP leaves a text that it cuts inside a dash.
  const CUT = [0xe2, 0x80];

  it('spoil nothing of what comes after them in UTF-8', async () => {
    const { names, currencies, encoding } = await read(
      table(
        bytes('1\tClog ', CUT, '\t19.00 EUR\thttps://shop.example/1\n'),
        plain,
        row(2, 'Café'),
        plain,
        row(3, 'Größe'),
      ),
    );
    assert.deepEqual(names.slice(1), ['Plain', 'Café', 'Größe']);
    assert.deepEqual(currencies, ['EUR', 'EUR', 'EUR', 'EUR']);
    assert.equal(encoding, 'utf-8');
  });

  it('spoil nothing of their own slice where as many letters are whole', async () => {
    const { names } = await read(
      table(bytes('1\tClog ', CUT, '\t19.00 EUR\thttps://shop.example/1\n'), row(2, 'Boot'), plain),
    );
    assert.deepEqual(names.slice(1), ['Boot', 'Plain']);
  });

  it('are letters in windows-1252, slice after slice', async () => {
    const other = (id: number) =>
      bytes(
        `${id}\tFu`,
        [0xdf, 0x93],
        ` Gr`,
        [0xf6, 0xdf],
        `e\t${id}9,00 `,
        [0x80],
        `\thttps://shop.example/${id}\n`,
      );
    const { names, currencies, encoding } = await read(table(other(1), plain, other(2), plain, other(3)));
    assert.deepEqual(names, ['Fuß“ Größe', 'Plain', 'Fuß“ Größe', 'Fuß“ Größe']);
    assert.deepEqual(currencies, ['EUR', 'EUR', 'EUR', 'EUR']);
    assert.equal(encoding, 'windows-1252');
  });

  it('leave what is declared as another encoding alone', async () => {
    const head = '<?xml version="1.0" encoding="EUC-KR"?><rss>';
    const item = (id: number) =>
      bytes(
        `<item><id>${id}</id><title>`,
        [0xbd, 0xc5, 0xb9, 0xdf],
        `</title><link>https://shop.example/${id}</link></item>`,
      );
    const { names, encoding } = await read(
      bytes(head, [...item(1)], `<!-- ${LONG} -->`, [...item(2)], '</rss>'),
    );
    assert.deepEqual(names, ['신발', '신발']);
    assert.equal(encoding, 'euc-kr');
  });
});
