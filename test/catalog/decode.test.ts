import { expect } from '@open-wc/testing';
import { readFeed } from '../../src/catalog/index.js';

const feed = (declared: string) =>
  `<?xml version="1.0" encoding="${declared}"?><rss><item><id>1</id><title>Schuh für Größe 38 – 90 €</title><link>https://shop.example/1</link></item></rss>`;
const TITLE = 'Schuh für Größe 38 – 90 €';

/** The bytes of a text in windows-1252. */
const toWindows = (text: string) =>
  Uint8Array.from(text, (sign) => ({ '–': 0x96, '€': 0x80 })[sign] ?? sign.charCodeAt(0));

function toUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((sign, index) => view.setUint16(index * 2, sign.charCodeAt(0), little));
  return bytes;
}

async function read(input: Uint8Array, contentType?: string) {
  const { encoding, products } = await readFeed(input, contentType ? { contentType } : {});
  return [encoding, products[0]!.name];
}

describe('encodings', () => {
  it('reads UTF-8, with and without a mark, whatever is declared', async () => {
    const bytes = new TextEncoder().encode(feed('ISO-8859-1'));
    expect(await read(bytes)).to.deep.equal(['utf-8', TITLE]);
    expect(await read(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).to.deep.equal(['utf-8', TITLE]);
  });

  it('reads UTF-16 of both orders, with and without a mark', async () => {
    for (const mark of ['\ufeff', '']) {
      expect(await read(toUtf16(mark + feed('utf-16'), true))).to.deep.equal(['utf-16le', TITLE]);
      expect(await read(toUtf16(mark + feed('utf-8'), false))).to.deep.equal(['utf-16be', TITLE]);
    }
  });

  it('reads windows-1252 that is declared, or claims to be UTF-8, or ISO-8859-1', async () => {
    for (const declared of ['windows-1252', 'UTF-8', 'ISO-8859-1', 'nonsense']) {
      expect(await read(toWindows(feed(declared)))).to.deep.equal(['windows-1252', TITLE]);
    }
  });

  it('takes the charset of the answer where the text declares none', async () => {
    const bytes = toWindows('id,title,link\n1,Schuh für Größe 38 – 90 €,https://shop.example/1\n');
    expect(await read(bytes, 'text/csv; charset=ISO-8859-15')).to.include('iso-8859-15');
  });

  it('takes the charset that a page gives of itself, unless the answer gives another', async () => {
    const [head, tail] = [
      '<!doctype html><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><script type="application/ld+json">{"@type":"Product","sku":"1","name":"',
      '"}</script>',
    ].map((text) => new TextEncoder().encode(text));
    const page = Uint8Array.of(...head!, 0xc1, 0xee, 0xf2, 0xe8, ...tail!);
    expect(await read(page)).to.deep.equal(['windows-1251', 'Боти']);
    expect(await read(page, 'text/html')).to.deep.equal(['windows-1251', 'Боти']);
    expect(await read(page, 'text/html; charset=ISO-8859-15')).to.include('iso-8859-15');
  });

  it('does not let one broken character spoil the rest', async () => {
    const text = new TextEncoder().encode(feed('UTF-8'));
    const at = new TextEncoder().encode(feed('UTF-8').slice(0, feed('UTF-8').indexOf('</title'))).length;
    const broken = Uint8Array.of(...text.subarray(0, at), 0xff, ...text.subarray(at));
    expect(await read(broken)).to.deep.equal(['utf-8', `${TITLE}\ufffd`]);
  });

  it('keeps a character whose bytes come in two slices', async () => {
    const bytes = new TextEncoder().encode(feed('UTF-8'));
    for (let cut = 1; cut < bytes.length; cut++) {
      const slices = (async function* () {
        yield bytes.subarray(0, cut);
        yield bytes.subarray(cut);
      })();
      expect((await readFeed(slices)).products[0]!.name).to.equal(TITLE);
    }
  });
});
