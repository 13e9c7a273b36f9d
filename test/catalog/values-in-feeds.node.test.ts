import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed, type FeedOptions, type Product } from '../../src/catalog/index.js';

/** The one product of a table with these fields, beside its id and title. */
async function readRow(fields: Record<string, string>, options?: FeedOptions): Promise<Product> {
  const row = { id: '1', title: 'Clog', ...fields };
  const { products } = await readFeed(
    [Object.keys(row), Object.values(row)].map((cells) => cells.join('\t')).join('\n'),
    options,
  );
  return products[0]!;
}

describe('for whom a row of Google’s is', () => {
  const words: [Product['audience'], string[]][] = [
    [
      'women',
      ['female', 'Women', "Women's", 'w', 'F', 'Damen', 'femme', 'Femmes', 'mujer', 'Mujeres', 'weiblich'],
    ],
    ['men', ['male', 'Men', 'mens', 'm', 'Herren', 'homme', 'Hommes', 'hombre', 'männlich', 'masculino']],
    ['unisex', ['unisex', 'Unisex', 'mixte', 'male, female', 'Damen/Herren']],
    ['kids', ['Mädchen', 'Junge', 'girls', 'boys', 'kids']],
    [undefined, ['', 'everyone', 'mare']],
  ];
  for (const [audience, genders] of words) {
    it(`is ${audience ?? 'not guessed'}`, async () => {
      for (const gender of genders) {
        const product = await readRow({ gender, brand: 'Harbour' });
        assert.equal(product.audience, audience, gender);
      }
    });
  }

  it('is a child where the age group says so', async () => {
    const product = await readRow({ gender: 'female', age_group: 'toddler' });
    assert.equal(product.audience, 'kids');
  });
});

describe('a sale', () => {
  const NOON = Date.parse('2026-06-15T12:00:00Z');
  const google = (dates: string) => ({
    link: 'https://shop.example/1',
    price: '10 EUR',
    sale_price: '8 EUR',
    sale_price_effective_date: dates,
  });

  it('holds within its dates, the last day included', async () => {
    for (const dates of [
      '2026-06-01T00:00Z/2026-06-30T00:00Z',
      '2026-06-01T00:00+0100/2026-06-30T00:00+0100',
      '2026-06-01T00:00+01:00/2026-06-15T13:00:00+01:00',
      '2026-06-01/2026-06-15',
      '2026-06-01T00:00Z / 2026-06-30T00:00Z',
    ]) {
      const { price, compareAt } = await readRow(google(dates), { now: () => NOON });
      assert.deepEqual([price, compareAt], [8, 10], dates);
    }
  });

  it('does not hold before or after them, or without a clock', async () => {
    for (const dates of [
      '2026-06-16/2026-06-30',
      '2026-06-01/2026-06-14',
      '2026-06-01T00:00+0100/2026-06-15T12:30+0100',
    ]) {
      const { price, compareAt } = await readRow(google(dates), { now: () => NOON });
      assert.deepEqual([price, compareAt], [10, undefined], dates);
    }
    assert.equal((await readRow(google('2026-06-01/2026-06-15'))).price, 10);
  });

  it('does not hold where its dates are not understood, and that is told of', async () => {
    for (const dates of ['01.05.2026/30.05.2026', 'until Sunday', '2026-06-01/']) {
      const feed = `id\ttitle\tprice\tsale_price\tsale_price_effective_date\n1\tClog\t10 EUR\t8 EUR\t${dates}`;
      const { products, problems } = await readFeed(feed, { now: () => NOON });
      assert.equal(products[0]!.price, 10, dates);
      assert.deepEqual(
        problems.map(({ line, id, field }) => [line, id, field]),
        [[2, '1', 'price']],
      );
      assert.ok(problems[0]!.message.includes(dates));
    }
  });
});

