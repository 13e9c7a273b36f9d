import { expect } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/elements/promo-banner/define.js';
import '../../src/elements/promo-card/define.js';
import { findAll } from '../support/shadow.js';
import { show } from '../support/stage.js';

/** Where a letter of a text is drawn, from the left of the page. */
function placeOf(text: Text, letter: string): DOMRect {
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(letter));
  range.setEnd(text, text.data.indexOf(letter) + 1);
  return range.getBoundingClientRect();
}

/** Expects "US$" to be drawn as one word in each price of an element, not "$US". */
function expectDollars(element: LitElement, prices: number): void {
  const texts = findAll(element, '[part=message] span, [part=price] *')
    .flatMap(({ childNodes }) => [...childNodes])
    .filter((node): node is Text => node instanceof Text && node.data.includes('US$'));
  expect(texts).to.have.lengthOf(prices);
  for (const text of texts)
    expect(placeOf(text, '$').left, text.data).to.be.at.least(placeOf(text, 'S').right - 1);
}

describe('prices of a page that is written from right to left', () => {
  it('keep a currency’s letters and its sign together in what a banner says', async () => {
    const banner = (cart?: number) =>
      html`<div dir="rtl" lang="ar">
        <promo-banner .promotions=${[{ freeOver: 100, currency: 'USD' }]} .cartTotal=${cart}></promo-banner>
      </div>`;
    for (const cart of [undefined, 60]) expectDollars(await show(banner(cart)), 1);
  });

  it('keep them together on a card, the former price too', async () => {
    const element = await show(
      html`<div dir="rtl" lang="ar">
        <promo-card heading="وسادة" href="/cushions" price="42" compare-at="49" currency="USD"></promo-card>
      </div>`,
    );
    expectDollars(element, 2);
  });
});
