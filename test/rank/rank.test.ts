import { expect } from '@open-wc/testing';
import type { Grade } from '../../src/model/evidence.js';
import type { Feature } from '../../src/model/feature.js';
import type { Product } from '../../src/model/product.js';
import {
  loadFeatureReader,
  rankList,
  rankProducts,
  type FeatureReader,
  type RankNeed,
} from '../../src/rank/index.js';
import { createProduct } from './create-product.js';

const need = (feature: Feature, weight: number, grade: Grade = 'L'): RankNeed => ({
  feature,
  weight,
  grade,
  sources: ['s1'],
});
const shoe = (name: string, description: string, more: Partial<Product> = {}) =>
  createProduct({ title: `${name} shoe`, description }, more);

describe('rankProducts', () => {
  let reader: FeatureReader;
  const rank = (products: Product[], needs: RankNeed[]) => rankProducts(products, needs, reader);
  const names = (products: Product[], needs: RankNeed[]) => rank(products, needs).map(({ name }) => name);

  before(async () => {
    reader = await loadFeatureReader();
  });

  it('adds up the weights of what is found, and says what is missing', () => {
    const needs = [need('cushioning', 2), need('breathable', 1), need('rocker-sole', 3)];
    const [item] = rank([shoe('Alder', 'Cushioned sole. Mesh upper.')], needs);
    expect(item!.score).to.equal(3);
    expect(item!.reasons.map(({ feature }) => feature)).to.deep.equal(['cushioning', 'breathable']);
    expect(item!.reasons[0]).to.deep.equal({
      feature: 'cushioning',
      weight: 2,
      grade: 'L',
      sources: ['s1'],
      quote: 'Cushioned sole',
    });
    expect(item!.missing).to.deep.equal(['rocker-sole']);
  });

  it('orders reasons by weight, then by evidence', () => {
    const needs = [need('cushioning', 1, 'L*'), need('breathable', 1, 'M'), need('slip-resistant', 2, 'C')];
    const [item] = rank([shoe('Alder', 'Cushioned, breathable, non-slip.')], needs);
    expect(item!.reasons.map(({ feature }) => feature)).to.deep.equal([
      'slip-resistant',
      'breathable',
      'cushioning',
    ]);
  });

  it('never counts what a guideline advises against, whatever its weight', () => {
    const [item] = rank([shoe('Alder', 'Rocker sole.')], [need('rocker-sole', 3, 'A')]);
    expect(item).to.deep.include({ score: 0, reasons: [], notCounted: ['rocker-sole'], missing: [] });
  });

  it('does not call missing what has no weight or is denied', () => {
    const needs = [need('cushioning', 1), need('stability', 0)];
    const [item] = rank([shoe('Alder', 'No cushioning.')], needs);
    expect(item).to.deep.include({ score: 0, missing: [] });
  });

  it('breaks ties by stock, rating and price, in this order, and then keeps the order of the feed', () => {
    const products = [
      shoe('Ash', 'Cushioned.', { price: 50, currency: 'EUR' }),
      shoe('Beech', 'Cushioned.', { price: 40, currency: 'EUR' }),
      shoe('Birch', 'Cushioned.', { price: 40, currency: 'EUR' }),
      shoe('Cedar', 'Cushioned.', { price: 90, currency: 'EUR', rating: { value: 4.8, count: 200 } }),
      shoe('Elm', 'Cushioned.', { price: 90, currency: 'EUR', rating: { value: 5, count: 1 } }),
      shoe('Fir', 'Cushioned.', { price: 90, currency: 'EUR', inStock: true }),
      shoe('Oak', 'Cushioned, breathable.', { price: 99, currency: 'EUR' }),
    ];
    const needs = [need('cushioning', 1), need('breathable', 1)];
    const order = ['Oak', 'Fir', 'Cedar', 'Elm', 'Beech', 'Birch', 'Ash'];
    expect(names(products, needs)).to.deep.equal(order.map((name) => `${name} shoe`));
  });

  it('takes a rating that is none for no rating', () => {
    const products = [undefined, null, {}, { value: NaN }, { value: -5 }, { value: 5 }].map((rating, index) =>
      shoe(`No ${index}`, '', { id: `${index}`, rating: rating as never }),
    );
    expect(names(products, [])).to.eql([5, 0, 1, 2, 3, 4].map((index) => `No ${index} shoe`));
  });

  it('compares no prices of different currencies, whatever the order of the feed', () => {
    const priced = (name: string, price?: number, currency?: string) =>
      shoe(name, '', { ...(price && { price }), ...(currency && { currency }) });
    const products = [
      priced('Ash', 90, 'USD'),
      priced('Beech'),
      priced('Birch', 9000, 'JPY'),
      priced('Cedar', 50, 'USD'),
      priced('Elm', 8000, 'JPY'),
    ];
    const order = ['Elm', 'Birch', 'Cedar', 'Ash', 'Beech'].map((name) => `${name} shoe`);
    expect(names(products, [])).to.deep.equal(order);
    expect(names(products.reverse(), [])).to.deep.equal(order);
  });

  it('puts what is out of stock last, however well it suits', () => {
    const products = [shoe('Ash', 'Cushioned.', { inStock: false }), shoe('Beech', '')];
    expect(names(products, [need('cushioning', 3)])).to.deep.equal(['Beech shoe', 'Ash shoe']);
  });

  it('keeps the best placed colourway of a model', () => {
    const products = [
      createProduct({ title: 'Alder shoe - Black' }, { id: '1', inStock: false }),
      createProduct({ title: 'Alder shoe - Sea green' }, { id: '2' }),
      createProduct({ title: 'Alder shoe Navy/White' }, { id: '3' }),
      createProduct({ title: 'Alder boot - Black' }, { id: '4' }),
    ];
    expect(rank(products, []).map(({ id }) => id)).to.deep.equal(['2', '4']);
  });

  it('keeps the others for a list that is narrowed later, each with the best of its model', async () => {
    const products = [
      createProduct({ title: 'Alder shoe - Black' }, { id: '1', inStock: false }),
      createProduct({ title: 'Alder shoe - Sea green' }, { id: '2' }),
      createProduct({ title: 'Alder boot - Black' }, { id: '4' }),
    ];
    const { items } = await rankList(products, { needs: [], colorways: true, now: () => 0 });
    expect(items.map(({ id, model, sameAs }) => [id, model, sameAs])).to.deep.equal([
      ['2', undefined, undefined],
      ['4', undefined, undefined],
      ['1', '2', '2'],
    ]);
  });

  it('knows a colourway by a colour, also beside its size, and by the colours of its variants', () => {
    const products = [
      createProduct({ title: 'Sneaker - White' }),
      createProduct({ title: 'Sneaker - Light grey' }),
      createProduct({ title: 'Birch shoe - Night' }, { variants: [{ id: '1', color: 'Night' }] }),
      createProduct({ title: 'Birch shoe - Fog/Moon' }, { variants: [{ id: '2', color: 'Fog/Moon' }] }),
      createProduct({ title: 'Elm shoe (Navy)' }),
      createProduct({ title: 'Elm shoe, Black, 38' }),
      createProduct({ title: 'Elm Schuh Hellblau' }),
      createProduct({ title: 'Elm Schuh Rot' }),
    ];
    expect(rank(products, []).map(({ name }) => name)).to.deep.equal([
      'Sneaker - White',
      'Birch shoe - Night',
      'Elm shoe (Navy)',
      'Elm Schuh Hellblau',
    ]);
  });

  it('shows every model of a shop that writes the brand, or for whom they are, before a mark', () => {
    const titles = [
      'Ecco - Soft 7 Sneaker',
      'Ecco - Track 25 Boot',
      'Ecco - Track Black Boot',
      'Damen | Sneaker Rio',
      'Damen | Stiefel Alp',
      'Women’s, Trail Runner shoe',
      'Women’s, Court shoe',
      'Alder shoe (Women’s)',
      'Alder shoe (Men’s)',
      'Alder shoe - Wide',
      'New! (2024) Runner shoe',
      'New! (2024) Boot',
      'Speed Light shoe',
      'Speed shoe',
    ];
    const all = titles.map((title) => createProduct({ title }));
    expect(names(all, [])).to.deep.equal(titles);
    const branded = titles.slice(0, 2).map((title) => createProduct({ title }, { brand: 'ECCO' }));
    expect(names(branded, [])).to.deep.equal(titles.slice(0, 2));
  });

  it('lets the second of a women’s and a men’s pair name the first, and takes children’s for another shoe', () => {
    const products = ['Women’s Alder shoe', 'Men’s Alder shoe', 'Kids’ Alder shoe', 'Men’s Birch shoe'].map(
      (title, index) => createProduct({ title }, { id: `${index}` }),
    );
    expect(rank(products, []).map(({ sameAs }) => sameAs)).to.deep.equal([
      undefined,
      '0',
      undefined,
      undefined,
    ]);
  });

  it('tells the pairs of one name apart by whom the feed says they are for', () => {
    const audiences = ['kids', 'women', 'men', 'women', undefined] as const;
    const products = audiences.map((audience, index) =>
      createProduct({ title: 'Alder shoe' }, { id: `${index}`, ...(audience && { audience }) }),
    );
    expect(rank(products, []).map(({ id, sameAs }) => [id, sameAs])).to.deep.equal([
      ['0', undefined],
      ['1', undefined],
      ['2', '1'],
      ['4', '1'],
    ]);
  });

  it('leaves out what is no shoe', () => {
    expect(names([createProduct({ title: 'Boot socks' }), shoe('Ash', '')], [])).to.deep.equal(['Ash shoe']);
  });

  it('hands on only what a card shows', () => {
    const product = shoe('Ash', '', {
      price: 10,
      currency: 'EUR',
      images: [{ src: '/a.jpg' }, { src: '/b.jpg' }],
    });
    expect(rank([product], [])[0]).to.deep.equal({
      id: 'Ash shoe',
      name: 'Ash shoe',
      image: { src: '/a.jpg' },
      price: 10,
      currency: 'EUR',
      score: 0,
      reasons: [],
      notCounted: [],
      missing: [],
    });
  });
});

