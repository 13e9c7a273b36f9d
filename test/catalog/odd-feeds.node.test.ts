import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFeed, streamFeed } from '../../src/catalog/index.js';

const row = (id: number) =>
  JSON.stringify({ id, title: `Clog ${id}`, image_link: `https://cdn.example/${id}.jpg` });

/** A page with these objects in blocks of schema.org data. */
const page = (...blocks: unknown[]): string =>
  `<html>${blocks.map((block) => `<script type="application/ld+json">${JSON.stringify(block)}</script>`).join('')}</html>`;

const offer = (price: number) => ({ '@type': 'Offer', price, priceCurrency: 'EUR' });

describe('readFeed, where feeds are odd', () => {
  it('reads JSON lines past a line that is a list, or null', async () => {
    const { products, counts } = await readFeed([row(1), '[1, 2]', row(2), 'null', row(3)].join('\n'));
    assert.deepEqual(
      products.map(({ id }) => id),
      ['1', '2', '3'],
    );
    assert.equal(counts.skipped, 0);
  });

  it('reads the pages of a feed that were put one after the other', async () => {
    const { products } = await readFeed(`{"products":[${row(1)}]}\n{"products":[${row(2)},${row(3)}]}`);
    assert.equal(products.length, 3);
  });

  it('takes text, bytes and streams, and says so where it is given something else', async () => {
    const feed = `[${row(1)}]`;
    const bytes = new TextEncoder().encode(feed);
    const inputs = [
      feed,
      bytes,
      bytes.buffer,
      new Blob([feed]),
      new Blob([feed]).stream(),
      new Response(feed).body!,
    ];
    for (const input of inputs) assert.equal((await readFeed(input)).products.length, 1);
    const refusal = /^TypeError: A feed is text, bytes, or a stream of either/;
    for (const input of [undefined, null, 7, JSON.parse(feed), { products: [] }, new Response(feed)]) {
      await assert.rejects(readFeed(input as never), refusal);
      await assert.rejects(
        streamFeed(input as never, {}, () => {}),
        refusal,
      );
    }
  });

  it('repeats what the shop says instead of a feed', async () => {
    const answers = [
      '{"code":"rest_no_route","message":"No route was <b>found</b>.","data":{"status":404}}',
      '{"errors":"No route was found."}',
      '{"errors":{"products":"No route was found."},"status":404}',
      '{"errors":[{"message":"No route was found."}]}',
      '{"error":{"code":404,"message":"No route was found."}}',
    ];
    for (const answer of answers) {
      await assert.rejects(readFeed(answer), /answers with an error: “No route was found\.”/, answer);
    }
    await assert.rejects(readFeed('{"status":404}'), /is not a feed that Insole knows/);
    await assert.rejects(readFeed('{"errors":[null]}'), /is not a feed that Insole knows/);
  });

  it('takes the address of an Atom entry’s own page, in whatever place it is', async () => {
    const links = [
      '<link rel="self" href="https://shop.example/api/1"/>',
      '<link href="https://shop.example/clog" rel="alternate" type="text/html"/>',
    ];
    for (const order of [links, links.toReversed()]) {
      const feed = `<feed><entry><id>1</id><title>Clog</title>${order.join('')}</entry></feed>`;
      const { products } = await readFeed(feed);
      assert.equal(products[0]!.url, 'https://shop.example/clog');
    }
  });

  it('takes the whole of an Atom entry’s address, an apostrophe in it too', async () => {
    for (const href of [`"https://shop.example/women's-clog"`, '\'https://shop.example/clog?a="b"\'']) {
      const feed = `<feed><entry><id>1</id><title>Clog</title><link rel="alternate" href=${href}/></entry></feed>`;
      const { products } = await readFeed(feed);
      assert.equal(products[0]!.url, href.slice(1, -1).replaceAll('"', '%22'));
    }
  });

  it('ends an item whose closing tag was forgotten where the next begins', async () => {
    const items = [1, 2, 3].map((id) => `<item>\n<id>${id}</id><title>Clog ${id}</title>\n</item>`);
    const feed = `<rss>${items.join('\n').replace('</item>', '')}</rss>`;
    const lines: (number | null)[] = [];
    const { products } = await readFeed(feed, { onRow: (_, line) => lines.push(line) });
    assert.deepEqual(
      products.map(({ name }) => name),
      ['Clog 1', 'Clog 2', 'Clog 3'],
    );
    assert.deepEqual(lines, [1, 4, 7]);
  });

  it('does not end an item where another inside it does', async () => {
    const others = (id: number) => `<product>${id}</product><product><id>9</id></product>`;
    const items = [1, 2, 3].map(
      (id) =>
        `<product>\n<id>${id}</id><title>Clog ${id}</title><related>${others(id)}</related><price>${id}9 EUR</price></product>`,
    );
    const feed = `<products>${items.join('\n')}</products>`;
    const whole = await readFeed(feed);
    assert.deepEqual(
      whole.products.map(({ name, price }) => [name, price]),
      [
        ['Clog 1', 19],
        ['Clog 2', 29],
        ['Clog 3', 39],
      ],
    );
    assert.deepEqual(whole.problems, []);
    // Longer than what a feed is recognised by, so that the slices count.
    const long = `<id>1</id><title>Clog</title><description>${'Soft. '.repeat(400)}</description>`;
    const first = `<product>${long}<related>${others(1)}</related><price>9 EUR</price></product>`;
    for (let place = long.length; place < first.length; place++) {
      async function* halves() {
        yield `<products>${first.slice(0, place)}`;
        yield `${first.slice(place)}</products>`;
      }
      const { products, problems } = await readFeed(halves());
      assert.deepEqual([products[0]!.price, products.length, problems], [9, 1, []], `cut at ${place}`);
    }
  });

  it('takes no markup for an address', async () => {
    const { products } = await readFeed(
      '<rss><item><id>1</id><title>Clog</title><image><url>https://cdn.example/1.jpg</url></image></item></rss>',
    );
    assert.deepEqual(products[0]!.images, []);
  });

  it('reads a table whose lines end as on old Macs', async () => {
    const table = ['id,title,price', '1,Clog,80 EUR', '2,"Mule, soft",90 EUR', ''].join('\r');
    const { products } = await readFeed(table);
    assert.deepEqual(
      products.map(({ name, price }) => [name, price]),
      [
        ['Clog', 80],
        ['Mule, soft', 90],
      ],
    );
    const long = `id,title${Array.from({ length: 30_000 }, (_, id) => `\r${id},Clog ${id}`).join('')}`;
    assert.equal((await readFeed(long)).counts.rows, 30_000);
  });

  it('counts an image that a product has twice once', async () => {
    const image = 'https://cdn.example/clog.jpg';
    const { counts } = await readFeed(
      `id\ttitle\timage_link\tadditional_image_link\n1\tClog\t${image}\t${image},https://cdn.example/2.jpg`,
    );
    assert.equal(counts.images, 2);
  });
});

