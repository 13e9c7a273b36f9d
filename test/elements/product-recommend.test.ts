import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductSelectEvent } from '../../src/elements/product-events.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { RankedProduct } from '../../src/model/recommendation.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { press, tabThrough } from '../support/keyboard.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, shownWords, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show } from '../support/stage.js';

interface Options {
  condition?: string;
  layout?: string;
  affiliate?: string;
  limit?: number;
  content?: unknown;
}

const recommend = (
  items: RankedProduct[],
  { condition = 'sore-foot', layout, affiliate, limit, content }: Options = {},
) =>
  html`<product-recommend
    condition=${condition}
    content=${CONTENT}
    layout=${layout ?? nothing}
    affiliate=${affiliate ?? nothing}
    limit=${limit ?? nothing}
    .list=${createList(items, condition)}
    >${content}</product-recommend
  >`;

const showShoes = (items: RankedProduct[], options?: Options): Promise<ProductRecommendElement> =>
  show(recommend(items, options));

const showShoe = (change?: Partial<RankedProduct>, options?: Options): Promise<ProductRecommendElement> =>
  showShoes([createShoe('a', change)], options);

async function openWhy(element: ProductRecommendElement): Promise<HTMLElement> {
  find(element, '.why summary').click();
  await waitUntil(() => has(element, '.why ul'), 'the reasons are there');
  return find(element, '.why ul');
}