describe('prices of affiliates', () => {
  const cj = (fields: Record<string, string>, options?: FeedOptions) =>
    readRow({ BUYURL: 'https://track.example/1', NAME: 'Clog', CURRENCY: 'EUR', ...fields }, options);
  const awin = (fields: Record<string, string>) =>
    readRow({ aw_product_id: '1', product_name: 'Clog', aw_deep_link: 'https://track.example/1', ...fields });

  it('are not a sale of nothing', async () => {
    const { price, compareAt } = await cj({ PRICE: '89.00', SALEPRICE: '0.00' });
    assert.deepEqual([price, compareAt], [89, undefined]);
  });

  it('are those of a sale that is lower, and holds', async () => {
    const sale = (fields: Record<string, string>) =>
      cj({ PRICE: '89.00', SALEPRICE: '69.00', ...fields }, { now: () => Date.parse('2026-06-15') });
    const { price, compareAt } = await sale({});
    assert.deepEqual([price, compareAt], [69, 89]);
    assert.equal((await sale({ SALE_PRICE_EFFECTIVE_DATE: '2026-05-01/2026-05-30' })).price, 89);
    assert.equal((await sale({ SALEPRICE: '99.00' })).price, 89);
  });

  it('have a former price where one was asked for, and not where it is recommended', async () => {
    const former = async (fields: Record<string, string>) =>
      (await awin({ search_price: '60.00', ...fields })).compareAt;
    assert.equal(await former({ product_price_old: '75.00', rrp_price: '80.00' }), 75);
    assert.equal(await former({ product_price_old: '0.00', rrp_price: '80.00' }), undefined);
    assert.equal(await former({ rrp_price: '80.00' }), undefined);
    assert.equal((await cj({ PRICE: '60.00', RETAILPRICE: '80.00' })).compareAt, undefined);
  });
});

describe('a price that is none', () => {
  const feeds: Record<string, string> = {
    google: 'id\ttitle\tprice\n1\tClog\tcall us',
    affiliate: 'aw_product_id,product_name,aw_deep_link,search_price\n1,Clog,https://track.example/1,call us',
    insole: '{"insole":"products","products":[{"id":"1","name":"Clog","price":"call us"}]}',
    shopify: '{"products":[{"id":"1","title":"Clog","handle":"c","variants":[{"price":"call us"}]}]}',
    'shopify-csv': 'Handle,Title,Variant Price\n1,Clog,call us',
    'shopify-graphql':
      '{"data":{"products":{"nodes":[{"id":"1","title":"Clog","handle":"c","variants":{"nodes":[{"id":"2","price":{"amount":"call us"}}]}}]}}}',
    woocommerce:
      '[{"id":1,"name":"Clog","permalink":"/c","prices":{"price":"call us","currency_code":"EUR"}}]',
    'woocommerce-rest':
      '[{"id":1,"name":"Clog","permalink":"/c","price":"call us","regular_price":"","stock_status":"instock"}]',
    'json-ld':
      '{"@type":"Product","sku":"1","name":"Clog","offers":{"price":"call us","priceCurrency":"EUR"}}',
  };
  for (const [format, feed] of Object.entries(feeds)) {
    it(`is told of in ${format}`, async () => {
      const { problems, products } = await readFeed(feed);
      assert.equal(products[0]!.price, undefined);
      assert.deepEqual(
        problems.map(({ field, message }) => [field, message]),
        [['price', '"call us" is no price.']],
      );
      assert.deepEqual((await readFeed(feed.replace('call us', ''))).problems, []);
    });
  }
});

describe('numbers as prices in Shopify’s data', () => {
  const priceOf = async (product: object) =>
    (await readFeed(JSON.stringify({ products: [{ id: 1, title: 'Clog', handle: 'clog', ...product }] })))
      .products[0]!.price;

  it('are cents in the storefront’s .js answer, trimmed or not', async () => {
    const js = { description: 'Soft', images: ['//cdn.example/1.jpg'], variants: [{ id: 1, price: 12995 }] };
    assert.equal(await priceOf({ ...js, price_varies: false }), 129.95);
    assert.equal(await priceOf(js), 129.95);
  });

  it('are whole units in a dump of whatever kind', async () => {
    assert.equal(await priceOf({ variants: [{ id: 1, price: 129.95 }] }), 129.95);
    assert.equal(await priceOf({ variants: [{ id: 1, price: 130 }] }), 130);
    assert.equal(await priceOf({ body_html: '', variants: [{ id: 1, price: 130 }] }), 130);
    const variants = [{ price: 130 }, { price: 129.95 }];
    assert.equal(await priceOf({ description: 'Soft', variants }), 129.95);
  });
});

