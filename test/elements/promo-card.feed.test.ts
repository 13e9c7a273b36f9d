import { expect, oneEvent } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/promo-card/define.js';
import type { PromoCardElement } from '../../src/elements/promo-card/promo-card.js';
import { catchWarnings } from '../support/console.js';
import { addressHeld, addressWithBody, addressWithStatus } from '../support/scenario.js';
import { allWords, find, has } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show, showFailing, stage } from '../support/stage.js';
import { CUSHIONS, fromFeed } from './promo-card.support.js';

describe('promo-card, from a feed', () => {
  catchWarnings();

  it('shows a product that is no shoe', async () => {
    const element = await show<PromoCardElement>(fromFeed(addressWithBody(CUSHIONS)));
    expect(allWords(element, '.heading')).to.eql(['Memory-foam seat cushion']);
    expect(allWords(element, '[part~=price]')).to.eql(['$39 Former price $45']);
    expect(find<HTMLAnchorElement>(element, 'a').pathname).to.equal('/products/seat-cushion');
    expect(has(element, '[part~=name]')).to.equal(false);
  });

  it("shows a variant's price and stock where it is named by the variant's id", async () => {
    const element = await show<PromoCardElement>(fromFeed(addressWithBody(CUSHIONS), '52'));
    expect(allWords(element, '[part~=price]')).to.eql(['$49 Out of stock']);
  });

  it('takes the feed from the settings, and a shoe from a ranked list', async () => {
    const list = createList([createShoe('a'), createShoe('b')]);
    const element = await show<PromoCardElement>(
      html`<insole-config products=${addressWithBody(list)}
        ><promo-card product="b"></promo-card
      ></insole-config>`,
    );
    expect(allWords(element, '.heading')).to.eql(['Shoe b']);
    expect(allWords(element, '[part~=price]')).to.eql(['$80']);
  });

  it('marks and discloses a link of an affiliate network by itself', async () => {
    const url = 'https://www.awin1.com/pclick.php?p=501&a=1&m=2';
    const feed = { insole: 'products', version: 1, products: [{ id: '5', name: 'Seat cushion', url }] };
    const list = createList([createShoe('5', { url, sponsored: true })]);
    for (const body of [feed, list]) {
      const element = await show<PromoCardElement>(fromFeed(addressWithBody(body)));
      const link = find<HTMLAnchorElement>(element, 'a');
      expect([link.rel, link.href]).to.eql(['sponsored', url]);
      expect(find(element, '[part~=disclosure]').nextElementSibling!.contains(link)).to.equal(true);
    }
    const plain = await show<PromoCardElement>(fromFeed(addressWithBody(CUSHIONS)));
    expect(find<HTMLAnchorElement>(plain, 'a').rel).to.equal('');
    expect(has(plain, '[part~=disclosure]')).to.equal(false);
  });

  it('shows no price that may have changed', async () => {
    const list = { ...createList([createShoe('a')]), validFor: 1 };
    const element = await show<PromoCardElement>(fromFeed(addressWithBody(list), 'a'));
    expect(find(element, '[part~=price]').offsetHeight).to.equal(0);
  });

  it("shows the author's price in the author's currency, the feed's in the feed's", async () => {
    const src = addressWithBody(createList([createShoe('a')]));
    const priceIn = async (currency?: string, price?: number): Promise<string[]> =>
      allWords(
        await show<PromoCardElement>(
          html`<promo-card
            src=${src}
            product="a"
            price=${price ?? nothing}
            currency=${currency ?? nothing}
          ></promo-card>`,
        ),
        '[part~=price]',
      );
    expect(await priceIn('EUR', 45)).to.eql(['€45']);
    expect(await priceIn(undefined, 45)).to.eql(['$45']);
    expect(await priceIn('EUR')).to.eql(['$80']);
  });

  it("shows the feed's price where the author's attribute has nothing in it", async () => {
    const element = await show<PromoCardElement>(
      html`<promo-card src=${addressWithBody(CUSHIONS)} product="51" price="" currency="USD"></promo-card>`,
    );
    expect(allWords(element, '[part~=price]')).to.eql(['$39 Former price $45']);
  });

  it("puts the author's question above the product's name", async () => {
    const element = await show<PromoCardElement>(
      html`<promo-card
        src=${addressWithBody(CUSHIONS)}
        product="5"
        heading="Sitting all day?"
        currency="USD"
      ></promo-card>`,
    );
    expect(allWords(element, '.heading, [part~=name]')).to.eql([
      'Sitting all day?',
      'Memory-foam seat cushion',
    ]);
  });

  it('keeps a place while the product is on its way', async () => {
    const held = addressHeld('/test/fixtures/content/en/sore-foot.json');
    const element = stage(fromFeed(held.url)).querySelector('promo-card')!;
    await element.updateComplete;
    expect(find(element, '.skeleton').offsetHeight).to.be.greaterThan(100);
    const failed = oneEvent(element, 'insole-error');
    await held.release();
    await failed;
    expect(has(element, '.skeleton')).to.equal(false);
  });

  it('shows what is written while the product is on its way, and when it cannot be had', async () => {
    const { element, event } = await showFailing<PromoCardElement>(
      html`<promo-card src=${addressWithStatus(404)} product="5" heading="Sitting?" href="/cushions">
        <p>A softer seat.</p>
      </promo-card>`,
    );
    expect(event.code).to.equal('not-found');
    expect(allWords(element, '.heading')).to.eql(['Sitting?']);
    expect(element.querySelector('p')!.offsetHeight).to.be.greaterThan(0);
  });

  for (const [what, code, template, told] of [
    [
      'an id that there is not',
      'unknown-product',
      () => fromFeed(addressWithBody(CUSHIONS), '9'),
      '"9". Its first are: 5.',
    ],
    ['no id', 'missing', () => html`<promo-card src="/feed.json"></promo-card>`, 'product is not set'],
    ['no feed', 'missing', () => html`<promo-card product="5"></promo-card>`, 'src is not set'],
  ] as const) {
    it(`shows nothing and says why: ${what}`, async () => {
      const { element, event } = await showFailing<PromoCardElement>(template());
      expect(event.code).to.equal(code);
      expect(event.message).to.contain(told);
      expect(has(element, '[part~=base]')).to.equal(false);
    });
  }
});