describe('entities with rare names', () => {
  it('are known from where they are, however they are cut', async () => {
    const feed = `id\ttitle\n${Array.from({ length: 3 }, (_, id) => `${id}\tClog &amp;rarr; ${id} &starf;\n`).join('')}`;
    async function* bits() {
      for (const sign of feed) yield sign;
    }
    for (const input of [feed, bits()]) {
      const { products } = await readFeed(input);
      assert.deepEqual(
        products.map(({ name }) => name),
        ['Clog → 0 ★', 'Clog → 1 ★', 'Clog → 2 ★'],
      );
    }
  });
});

describe('docs/feeds.md', () => {
  it('shows a feed of Insole’s own that is read whole', async () => {
    const [, feed = ''] = /```json\n([^]+?)```/.exec(readFileSync('docs/feeds.md', 'utf8')) ?? [];
    const { format, products, problems } = await readFeed(feed);
    assert.deepEqual([format, problems], ['insole', []]);
    const { name, price, compareAt, currency, features, audience, widths, images } = products[0]!;
    assert.deepEqual([name, price, compareAt, currency], ['Harbour Clog', 89.9, 110, 'EUR']);
    assert.deepEqual([features, audience, widths], [['cushioning'], 'women', ['wide']]);
    assert.equal(images.length, 1);
  });
});

