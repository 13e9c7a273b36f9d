import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const shopify = (id: number) => ({ id, title: `Clog ${id}`, body_html: '', variants: [] });
const google = (id: number) => ({
  id: `${id}`,
  title: `Clog ${id}`,
  image_link: `https://cdn.example/${id}.jpg`,
});

const namesOf = async (feed: string) => (await readFeed(feed)).products.map(({ name }) => name);

describe('lists in JSON', () => {
  it('is refused where the list has a name that Insole does not know, long before the feed ends', async () => {
    let given = 0;
    async function* endless() {
      yield '{"catalog":[';
      for (; given < 100; given++) yield `${JSON.stringify(shopify(given)).padEnd(500_000)},`;
    }
    await assert.rejects(readFeed(endless()), { code: 'unrecognised' });
    assert.ok(given < 20, `${given} of 100 slices were read`);
  });

  it('is read where something long comes before or after it', async () => {
    const long = JSON.stringify(
      Array.from({ length: 1000 }, (_, id) => ({ id, text: 'A soft clog. '.repeat(500) })),
    );
    for (const feed of [
      `{"products":[${JSON.stringify(shopify(1))}],"other":${long},"more":1}`,
      `{"products":[${JSON.stringify(shopify(1))}],"other":${long}}{"products":[${JSON.stringify(shopify(2))}]}`,
    ])
      assert.equal((await namesOf(feed))[0], 'Clog 1');
  });

  it('names what is broken in an item without the markup around it', async () => {
    const broken = JSON.stringify({ ...shopify(2), body_html: '<p>One of ours</p>' });
    const feed = `{"products":[${JSON.stringify(shopify(1))},${broken.replace('":"<p>', '"\0:"<p>')}]}`;
    const { products, problems } = await readFeed(feed);
    assert.equal(products.length, 1);
    assert.match(problems[0]!.message, /^Not valid JSON: .*One/);
    assert.doesNotMatch(problems[0]!.message, /</);
  });

  it('costs a line no more than itself that is longer than any', async () => {
    const long = JSON.stringify({
      ...google(2),
      notes: Array.from({ length: 600 }, () => 'a'.repeat(10_000)),
    });
    const { products, counts } = await readFeed(
      [google(1), google(3)].map((item) => JSON.stringify(item)).join(`\n${long}\n`),
    );
    assert.deepEqual([products.map(({ id }) => id), counts.skipped], [['1', '3'], 1]);
  });

  it('is not where an item has a list of that name of its own', async () => {
    for (const own of [[], ['a', 'b'], [{ size: 38 }]])
      assert.deepEqual(
        await namesOf([1, 2].map((id) => JSON.stringify({ ...google(id), items: own })).join('\n')),
        ['Clog 1', 'Clog 2'],
      );
    assert.deepEqual(
      await namesOf([1, 2].map((id) => JSON.stringify({ data: [], ...google(id) })).join('\n')),
      ['Clog 1', 'Clog 2'],
    );
    const clog = {
      '@context': 'https://schema.org',
      '@type': 'Product',
      name: 'Clog',
      sku: 'c',
      data: [{ id: 1 }],
    };
    assert.deepEqual(await namesOf(JSON.stringify(clog)), ['Clog']);
  });

  it('is found in an answer for a search, or what goes with a product', async () => {
    const node = { id: 'gid://shopify/Product/1', title: 'Clog', priceRange: {} };
    for (const data of [
      { search: { pageInfo: { hasNextPage: true }, edges: [{ node }] } },
      { search: { nodes: [node] } },
      { predictiveSearch: { queries: [], products: [node] } },
      { productRecommendations: [node] },
    ])
      assert.deepEqual(await namesOf(JSON.stringify({ data })), ['Clog']);
  });

  it('is found in an answer for one collection', async () => {
    const node = { id: 'gid://shopify/Product/1', title: 'Clog', priceRange: {}, variants: { nodes: [] } };
    for (const key of ['collection', 'collectionByHandle']) {
      const answer = { data: { [key]: { title: 'Clogs', products: { edges: [{ node }] } } } };
      assert.deepEqual(await namesOf(JSON.stringify(answer)), ['Clog']);
    }
  });
});
