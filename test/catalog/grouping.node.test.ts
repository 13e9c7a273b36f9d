import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** The names of the products of a table with these rows. */
async function namesOf(header: string, ...rows: string[]): Promise<string[]> {
  const { products } = await readFeed([header, ...rows].join('\n'));
  return products.map(({ name }) => name);
}

const NAMES = ['Walker', 'Runner', 'Strider'];
const rows = (write: (name: string, place: number) => string) => NAMES.map(write);

describe('rows that are no sizes of one product', () => {
  it('are apart where the group is a word for none', async () => {
    for (const none of ['0', 'n/a', 'NA', 'none', 'NULL', '-'])
      assert.deepEqual(
        await namesOf(
          'id,title,link,item_group_id',
          ...rows((name, at) => `${at},${name},https://shop.example/${name},${none}`),
        ),
        NAMES,
        none,
      );
  });

  it('are apart where their links differ in the part that a shop’s own script reads', async () => {
    for (const address of [
      '#!/%/p/0',
      '#/p/%',
      'shop?lang=en#!/%',
      'product.php?sku=%',
      'product?sku=%&size=38',
    ])
      assert.deepEqual(
        await namesOf(
          'id,title,link',
          ...rows((name, at) => `${at},${name},https://shop.example/${address.replace('%', name)}`),
        ),
        NAMES,
        address,
      );
  });

  it('are apart where a file has the groups of two merchants', async () => {
    const line = (program: string, title: string, size: number) =>
      JSON.stringify({
        PROGRAM_NAME: program,
        ID: `${title}-${size}`,
        TITLE: title,
        ITEM_GROUP_ID: '1001',
        LINK: `https://track.example/click-1?url=${title}`,
        IMAGE_LINK: `https://cdn.example/${title}.jpg`,
      });
    const feed = [line('Pier', 'Walker', 38), line('Harbour', 'Runner', 38), line('Pier', 'Walker', 39)].join(
      '\n',
    );
    const { products } = await readFeed(feed);
    assert.deepEqual(
      products.map(({ name, variants }) => [name, variants.length]),
      [
        ['Walker', 2],
        ['Runner', 1],
      ],
    );
    const awin = 'aw_product_id,product_name,merchant_name,parent_product_id,aw_deep_link';
    const row = (id: number, name: string, shop: string) =>
      `${id},${name},${shop},1001,https://track.example/${id}`;
    assert.deepEqual(
      await namesOf(awin, row(1, 'Walker', 'Pier'), row(2, 'Runner', 'Harbour'), row(3, 'Walker', 'Pier')),
      ['Walker', 'Runner'],
    );
  });

  it('are one where they are sizes after all', async () => {
    for (const address of ['walker?sku=%', 'walker?size=%#top', 'shop#!/walker'])
      assert.deepEqual(
        await namesOf(
          'id,title,link',
          ...[38, 39].map((size) => `${size},Walker,https://shop.example/${address.replace('%', `${size}`)}`),
        ),
        ['Walker'],
        address,
      );
  });
});