describe('what a feed of Insole’s own says of itself', () => {
  const product = { id: 'a1', name: 'Clog', price: 80 };

  it('counts before the products; after them it is told of', async () => {
    const before = await readFeed(
      JSON.stringify({ insole: 'products', currency: 'EUR', products: [product] }),
    );
    assert.deepEqual([before.currencies, before.problems], [['EUR'], []]);
    const after = JSON.stringify({ insole: 'products', version: 1, products: [product], currency: 'EUR' });
    const { currencies, problems } = await readFeed(after);
    assert.deepEqual([currencies, problems.map(({ field }) => field)], [null, ['currency']]);
    assert.deepEqual((await readFeed(after, { currency: 'EUR' })).problems, []);
  });

  it('is told of where it is another version', async () => {
    const { products, problems } = await readFeed(
      JSON.stringify({ insole: 'products', version: 2, products: [product] }),
    );
    assert.deepEqual([products.length, problems.map(({ field }) => field)], [1, ['version']]);
  });
});

describe('schema.org data, where it is spread out', () => {
  it('follows references within a graph', async () => {
    const { products } = await readFeed(
      page({
        '@context': 'https://schema.org',
        '@graph': [
          { '@type': 'WebPage', '@id': '#page', primaryImageOfPage: { '@id': '#image' } },
          { '@type': 'ImageObject', '@id': '#image', url: 'https://cdn.example/clog.jpg' },
          { '@type': 'Brand', '@id': '#brand', name: 'Harbour' },
          {
            '@type': 'Product',
            name: 'Clog',
            url: 'https://shop.example/clog',
            image: { '@id': '#image' },
            brand: { '@id': '#brand' },
            isRelatedTo: { '@id': '#nowhere' },
            offers: [offer(80)],
          },
        ],
      }),
    );
    assert.equal(products.length, 1);
    assert.deepEqual(products[0]!.images, [{ src: 'https://cdn.example/clog.jpg' }]);
    assert.equal(products[0]!.brand, 'Harbour');
  });

  it('makes one product of a group and its variants, whichever of them refers to the other', async () => {
    const group = { '@type': 'ProductGroup', '@id': '#clog', productGroupID: 'c', name: 'Clog' };
    const variant = (size: number) => ({
      '@type': 'Product',
      '@id': `#${size}`,
      sku: `c-${size}`,
      name: `Clog ${size}`,
      size,
      offers: offer(size),
    });
    const parts = [variant(38), variant(39)];
    const graphs = [
      [{ ...group, hasVariant: [{ '@id': '#38' }, { '@id': '#39' }] }, ...parts],
      [...parts.map((part) => ({ ...part, isVariantOf: { '@id': '#clog' } })), group],
      [
        { ...group, hasVariant: [{ '@id': '#38' }, { '@id': '#39' }] },
        ...parts.map((part) => ({ ...part, isVariantOf: { '@id': '#clog' } })),
      ],
      [group, ...parts.map((part) => ({ ...part, inProductGroupWithID: 'c' }))],
    ];
    for (const graph of graphs) {
      const { products } = await readFeed(page({ '@context': 'https://schema.org', '@graph': graph }));
      assert.equal(products.length, 1);
      const [{ name, price, variants }] = products as [(typeof products)[0]];
      assert.deepEqual([name, price], ['Clog', 38]);
      assert.deepEqual(
        variants.map(({ size }) => size),
        ['38', '39'],
      );
    }
  });

  it('ends where references run in a circle', async () => {
    const { products } = await readFeed(
      page({
        '@graph': [
          { '@type': 'Product', '@id': '#a', name: 'Clog', isVariantOf: { '@id': '#b' } },
          { '@type': 'ProductGroup', '@id': '#b', name: 'Clogs', hasVariant: [{ '@id': '#a' }] },
        ],
      }),
    );
    assert.equal(products.length, 1);
  });

  it('knows a product again that a page tells of twice', async () => {
    const clog = { '@type': 'Product', name: 'Clog', url: 'https://shop.example/clog', offers: offer(80) };
    const { products } = await readFeed(page(clog, { ...clog, sku: 'c' }, { ...clog, name: 'Mule' }));
    assert.deepEqual(
      products.map(({ name }) => name),
      ['Clog', 'Mule'],
    );
  });
});
