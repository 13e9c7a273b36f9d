import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { Product } from '../../src/model/product.js';
import { catchWarnings } from '../support/console.js';
import {
  addressHeld,
  addressThatFails,
  addressWithBody,
  addressWithStatus,
  CONTENT,
} from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { record, show, showFailing, stage } from '../support/stage.js';

/** A shop's feed of shoes, as Shopify gives it. */
const FEED = {
  products: [
    {
      id: 1,
      title: 'Plain Trainer',
      handle: 'plain-trainer',
      product_type: 'Shoes',
      body_html: '<p>A shoe.</p>',
      tags: [],
      images: [],
      options: [],
      variants: [{ id: 11, title: '40', price: '50.00', available: true }],
    },
    {
      id: 2,
      title: 'Moss Walker',
      handle: 'moss-walker',
      product_type: 'Shoes',
      body_html: '<p>Cushioned midsole and slip-resistant outsole.</p>',
      tags: [],
      images: [],
      options: [],
      variants: [{ id: 21, title: '40', price: '70.00', available: true }],
    },
  ],
};
const KETTLES = {
  products: [
    {
      id: 3,
      title: 'Copper Kettle',
      handle: 'kettle',
      product_type: 'Kitchen',
      body_html: '<p>Boils water.</p>',
      tags: [],
      images: [],
      options: [],
      variants: [{ id: 31, title: 'Default Title', price: '40.00', available: true }],
    },
  ],
};

const fromAddress = (src: string, condition = 'sore-foot') =>
  html`<product-recommend condition=${condition} content=${CONTENT} src=${src}
    ><a href="/shoes">All shoes</a></product-recommend
  >`;

const namesOf = (element: ProductRecommendElement): string[] => allWords(element, '.name');