describe('stock in answers of Shopify’s GraphQL API', () => {
  it('is the product’s own where the variants do not tell', async () => {
    const stockOf = async (product: object, variant: object = {}) => {
      const variants = { nodes: [{ id: '2', price: { amount: '80.0', currencyCode: 'EUR' }, ...variant }] };
      const data = {
        products: { nodes: [{ id: '1', title: 'Clog', handle: 'clog', ...product, variants }] },
      };
      return (await readFeed(JSON.stringify({ data }))).products[0]!.inStock;
    };
    assert.equal(await stockOf({ availableForSale: false }), false);
    assert.equal(await stockOf({ availableForSale: true }), true);
    assert.equal(await stockOf({ availableForSale: true }, { availableForSale: false }), false);
    assert.equal(await stockOf({}), undefined);
  });
});

describe('what is not published', () => {
  const shopify = { title: 'Clog', handle: 'clog', body_html: '', variants: [{ price: '80.00' }] };
  const woo = { name: 'Clog', permalink: '/clog', price: '80', regular_price: '80', stock_status: 'instock' };
  const feeds: [string, object, object][] = [
    [
      'Shopify',
      { ...shopify, status: 'active', published_at: '2026-01-01' },
      { ...shopify, status: 'draft' },
    ],
    ['Shopify, by its date', { ...shopify, published_at: '2026-01-01' }, { ...shopify, published_at: null }],
    ['WooCommerce', { ...woo, status: 'publish' }, { ...woo, status: 'draft' }],
  ];
  for (const [shop, live, draft] of feeds) {
    it(`is skipped and told of: ${shop}`, async () => {
      const { products, problems } = await readFeed(
        JSON.stringify([
          { id: 1, ...live },
          { id: 2, ...draft },
        ]),
      );
      assert.deepEqual(
        products.map(({ id }) => id),
        ['1'],
      );
      assert.deepEqual(
        problems.map(({ id, field, message }) => [id, field, message]),
        [['2', null, 'It is not published.']],
      );
    });
  }
});

describe('prices with three decimals', () => {
  const feeds: Record<string, string> = {
    google: 'id\ttitle\tprice\tsale_price\n1\tClog\t19.500 KWD\t12.250',
    affiliate:
      'aw_product_id,product_name,aw_deep_link,search_price,product_price_old,currency\n1,Clog,https://track.example/1,12.250,19.500,KWD',
    insole:
      '{"insole":"products","products":[{"id":"1","name":"Clog","price":"12.250","compareAt":"19.500","currency":"KWD"}]}',
    'shopify-graphql':
      '{"data":{"products":{"nodes":[{"id":"1","title":"Clog","handle":"c","variants":{"nodes":[{"id":"2","price":{"amount":"12.250","currencyCode":"KWD"},"compareAtPrice":{"amount":"19.500","currencyCode":"KWD"}}]}}]}}}',
    'shopify-csv': 'Handle,Title,Variant Price,Variant Compare At Price\n1,Clog,12.250,19.500',
    'woocommerce-rest':
      '[{"id":1,"name":"Clog","permalink":"/c","price":"12.250","regular_price":"19.500","stock_status":"instock"}]',
    'json-ld':
      '{"@type":"Product","sku":"1","name":"Clog","offers":{"price":"12.250","priceCurrency":"KWD","priceSpecification":{"priceType":"ListPrice","price":"19.500"}}}',
  };
  for (const [format, feed] of Object.entries(feeds)) {
    it(`are read as such in ${format}, wherever the currency is`, async () => {
      const { products } = await readFeed(feed, { currency: 'KWD' });
      const { price, compareAt, currency } = products[0]!;
      assert.deepEqual([price, compareAt, currency], [12.25, 19.5, 'KWD']);
    });
  }

  it('are told from thousands by the row’s own currency, not by that of others', async () => {
    const { products } = await readFeed(feeds['affiliate']!.replace('KWD', 'EUR'), { currency: 'KWD' });
    assert.equal(products[0]!.price, 12250);
  });
});
