import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, type Product } from '../../src/catalog/index.js';
import { INSOLE } from '../fixtures/feeds/json.js';
import { AWIN, GOOGLE_TSV, RAKUTEN } from '../fixtures/feeds/tables.js';

/** Links as the networks give them out, and a shop's own. */
const LINKS: Record<string, string[]> = {
  sponsored: [
    'https://www.awin1.com/pclick.php?p=501&a=1001&m=2001',
    'https://www.awin1.com/cread.php?awinmid=2001&awinaffid=1001&ued=https%3A%2F%2Fshop.example%2Fp',
    'https://shareasale.com/r.cfm?b=1&u=2&m=3',
    'https://www.anrdoezrs.net/click-8000001-13000001?url=https%3A%2F%2Fshop.example%2Fp',
    'https://www.kqzyfj.com/click-8000001-13000001',
    'https://shop.pxf.io/c/1000001/200002/3003?prodsku=5',
    'https://goto.shop.example/c/1000001/200002/3003?u=https%3A%2F%2Fshop.example%2Fp',
    'https://click.linksynergy.com/link?id=x&offerid=1.7001&type=15&murl=https%3A%2F%2Fshop.example%2Fp',
    'https://prf.hn/click/camref:1100xyz/destination:https%3A%2F%2Fshop.example%2Fp',
    'https://clk.tradedoubler.com/click?p=1&a=2&url=https%3A%2F%2Fshop.example%2Fp',
    'https://tc.tradetracker.net/?c=1&m=2&a=3&r=&u=%2Fp',
    'https://track.webgains.com/click.html?wgcampaignid=1&wgprogramid=2',
    'https://go.skimresources.com/?id=1X2&url=https%3A%2F%2Fshop.example%2Fp',
    'https://redirect.viglink.com/?key=1&u=https%3A%2F%2Fshop.example%2Fp',
    'https://www.amazon.co.uk/dp/B000000000?psc=1&tag=blog-21',
    'https://www.ebay.de/itm/1?mkcid=1&campid=5330000000',
  ],
  plain: [
    'https://shop.example/p?utm_source=feed&tag=blog-21',
    'https://shop.example/c/12/34',
    'https://shop.example/click-and-collect/p',
    'https://shop.example/products/amazon-green-clog',
    'https://www.amazon.co.uk/dp/B000000000',
    '/products/a',
  ],
};

const rows = (links: string[]): string =>
  ['id\ttitle\tlink\tprice', ...links.map((link, at) => `${at}\tShoe ${at}\t${link}\t80 EUR`)].join('\n');

const listSponsored = (products: readonly Product[]): (boolean | undefined)[] =>
  products.map(({ sponsored }) => sponsored);

describe('links that earn a commission', () => {
  for (const [kind, links] of Object.entries(LINKS))
    for (const link of links)
      it(`${kind}: ${link}`, async () => {
        const { products } = await readFeed(rows([link]));
        assert.deepEqual(listSponsored(products), [kind === 'sponsored' || undefined]);
        assert.equal(products[0]!.url, link, 'it stays as it was given');
      });

  it('are told in Google’s XML and in schema.org data alike', async () => {
    const [link] = LINKS['sponsored']!;
    const xml = `<rss><item><id>1</id><title>Shoe</title><link>${link!.replaceAll('&', '&amp;')}</link></item></rss>`;
    const json = JSON.stringify({ '@type': 'Product', '@id': '1', name: 'Shoe', url: link });
    for (const feed of [xml, json])
      assert.deepEqual(listSponsored((await readFeed(feed)).products), [true], feed);
  });

  it('are those of a network’s own columns, wherever they lead', async () => {
    assert.deepEqual(listSponsored((await readFeed(AWIN)).products), [true, true]);
    // The second has a page of its own and no link of the network's.
    assert.deepEqual(listSponsored((await readFeed(RAKUTEN)).products), [true, undefined]);
    const unlinked = AWIN.replaceAll(/https:\/\/track\S+?;/g, ';');
    assert.deepEqual(listSponsored((await readFeed(unlinked)).products), [undefined, undefined]);
  });

  it('are what Insole’s own format says they are', async () => {
    const [first] = (await readFeed(INSOLE)).products;
    assert.equal(first!.sponsored, undefined);
    const say = async (sponsored: unknown) => {
      const feed = JSON.parse(INSOLE) as { products: object[] };
      feed.products = feed.products.map((product) => ({ ...product, sponsored }));
      return listSponsored((await readFeed(JSON.stringify(feed))).products);
    };
    for (const yes of [true, 'true', 'Yes', 1]) assert.ok((await say(yes)).every((sponsored) => sponsored));
    for (const no of [false, 'false', 'no', 0, '', null])
      assert.ok(
        (await say(no)).every((sponsored) => sponsored === undefined),
        `${no}`,
      );
  });

  it('are none of a shop’s own feed', async () => {
    const { products } = await readFeed(GOOGLE_TSV);
    assert.ok(products.every((product) => !('sponsored' in product)));
  });
});

describe('tables of networks', () => {
  const TABLES: Record<string, { header: string; row: string }> = {
    Tradedoubler: {
      header:
        'TDProductId|name|productUrl|imageUrl|description|price|currency|previousPrice|availability|inStock|size|brand|TDCategoryName|sku',
      row: '7|Jetty Shoe|https://pdt.tradedoubler.com/click?a(1)p(2)url(x)|https://cdn.example/j.jpg|Soft|59.95|EUR|79.95|2 days|5|38|Pier|Shoes|J1',
    },
    Webgains: {
      header:
        'product_id|product_name|deeplink|image_url|description|price|currency|product_price_old|in_stock|brand|category_path',
      row: '7|Jetty Shoe|https://track.example/click.html?wgcampaignid=1|https://cdn.example/j.jpg|Soft|59.95|EUR|79.95|1|Pier|Shoes',
    },
    Impact: {
      header:
        'CatalogItemId|Name|Url|ImageUrl|Description|CurrentPrice|Currency|OriginalPrice|StockAvailability|Manufacturer|Category',
      row: '7|Jetty Shoe|https://shop.pxf.io/c/1000001/200002/3003?prodsku=5|https://cdn.example/j.jpg|Soft|59.95|EUR|79.95|InStock|Pier|Shoes',
    },
    'Impact, in its own words': {
      header:
        'Unique Merchant SKU|Product Name|Product URL|Image URL|Product Description|Current Price|Currency|Original Price|Stock Availability|Manufacturer|Category',
      row: '7|Jetty Shoe|https://shop.pxf.io/c/1000001/200002/3003?prodsku=5|https://cdn.example/j.jpg|Soft|59.95|EUR|79.95|Y|Pier|Shoes',
    },
  };
  for (const [network, { header, row }] of Object.entries(TABLES))
    for (const delimiter of ['|', ';', '\t'])
      it(`are read: ${network}, with ${JSON.stringify(delimiter)} between`, async () => {
        const { format, products, problems } = await readFeed(
          `${header}\n${row}\n`.replaceAll('|', delimiter),
        );
        assert.deepEqual([format, products.length, problems], ['affiliate', 1, []]);
        const { id, name, brand, url, images, price, compareAt, currency, inStock, sponsored, words } =
          products[0]!;
        assert.deepEqual([id, name, brand, words.description], ['7', 'Jetty Shoe', 'Pier', 'Soft']);
        assert.deepEqual([price, compareAt, currency, inStock], [59.95, 79.95, 'EUR', true]);
        assert.deepEqual([url, sponsored, images.length], [row.split('|')[2], true, 1]);
        assert.deepEqual(words.categories, ['Shoes']);
      });
});
