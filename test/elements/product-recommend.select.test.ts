import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import { catchWarnings } from '../support/console.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show, stage } from '../support/stage.js';

const SHOES = [
  createShoe('out', { inStock: false, price: 20, audience: 'men' }),
  createShoe('dear', { inStock: true, price: 200, audience: 'women', widths: ['wide'] }),
  createShoe('kid', { price: 30, audience: 'kids' }),
  createShoe('both', { price: 60, audience: 'unisex', widths: ['standard', 'extra-wide'] }),
  createShoe('plain', { price: undefined }),
];

const showShoes = (): Promise<ProductRecommendElement> =>
  show(
    html`<product-recommend condition="sore-foot" content=${CONTENT} .list=${createList(SHOES)}
      ><a href="/shoes">All shoes</a></product-recommend
    >`,
  );

const namesOf = (element: ProductRecommendElement): string[] => allWords(element, '.name');

/** Sets attributes and waits until the list reads so. */
async function expectNames(
  attributes: Record<string, string>,
  ...names: string[]
): Promise<ProductRecommendElement> {
  const element = await showShoes();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const wanted = names.map((name) => `Shoe ${name}`).join();
  await waitUntil(() => namesOf(element).join() === wanted, `the list reads ${wanted}`);
  return element;
}

describe('product-recommend: what is on the list', () => {
  const warnings = catchWarnings();

  it('keeps the order of a ranked list', async () => {
    expect(namesOf(await showShoes())).to.eql(SHOES.map(({ name }) => name));
  });

  it('limit', () => expectNames({ limit: '2' }, 'out', 'dear'));

  it('a limit that is none, or taken away, is the usual one', async () => {
    const element = await showShoes();
    for (const limit of ['many', '0']) {
      element.setAttribute('limit', limit);
      await element.updateComplete;
      expect(namesOf(element), limit).to.have.lengthOf(5);
    }
    element.setAttribute('limit', '1');
    element.removeAttribute('limit');
    await element.updateComplete;
    expect(namesOf(element)).to.have.lengthOf(5);
  });

  it('exclude, and what is sold out last', () =>
    expectNames({ exclude: 'kid, plain' }, 'dear', 'both', 'out'));

  it('in-stock', () => expectNames({ 'in-stock': '' }, 'dear', 'kid', 'both', 'plain'));

  it('max-price', () => expectNames({ 'max-price': '60' }, 'kid', 'both', 'out'));

  it('a highest price that is taken away, or empty, filters nothing', async () => {
    const element = await expectNames({ 'max-price': '60', audience: 'women' }, 'both');
    const wanted = 'Shoe dear,Shoe both,Shoe plain';
    element.removeAttribute('max-price');
    await waitUntil(() => namesOf(element).join() === wanted, 'taken away');
    element.setAttribute('max-price', '60');
    await waitUntil(() => namesOf(element).join() === 'Shoe both');
    element.setAttribute('max-price', '');
    await waitUntil(() => namesOf(element).join() === wanted, 'empty');
  });

  it('audience', async () => {
    await expectNames({ audience: 'women' }, 'dear', 'both', 'plain');
    await expectNames({ audience: 'kids' }, 'kid');
  });

  it('width', () => expectNames({ width: 'wide' }, 'dear', 'both'));

  it('pin: first, past the filters, in the order given, marked as the shop’s', async () => {
    const element = await expectNames({ pin: 'plain out', audience: 'kids' }, 'plain', 'out', 'kid');
    expect(allWords(element, '.pick')).to.eql(['Picked by the shop', 'Picked by the shop']);
    expect(findAll(element, '.card').map((card) => !!card.querySelector('.pick'))).to.eql([
      true,
      true,
      false,
    ]);
    await expect(element).to.be.accessible();
  });

  it('exclude beats pin', () => expectNames({ pin: 'kid', exclude: 'kid', limit: '1' }, 'dear'));

  it('shows the fallback where nothing is left, and tells the developer which filters did that', async () => {
    const element = await expectNames({ 'max-price': '1', audience: 'women' });
    await waitUntil(() => showsFallback(element));
    await waitUntil(() => warnings.length);
    expect(warnings).to.eql(['Insole: <product-recommend max-price="1"> leaves none of 5 shoes to show.']);
  });

  it('names filters that leave nothing only together', async () => {
    await expectNames({ 'max-price': '25', audience: 'women', 'in-stock': '' });
    await waitUntil(() => warnings.length);
    expect(warnings).to.eql([
      'Insole: <product-recommend audience="women" max-price="25" in-stock> leaves none of 5 shoes to show.',
    ]);
  });

  it('goes by a new list as soon as it is given', async () => {
    const element = await showShoes();
    element.list = createList([createShoe('new')]);
    await waitUntil(() => namesOf(element).join() === 'Shoe new');
  });

  it('has the reasons of the shoe that is there in a fold that was opened for another', async () => {
    const element = await showShoes();
    find(element, '.why summary').click();
    await waitUntil(() => has(element, '.why ul'), 'the reasons are there');
    element.setAttribute('exclude', 'out');
    await waitUntil(() => namesOf(element)[0] === 'Shoe dear');
    expect(findAll(element, '.card:has([open]) .name').map(wordsOf)).to.eql(['Shoe dear']);
    expect(wordsOf(find(element, '.why ul'))).to.contain('soft as moss');
  });

  it('shows no shoe for a condition that hides them, pins included, and says what to do instead', async () => {
    const element = await show<ProductRecommendElement>(
      html`<product-recommend
        condition="raw-skin"
        pin="kid"
        content=${CONTENT}
        .list=${createList(SHOES, 'raw-skin')}
        ><p slot="pitch">We love feet.</p></product-recommend
      >`,
    );
    expect(wordsOf(find(element, '[part=statement]'))).to.equal('See a nurse before buying shoes.');
    expect(has(element, '.card')).to.equal(false);
    expect(has(element, '.pitch')).to.equal(false);
    expect(has(element, '.care')).to.equal(true);
  });

  it('draws a list of a thousand in slices', async () => {
    const items = Array.from({ length: 1000 }, (_, index) => createShoe(`${index}`));
    const ready = oneEvent(document, 'insole-ready');
    stage(
      html`<product-recommend
        condition="sore-foot"
        limit="1000"
        content=${CONTENT}
        .list=${createList(items)}
      >
      </product-recommend>`,
    );
    const element = (await ready).target as ProductRecommendElement;
    const count = (): number => findAll(element, '.card:not(.blank)').length;
    const sizes: number[] = [];
    element.addController({ hostUpdated: () => void sizes.push(count()) });
    expect(count()).to.be.lessThan(100);
    await waitUntil(() => count() === 1000, 'all are there', { timeout: 30_000 });
    const steps = sizes.map((size, index) => size - (sizes[index - 1] ?? size));
    expect(Math.max(...steps)).to.be.at.most(48);
    const kinds = findAll(element, '.card').map((card) => getComputedStyle(card).contentVisibility);
    // Where an engine would cut the outlines of those at the edge, all are laid out.
    const far = CSS.supports('overflow-clip-margin: 4px') ? 24 : 1000;
    expect(kinds.slice(0, far), 'those near the screen').not.to.include('auto');
    expect(kinds.slice(far), 'those that are laid out only near it').not.to.include('visible');
  }).timeout(35_000);
});