describe('product-recommend: feeds', () => {
  const warnings = catchWarnings();

  it('ranks a feed: the shoe with what is asked for first', async () => {
    const element = await show<ProductRecommendElement>(fromAddress(addressWithBody(FEED)));
    expect(namesOf(element)).to.eql(['Moss Walker', 'Plain Trainer']);
    expect(allWords(element, '.card:first-child .reasons li')).to.eql(['Soft sole', 'Grip']);
  });

  it('gives prices the currency of the settings', async () => {
    const element = await show<ProductRecommendElement>(
      html`<insole-config
        currency="EUR"
        products=${addressWithBody(FEED)}
        content=${CONTENT}
        condition="sore-foot"
        ><product-recommend></product-recommend
      ></insole-config>`,
    );
    expect(allWords(element, '.price')).to.eql(['€70', '€50']);
  });

  it('takes a list that was ranked before as it is', async () => {
    const list = createList([createShoe('z'), createShoe('a')]);
    const element = await show<ProductRecommendElement>(fromAddress(addressWithBody(list)));
    expect(namesOf(element)).to.eql(['Shoe z', 'Shoe a']);
  });

  it('ranks products that script hands over', async () => {
    const products: Product[] = ['Plain Trainer', 'Cushioned Trainer'].map((name, index) => ({
      id: `${index}`,
      name,
      images: [],
      variants: [],
      words: {
        title: name,
        description: '',
        tags: [],
        categories: ['Shoes'],
        attributes: [],
        highlights: [],
      },
    }));
    const element = await show<ProductRecommendElement>(
      html`<product-recommend
        condition="sore-foot"
        content=${CONTENT}
        .products=${products}
      ></product-recommend>`,
    );
    expect(namesOf(element)).to.eql(['Cushioned Trainer', 'Plain Trainer']);
  });

  it("fills the condition's id into the address, also when it changes", async () => {
    const list = addressWithBody(createList([createShoe('a')]));
    const requested = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
    const element = await show<ProductRecommendElement>(fromAddress(`${list}&for={condition}`));
    element.condition = 'stiff-toe';
    await waitUntil(() => wordsOf(find(element, '.heading')) === 'Roomy shoes');
    expect(requested().filter((url) => /&for=(sore-foot|stiff-toe)$/.test(url))).to.have.lengthOf(2);
  });

  it('says what to do where the address asks for a condition and none is set', async () => {
    const { event } = await showFailing(
      html`<product-recommend
        needs="cushioning"
        content=${CONTENT}
        src="/shoes/{condition}.json"
      ></product-recommend>`,
    );
    expect(event.code).to.equal('missing');
    expect(event.message).to.contain('condition is not set').and.to.contain('{condition}');
    const requested = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(requested.filter((url) => /undefined|%7Bcondition|\/shoes\/\.json/.test(url))).to.eql([]);
  });

  for (const [what, address, code] of [
    ['is not there', () => addressWithStatus(404), 'not-found'],
    ['answers with an error', () => addressWithStatus(502), 'http'],
    ['is broken', () => addressWithBody('{"products": [{"id": 1'), 'broken'],
    ['is no feed', () => addressWithBody('<p>Please log in'), 'broken'],
    ['is a broken ranked list', () => addressWithBody('{"insole":"ranked","items":['), 'broken'],
    ['is a ranked list without a list', () => addressWithBody({ ...createList([]), items: null }), 'broken'],
    ['is empty', () => addressWithBody({ products: [] }), 'empty'],
    ['holds no shoes', () => addressWithBody(KETTLES), 'not-footwear'],
    ['cannot be reached', addressThatFails, 'network'],
  ] as const) {
    it(`keeps the fallback where the feed ${what}, and says so once`, async () => {
      const errors = record('insole-error');
      const src = address();
      const { element, event } = await showFailing<ProductRecommendElement>(fromAddress(src));
      expect(event.code).to.equal(code);
      expect(event.message).to.contain(src.split('?')[0]);
      expect(showsFallback(element)).to.equal(true);
      expect(errors).to.have.lengthOf(1);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('keeps the fallback where a list that a script gives has no shoes in it, and says so', async () => {
    const list = { ...createList([]), items: null as never };
    const { event } = await showFailing(
      html`<product-recommend condition="sore-foot" content=${CONTENT} .list=${list}></product-recommend>`,
    );
    expect(event.code).to.equal('broken');
    expect(warnings).to.have.lengthOf(1);
  });

  it('tells of the condition where that is not known, feed or no feed', async () => {
    const { event } = await showFailing(fromAddress(addressWithStatus(404), 'sore-ear'));
    expect(event.code).to.equal('unknown-condition');
    expect(warnings).to.have.lengthOf(1);
  });

  it('loads anew with another address after a failure', async () => {
    const { element } = await showFailing<ProductRecommendElement>(fromAddress(addressWithStatus(404)));
    const ready = oneEvent(element, 'insole-ready');
    element.src = addressWithBody(FEED);
    await ready;
    expect(namesOf(element)).to.have.lengthOf(2);
  });

  it('shows as many blank cards as shoes may come, a screen of them at most, while it loads', async () => {
    const held = addressHeld(CONTENT);
    const element = stage(
      html`<product-recommend
        condition="sore-foot"
        limit="3"
        content=${held.url}
        src="/"
      ></product-recommend>`,
    ).firstElementChild as ProductRecommendElement;
    await element.updateComplete;
    expect(findAll(element, '.blank')).to.have.lengthOf(3);
    // As scripts reckon it from a width.
    element.limit = 1.5;
    await element.updateComplete;
    expect(findAll(element, '.blank')).to.have.lengthOf(1);
    element.limit = 100;
    await element.updateComplete;
    expect(findAll(element, '.blank').length).to.be.lessThan(25);
    await expect(element).to.be.accessible();
    const failed = oneEvent(element, 'insole-error');
    await held.release();
    await failed;
    expect(has(element, '.blank')).to.equal(false);
    expect(element.offsetHeight).to.equal(0);
  });

  describe('needs in place of a condition', () => {
    const byNeeds = (needs: string) =>
      html`<product-recommend
        needs=${needs}
        content=${CONTENT}
        src=${addressWithBody(FEED)}
      ></product-recommend>`;

    it('rank the shoes, and say nothing of a complaint', async () => {
      const element = await show<ProductRecommendElement>(byNeeds('cushioning:2, slip-resistant'));
      expect(wordsOf(find(element, '.heading'))).to.equal('Shoes');
      expect(namesOf(element)[0]).to.equal('Moss Walker');
      expect(allWords(element, '.card:first-child .reasons li')).to.eql(['Cushioning', 'Slip resistant']);
      expect(has(element, '.care, [part=shared-grade], [part=statement], [part=try-on]')).to.equal(false);
      await expect(element).to.be.accessible();
    });

    for (const needs of ['wings', 'cushioning:9']) {
      it(`that are not known fail with the names of those that are: ${needs}`, async () => {
        const { event } = await showFailing(byNeeds(needs));
        expect(event.code).to.equal('broken');
        expect(event.message).to.contain(needs).and.to.contain('slip-resistant');
        expect(warnings).to.have.lengthOf(1);
      });
    }
  });
});
