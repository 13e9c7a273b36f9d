import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';

const offer = (name: string, price: string, more: object = {}) => ({
  '@type': 'Offer',
  price,
  priceCurrency: 'EUR',
  availability: 'https://schema.org/InStock',
  itemOffered: { '@type': 'Product', name, url: `https://shop.example/${name}`, ...more },
});

const summarise = async (data: object) =>
  (await readFeed(JSON.stringify({ '@context': 'https://schema.org', ...data }))).products.map(
    ({ name, price, currency, inStock }) => [name, price, currency, inStock],
  );

describe('an OfferCatalog', () => {
  it('has what its offers are of, at their prices', async () => {
    const catalog = {
      '@type': 'OfferCatalog',
      name: 'Shoes',
      itemListElement: [
        { '@type': 'OfferCatalog', name: 'Clogs', itemListElement: [offer('clog', '80')] },
        { '@type': 'ListItem', position: 2, item: offer('boot', '120.50') },
      ],
    };
    const expected = [
      ['clog', 80, 'EUR', true],
      ['boot', 120.5, 'EUR', true],
    ];
    assert.deepEqual(await summarise(catalog), expected);
    assert.deepEqual(await summarise({ '@type': 'ShoeStore', hasOfferCatalog: catalog }), expected);
    assert.deepEqual(
      await summarise({ '@type': 'Organization', makesOffer: [offer('clog', '80')] }),
      expected.slice(0, 1),
    );
  });

  it('leaves products the prices of their own, and services out', async () => {
    const own = { offers: { '@type': 'Offer', price: '70', priceCurrency: 'CHF' } };
    const service = { '@type': 'Offer', price: '9', itemOffered: { '@type': 'Service', name: 'Repair' } };
    assert.deepEqual(
      await summarise({ '@type': 'OfferCatalog', itemListElement: [offer('clog', '80', own), service] }),
      [['clog', 70, 'CHF', undefined]],
    );
  });

  it('finds products that offers refer to', async () => {
    const product = { '@type': 'Product', '@id': '#clog', name: 'clog', url: 'https://shop.example/clog' };
    const refers = { ...offer('clog', '80'), itemOffered: { '@id': '#clog' } };
    assert.deepEqual(
      await summarise({ '@graph': [{ '@type': 'OfferCatalog', itemListElement: [refers] }, product] }),
      [['clog', 80, 'EUR', true]],
    );
  });
});