describe('product-recommend', () => {
  const warnings = catchWarnings();

  it('is headed and introduced in the words of the condition, with checks for trying on', async () => {
    const element = await showShoe();
    expect(wordsOf(find(element, '.heading'))).to.equal('Comfortable shoes');
    expect(wordsOf(find(element, '[part=statement]'))).to.equal('No shoe cures a sore foot.');
    expect(wordsOf(find(element, '[part=try-on]'))).to.contain('Leave a thumb of room.');
  });

  it('takes a heading and a level from the author', async () => {
    const element = await showShoe();
    element.heading = 'For tired feet';
    element.headingLevel = 3;
    await element.updateComplete;
    expect(wordsOf(find(element, 'h3'))).to.equal('For tired feet');
    expect(has(element, 'h4.name')).to.equal(true);
    expect(has(element, 'h2')).to.equal(false);
  });

  for (const layout of ['grid', 'carousel', 'list']) {
    it(`lays the shoes out as a ${layout}`, async () => {
      const element = await showShoes([createShoe('a'), createShoe('b')], { layout });
      expect(find(element, '.shoes').classList.contains(layout)).to.equal(true);
      expect(allWords(element, '.name')).to.eql(['Shoe a', 'Shoe b']);
    });
  }

  it('falls back to a grid for another layout, and says so', async () => {
    const element = await showShoe({}, { layout: 'pile' });
    expect(has(element, '.shoes.grid')).to.equal(true);
    await waitUntil(() => warnings.length);
    expect(warnings).to.have.lengthOf(1);
  });

  for (const [attribute, value, instead] of [
    ['audience', 'lady', 'women, men'],
    ['width', 'huge', 'narrow, standard'],
    ['limit', 'none', '"12" is used instead'],
    ['limit', '-2', '"12" is used instead'],
    ['max-price', '80 €', 'it is left out'],
    ['heading-level', 'top', '"2" is used instead'],
    ['heading-level', '9', '"2" is used instead'],
  ] as const) {
    it(`shows all shoes where ${attribute} is "${value}", and says so`, async () => {
      const element = await showShoes([createShoe('a'), createShoe('b'), createShoe('c')]);
      element.setAttribute(attribute, value);
      await waitUntil(() => warnings.length);
      await waitUntil(() => findAll(element, '.card').length === 3);
      expect(has(element, 'h2.heading')).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.contain(`${attribute}="${value}"`).and.to.contain(instead);
    });
  }

  it('shows one model once, women’s or men’s, unless the list is for one of them', async () => {
    const element = await showShoes([
      createShoe('w', { audience: 'women' }),
      createShoe('m', { audience: 'men', sameAs: 'w' }),
    ]);
    expect(allWords(element, '.name')).to.eql(['Shoe w']);
    element.audience = 'men';
    await waitUntil(() => allWords(element, '.name').join() === 'Shoe m');
    element.audience = undefined;
    element.exclude = 'w';
    await waitUntil(() => allWords(element, '.name').join() === 'Shoe m');
    element.exclude = 'x';
    await waitUntil(() => allWords(element, '.name').join() === 'Shoe w');
  });

  it('scrolls a carousel by buttons that have names', async () => {
    const element = await showShoes(
      Array.from({ length: 12 }, (_, index) => createShoe(`${index}`)),
      { layout: 'carousel' },
    );
    await waitUntil(() => has(element, '.pager'));
    const [back, onward] = findAll(element, '.pager button');
    expect([back!, onward!].map((button) => button.ariaLabel)).to.eql(['Back', 'Onward']);
    const list = find(element, '.shoes');
    onward!.click();
    await waitUntil(() => list.scrollLeft > 0, 'it scrolls on');
  });

  it('leaves room for the ring of a card that is laid out only when it comes on view', async () => {
    const element = await showShoes(
      Array.from({ length: 30 }, (_, index) => createShoe(`${index}`)),
      { limit: 30 },
    );
    await waitUntil(() => findAll(element, '.name').length === 30);
    const { contentVisibility, overflowClipMargin } = getComputedStyle(findAll(element, '.card')[29]!);
    // An engine that cannot leave room lays all of them out.
    expect(contentVisibility === 'auto' ? overflowClipMargin : '4px').to.equal('4px');
  });

  describe('a card', () => {
    it('shows price and former price, the latter named', async () => {
      const price = find(await showShoe({ price: 59.5, compareAt: 80 }), '.price');
      expect(wordsOf(price)).to.equal('$59.50 Was $80');
      expect(price.querySelector('s')!.textContent).to.contain('$80');
    });

    it('shows a bare number where nobody says the currency', async () => {
      expect(wordsOf(find(await showShoe({ currency: undefined, price: 80 }), '.price'))).to.equal('80');
    });

    it('shows no price where there is none, and no former one that is not above it', async () => {
      for (const price of [undefined, null, 80])
        expect(wordsOf(find(await showShoe({ price, compareAt: 0 } as never), '.price'))).to.equal(
          price ? '$80' : '',
        );
    });

    it('names its rating, with how many there are', async () => {
      const element = await showShoe({ rating: { value: 4.5, count: 1234 } });
      expect(find(element, '.stars').getAttribute('aria-label')).to.equal('4.5 of 5');
      expect(wordsOf(find(element, '.rating'))).to.contain('1,234 votes');
    });

    it('shows no stars without a rating, and no count without one', async () => {
      expect(has(await showShoe(), '.stars')).to.equal(false);
      expect(wordsOf(find(await showShoe({ rating: { value: 4 } }), '.rating'))).to.equal('4');
    });

    it('says that it is sold out', async () => {
      expect(wordsOf(find(await showShoe({ inStock: false }), '.price'))).to.equal('$80 Sold out');
      expect(shownWords(await showShoe({ inStock: true }))).not.to.contain('Sold out');
    });

    it('shows its first reasons', async () => {
      expect(allWords(await showShoe(), '.reasons li')).to.eql(['Soft sole', 'Grip']);
    });

    it('does without picture, brand and address', async () => {
      const element = await showShoe({ image: undefined, brand: undefined, url: undefined });
      expect(has(element, 'img')).to.equal(false);
      expect(find(element, '.picture .icon').ariaHidden).to.equal('true');
      expect(find(element, '.name a').hasAttribute('href')).to.equal(false);
    });

    it('drops addresses that could run script', async () => {
      const trap = 'javascript:alert(1)';
      const element = await showShoe({ url: trap, image: { src: trap } }, { affiliate: 'tag=x' });
      expect(find(element, '.name a').hasAttribute('href')).to.equal(false);
      expect(find(element, 'img').hasAttribute('src')).to.equal(false);
    });

    it('takes its words as words', async () => {
      const name = '<img src=x onerror=alert(1)>';
      expect(wordsOf(find(await showShoe({ name }), '.name'))).to.equal(name);
    });

    it('holds a long name within 280 px', async () => {
      const element = await showShoe({ name: 'Donaudampfschifffahrtsgesellschaft'.repeat(6) });
      element.style.width = '280px';
      await element.updateComplete;
      expect(find(element, '.base').scrollWidth).to.be.at.most(280);
      expect(find(element, '.card').scrollWidth).to.be.at.most(280);
    });
  });

  describe('why this shoe', () => {
    it("opens with reason, grade and the shop's words", async () => {
      const element = await showShoe();
      await openWhy(element);
      expect(allWords(element, '.why li')).to.eql([
        'Soft sole: softer steps. Some evidence: Doe et al. 2021. Shop: “soft as moss”',
        'Grip: surer steps. Early evidence: Foot Board 2024.',
      ]);
    });

    it('quotes the shop to the letter', async () => {
      const element = await showShoe({
        reasons: [{ feature: 'cushioning', weight: 2, grade: 'M', sources: [], quote: "cost $& {} $'" }],
      });
      expect(wordsOf(await openWhy(element))).to.contain("“cost $& {} $'”");
    });

    it('says a grade that all share once, above', async () => {
      const element = await showShoe(
        { reasons: [{ feature: 'wide-toe-box', weight: 1, grade: 'L', sources: [] }] },
        { condition: 'stiff-toe' },
      );
      expect(wordsOf(find(element, '[part=shared-grade]'))).to.equal('All reasons: early evidence.');
      expect(wordsOf(await openWhy(element))).to.equal('Room for toes: less rubbing. Foot Board 2024.');
    });

    it('says that a feature is not counted where a guideline advises against it', async () => {
      const element = await showShoe({ reasons: [], notCounted: ['rocker-sole'] });
      expect(allWords(element, '.reasons li')).to.eql([]);
      expect(wordsOf(await openWhy(element))).to.equal('Nothing known. Rocker sole: not counted');
    });

    it('never counts such a feature, whatever a list says', async () => {
      const element = await showShoe({
        reasons: [{ feature: 'rocker-sole', weight: 3, grade: 'S', sources: [] }],
      });
      expect(allWords(element, '.reasons li')).to.eql([]);
    });

    it('opens by keyboard', async () => {
      const element = await showShoe();
      find(element, '.why summary').focus();
      await press(' ');
      await waitUntil(() => has(element, '.why ul'));
    });
  });

  it("labels the shop's own words as the shop's", async () => {
    const element = await showShoe({}, { content: html`<p slot="pitch">We love feet.</p>` });
    expect(wordsOf(find(element, '.pitch'))).to.equal('The shop says');
    const [pitch] = find<HTMLSlotElement>(element, 'slot[name=pitch]').assignedElements();
    expect(wordsOf(pitch!)).to.equal('We love feet.');
    expect(find(await showShoe(), '.pitch').offsetHeight).to.equal(0);
  });

  it('fires insole-product-select with the shoe and its place; cancelled, the reader stays', async () => {
    const shoes = [createShoe('a'), createShoe('b')];
    const element = await showShoes(shoes);
    element.addEventListener('insole-product-select', (event) => event.preventDefault());
    const selected = oneEvent(element, 'insole-product-select');
    findAll(element, '.name a')[1]!.focus();
    const address = location.href;
    await press('Enter');
    const { product, index } = (await selected) as Event as ProductSelectEvent;
    expect([product, index]).to.eql([shoes[1], 1]);
    expect(location.href).to.equal(address);
  });

  it('lets Tab reach every shoe, its reasons, the buttons and the checks', async () => {
    const element = await showShoes(
      [...'abcdef'].map((id) => createShoe(id)),
      { layout: 'carousel' },
    );
    await waitUntil(() => has(element, '.pager'));
    const reached = await tabThrough(element);
    const stops = findAll(element, 'a, summary, button, .shoes');
    expect(reached).to.include.members(stops);
    expect(new Set(stops.map(({ localName }) => localName))).to.eql(
      new Set(['a', 'summary', 'button', 'ul']),
    );
  });

  const FULL = createShoe('full', { rating: { value: 4.2, count: 9 }, compareAt: 99, inStock: false });
  itIsAccessible({
    grid: () => recommend([createShoe('a'), FULL]),
    carousel: () => recommend([...'abcdef'].map((id) => createShoe(id)).concat(FULL), { layout: 'carousel' }),
    list: () => recommend([createShoe('a'), FULL], { layout: 'list', affiliate: 'tag=x' }),
    'a pitch, one grade': () =>
      recommend([FULL], { condition: 'stiff-toe', content: html`<p slot="pitch">We love feet.</p>` }),
    hidden: () => recommend([FULL], { condition: 'raw-skin' }),
  });
});