describe('rankList', () => {
  const products = Array.from({ length: 300 }, (_, index) =>
    shoe(`Model ${index}`, 'Cushioned. '.repeat(200)),
  );
  const needs = [need('cushioning', 1)];
  const now = () => 0;

  it('says for what and when it was made', async () => {
    const list = await rankList(products.slice(0, 2), { needs, condition: 'heel-pain', now });
    expect(list).to.deep.include({
      insole: 'ranked',
      version: 1,
      condition: 'heel-pain',
      made: '1970-01-01T00:00:00.000Z',
    });
    expect(list.items).to.have.length(2);
  });

  it('keeps as many as asked', async () => {
    expect((await rankList(products, { needs, limit: 3, now })).items).to.have.length(3);
  });

  it('shows no shoe where the evidence says to hide them', async () => {
    expect((await rankList(products, { needs, hidden: true, now })).items).to.deep.equal([]);
  });

  it('lets the page have its turn, and stops when told', async () => {
    const abort = new AbortController();
    let turns = 0;
    const yieldToMain = async () => {
      if (++turns === 2) abort.abort();
    };
    const error = await rankList(products, { needs, yieldToMain, signal: abort.signal, now }).catch(
      (reason: Error) => reason,
    );
    expect((error as Error).name).to.equal('AbortError');
    expect(turns).to.equal(2);
  });
});
