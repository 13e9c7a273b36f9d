import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { makeCatalogue } from '../../scripts/demo/catalogue.js';
import { toGoogle } from '../../scripts/demo/feeds/google.js';
import { toInsole } from '../../scripts/demo/feeds/insole.js';
import { toShopify } from '../../scripts/demo/feeds/shopify.js';
import { toWooCommerce } from '../../scripts/demo/feeds/woocommerce.js';
import { readXml } from './support/xml.js';

const catalogue = makeCatalogue();
const shoes = catalogue.filter(({ isShoe }) => isShoe);
const count = (test: (shoe: (typeof shoes)[number]) => unknown): number => shoes.filter(test).length;
const isSoldOut = ({ variants }: (typeof shoes)[number]): boolean =>
  variants.every(({ inStock }) => !inStock);

describe('the demonstration catalogue', () => {
  it('has at least 60 shoes, and a few things that are none', () => {
    assert.ok(shoes.length >= 60, `${shoes.length} shoes`);
    assert.ok(catalogue.length > shoes.length);
  });

  it('is the same every time', () => {
    assert.deepEqual(makeCatalogue(), catalogue);
  });

  it('names and numbers each product and variant once', () => {
    const isUnique = (values: unknown[]): boolean => new Set(values).size === values.length;
    assert.ok(isUnique(catalogue.map(({ id }) => id)));
    assert.ok(isUnique(catalogue.map(({ handle }) => handle)));
    assert.ok(isUnique(catalogue.flatMap(({ variants }) => variants.map(({ id }) => id))));
  });

  it('is as mixed as a shop: sales, ratings, widths, audiences and sold-out shoes', () => {
    for (const audience of ['women', 'men', 'unisex', 'kids'])
      assert.ok(count((shoe) => shoe.audience === audience));
    const some = (number: number): boolean => number >= 3 && number < shoes.length - 3;
    assert.ok(some(count(({ was }) => was)), 'reduced');
    assert.ok(some(count(({ rating }) => rating)), 'rated');
    assert.ok(some(count(({ widths }) => widths.includes('Wide'))), 'wide');
    assert.ok(some(count(isSoldOut)), 'sold out');
    assert.ok(some(count(({ paragraphs }) => /rocker/.test(paragraphs.join()))), 'with a rocker sole');
  });

  it('asks a former price above the present one, and ratings from 1 to 5', () => {
    for (const { handle, price, was, rating } of catalogue) {
      assert.ok(was === undefined || was > price, handle);
      assert.ok(!rating || (rating.value >= 1 && rating.value <= 5 && rating.count > 0), handle);
    }
  });

  it('promises nothing about health', () => {
    const claims =
      /\b(?:pain|cure|heal|heals|treats?|relie[fv]\w*|prevents?|corrects?|posture|alignment|clinically|doctor)\b/i;
    for (const { handle, paragraphs } of catalogue) assert.doesNotMatch(paragraphs.join(' '), claims, handle);
  });
});

describe('the drawn pictures', () => {
  const pictures = catalogue.flatMap(({ pictures }) => pictures);

  it('are well-formed, 4:3 and small', () => {
    for (const { path, svg } of pictures) {
      const { name, attributes } = readXml(svg);
      assert.equal(name, 'svg', path);
      const [, , width, height] = attributes['viewBox']!.split(' ').map(Number);
      assert.ok(Math.abs(width! / height! - 4 / 3) < 0.01, path);
      assert.ok(Buffer.byteLength(svg) <= 3072, `${path}: ${Buffer.byteLength(svg)} bytes`);
    }
  });

  it('hold no text, no script and no address', () => {
    for (const { path, svg } of pictures)
      assert.doesNotMatch(
        svg.replace('http://www.w3.org/2000/svg', ''),
        /<text|<script|https?:|NaN|undefined/,
        path,
      );
  });

  it('are the same wherever the same path is named', () => {
    const byPath = new Map<string, string>();
    for (const { path, svg } of pictures) {
      assert.equal(byPath.get(path) ?? svg, svg, path);
      byPath.set(path, svg);
    }
  });
});

describe('the demonstration feeds', () => {
  const shopify = toShopify(catalogue);
  const woocommerce = toWooCommerce(catalogue);
  const insole = toInsole(catalogue);
  const rows = readXml(toGoogle(catalogue)).children.find(({ name }) => name === 'channel')!.children;
  const items = rows.filter(({ name }) => name === 'item');
  const field = (item: (typeof items)[number], name: string): string | undefined =>
    item.children.find((child) => child.name === `g:${name}`)?.text;

  it('hold the same products', () => {
    const titles = catalogue.map(({ title }) => title);
    const plain = (name: string): string =>
      name.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(+code));
    assert.deepEqual(
      shopify.products.map(({ title }) => title),
      titles,
    );
    assert.deepEqual(
      woocommerce.map(({ name }) => plain(name)),
      titles,
    );
    assert.deepEqual(
      insole.products.map(({ name }) => name),
      titles,
    );
    const groups = new Map(
      items.map((item) => [field(item, 'item_group_id') ?? field(item, 'id'), field(item, 'title')]),
    );
    assert.deepEqual([...groups.values()], titles);
  });

  it('agree on price and stock', () => {
    for (const [index, { price, was, variants, handle }] of catalogue.entries()) {
      const inStock = variants.some((variant) => variant.inStock);
      const shop = shopify.products[index]!;
      assert.equal(Number(shop.variants[0]!.price) * 100, price, handle);
      assert.equal(
        shop.variants.some(({ available }) => available),
        inStock,
        handle,
      );
      assert.equal(Number(woocommerce[index]!.prices.price), price, handle);
      assert.equal(Number(woocommerce[index]!.prices.regular_price), was ?? price, handle);
      assert.equal(woocommerce[index]!.is_in_stock, inStock, handle);
      assert.equal(insole.products[index]!.inStock, inStock, handle);
    }
  });

  it('give Google one row for each size and colour, and the sale price apart', () => {
    const group = items.filter(
      (item) => field(item, 'item_group_id') === `WW-${shoes.find(({ was }) => was)!.id}`,
    );
    assert.ok(group.length > 1);
    assert.equal(
      new Set(group.map((item) => field(item, 'size')! + field(item, 'color')!)).size,
      group.length,
    );
    for (const item of group)
      assert.ok(parseFloat(field(item, 'sale_price')!) < parseFloat(field(item, 'price')!));
  });
});
