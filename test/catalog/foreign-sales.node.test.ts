import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

/** Price, former price and currency of the one product of a feed. */
async function readPrices(feed: string) {
  const { products } = await readFeed(feed);
  const { price, compareAt, currency } = products[0]!;
  return [price, compareAt, currency];
}

describe('a sale in another currency than the price', () => {
  const readGoogle = (price: string, sale: string) =>
    readPrices(`id\ttitle\tlink\tprice\tsale_price\n1\tClog\thttps://shop.example/c\t${price}\t${sale}\n`);

  it('is no reduction of it', async () => {
    assert.deepEqual(await readGoogle('100.00 EUR', '90.00 USD'), [100, undefined, 'EUR']);
    assert.deepEqual(await readGoogle('1000.00 SEK', '90.00 EUR'), [1000, undefined, 'SEK']);
  });

  it('is one where only one of the two says in which it is', async () => {
    assert.deepEqual(await readGoogle('100.00 EUR', '90.00'), [90, 100, 'EUR']);
    assert.deepEqual(await readGoogle('100.00', '90.00 EUR'), [90, 100, 'EUR']);
  });

  it('is none in an affiliate’s table either, nor is a former price', async () => {
    const read = (names: string, cells: string) =>
      readPrices(
        `aw_product_id,product_name,aw_deep_link,currency,${names}\n1,Clog,https://awin1.com/x,EUR,${cells}\n`,
      );
    assert.deepEqual(await read('search_price,product_price_old', '80.00,SEK 900'), [80, undefined, 'EUR']);
    assert.deepEqual(await read('search_price,product_price_old', '80.00,90.00'), [80, 90, 'EUR']);
    assert.deepEqual(await read('price,saleprice', '80.00,USD 70'), [80, undefined, 'EUR']);
  });

  it('has a former price where only one of the two says in which it is', async () => {
    const read = (price: string, old: string) =>
      readPrices(
        `aw_product_id,product_name,aw_deep_link,search_price,product_price_old\n1,Clog,https://awin1.com/x,${price},${old}\n`,
      );
    assert.deepEqual(await read('EUR 80.00', '90.00'), [80, 90, 'EUR']);
    assert.deepEqual(await read('80.00', 'EUR 90.00'), [80, 90, undefined]);
    assert.deepEqual(await read('EUR 80.00', 'SEK 900'), [80, undefined, 'EUR']);
  });

  it('is no former price in JSON', async () => {
    const readLd = (former: object) =>
      readPrices(
        JSON.stringify({
          '@type': 'Product',
          sku: '1',
          name: 'Clog',
          offers: {
            price: 80,
            priceCurrency: 'EUR',

            priceSpecification: [{ priceType: 'https://schema.org/StrikethroughPrice', ...former }],
          },
        }),
      );
    assert.deepEqual(await readLd({ price: 900, priceCurrency: 'SEK' }), [80, undefined, 'EUR']);
    assert.deepEqual(await readLd({ price: 90, priceCurrency: 'EUR' }), [80, 90, 'EUR']);
    assert.deepEqual(await readLd({ price: 90 }), [80, 90, 'EUR']);
    const readOwn = (compareAt: unknown) =>
      readPrices(
        JSON.stringify({
          insole: 'products',
          version: 1,
          currency: 'EUR',
          products: [{ id: '1', name: 'Clog', price: 80, compareAt }],
        }),
      );
    assert.deepEqual(await readOwn('900 SEK'), [80, undefined, 'EUR']);
    assert.deepEqual(await readOwn('90'), [80, 90, 'EUR']);
  });
});

describe('XML whose tags are in capitals', () => {
  it('is read as in small letters', async () => {
    const { products } = await readFeed(
      '<RSS><CHANNEL><ITEM><ID>1</ID><TITLE>Clog</TITLE><LINK>https://shop.example/c</LINK><PRICE>80 EUR</PRICE><G:IMAGE_LINK>https://shop.example/c.jpg</G:IMAGE_LINK></ITEM><ITEM><Id>2</Id><Title>Boot</Title></ITEM></CHANNEL></RSS>',
    );
    assert.deepEqual(
      products.map(({ id, name, url, price, images }) => [id, name, url, price, images.length]),
      [
        ['1', 'Clog', 'https://shop.example/c', 80, 1],
        ['2', 'Boot', undefined, undefined, 0],
      ],
    );
  });
});
