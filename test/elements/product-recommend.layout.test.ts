import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import type { RankedProduct } from '../../src/model/recommendation.js';
import { contrast, groundOf } from '../support/contrast.js';
import { addressHeld, addressWithStatus, CONTENT } from '../support/scenario.js';
import { find, findAll } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { show, stage } from '../support/stage.js';

const showList = (items: RankedProduct[], page?: 'dark'): Promise<ProductRecommendElement> =>
  show(
    html`<product-recommend
      condition="sore-foot"
      content=${CONTENT}
      layout="list"
      limit="30"
      .list=${createList(items)}
    ></product-recommend>`,
    page,
  );

describe('product-recommend, laid out as a list', () => {
  it('keeps the pictures of a long list as small as those of its first shoes', async () => {
    const shoes = Array.from({ length: 30 }, (_, index) => createShoe(`${index}`));
    const element = await showList(shoes);
    const widths = (): number[] => findAll(element, '.picture').map(({ clientWidth }) => clientWidth);
    // The places of those that are not drawn yet, too.
    expect(new Set(widths()).size).to.equal(1);
    await waitUntil(() => findAll(element, '.picture + *').length === 30, 'all are drawn');
    expect(new Set(widths()).size).to.equal(1);
  });

  it('keeps places that are no higher than the shoes to come', async () => {
    const held = addressHeld(CONTENT);
    const ready = oneEvent(document, 'insole-ready');
    const element = stage(
      html`<product-recommend
        condition="sore-foot"
        content=${held.url}
        layout="list"
        .list=${createList([createShoe('a')])}
      ></product-recommend>`,
    ).querySelector('product-recommend')!;
    await element.updateComplete;
    const height = (): number => find(element, '.card').offsetHeight;
    const kept = height();
    await held.release();
    await ready;
    await element.updateComplete;
    expect(find(element, '.card').className).not.to.include('blank');
    expect(kept).to.be.within(100, height());
  });

  it('leaves an empty place for a picture that cannot be had, without a frame', async () => {
    const element = await showList([createShoe('a', { image: { src: addressWithStatus(404) } })]);
    const image = find<HTMLImageElement>(element, '.picture img');
    if (!image.complete) await oneEvent(image, 'error');
    // Others draw none, whatever size they give it.
    if (/Chrome/.test(navigator.userAgent)) expect(image.offsetHeight).to.equal(0);
    expect(find(element, '.picture').clientHeight).to.be.greaterThan(50);
  });

  it('leaves no white hole in a dark page for a picture that cannot be had', async () => {
    const element = await showList([createShoe('a', { image: { src: addressWithStatus(404) } })], 'dark');
    expect(contrast(groundOf(find(element, '.picture')), groundOf(element))).to.be.below(1.5);
    // A picture that is there stands on white.
    expect(groundOf(find(element, '.picture img'))).to.eql([255, 255, 255, 1]);
  });

  it('draws a shoe that has no picture within its place, however large the text', async () => {
    const element = await showList([createShoe('a')]);
    element.style.cssText = 'width: 288px; font-size: 32px';
    const [place, drawing] = ['.picture', '.picture svg'].map((selector) =>
      find(element, selector).getBoundingClientRect(),
    );
    expect(drawing!.width).to.be.within(24, place!.width);
    expect(drawing!.height).to.be.within(24, place!.height);
  });

  it('marks the shop’s picks above their names, beside small pictures', async () => {
    const element = await showList([createShoe('a')]);
    element.style.cssText = 'width: 280px; font-size: 32px';
    element.setAttribute('pin', 'a');
    await waitUntil(() => findAll(element, '.pick').length, 'it is marked');
    const [mark, name, why, picture] = ['.pick', '.name', '.why', '.picture'].map((selector) =>
      find(element, selector).getBoundingClientRect(),
    );
    expect(mark!.left).to.equal(name!.left);
    expect(why!.left).to.equal(name!.left);
    expect(mark!.left).to.be.greaterThan(picture!.right);
    expect(mark!.bottom).to.be.at.most(name!.top);
  });

  for (const direction of ['ltr', 'rtl'])
    it(`colours as many stars as there are, read ${direction}`, async () => {
      const element = await showList([createShoe('a', { rating: { value: 4.5 } })]);
      element.dir = direction;
      find(element, '.base').dir = direction;
      const [row, coloured] = ['.stars', '.stars svg'].map((selector) =>
        find(element, selector).getBoundingClientRect(),
      );
      expect(coloured!.left).to.be.at.least(row!.left - 1);
      expect(coloured!.right).to.be.at.most(row!.right + 1);
    });

  it('keeps each price and the word for the stock in one piece, at one edge', async () => {
    const items = [
      createShoe('a', { price: 1249.95, compareAt: 1499.95, currency: 'CHF', inStock: false }),
      createShoe('b', { price: undefined, inStock: false }),
    ];
    const element = await showList(items);
    element.style.width = '240px';
    const [dear, unpriced] = findAll(element, '.price');
    const pieces = [...dear!.children].map((piece) => piece.getBoundingClientRect());
    for (const { left, height } of pieces) {
      expect(left).to.equal(pieces[0]!.left);
      expect(height).to.be.lessThan(30);
    }
    expect(unpriced!.firstElementChild!.getBoundingClientRect().left).to.equal(pieces[0]!.left);
  });
});

describe('product-recommend, laid out as a grid', () => {
  it('marks the shop’s picks in small words at the corner of their places, without a picture too', async () => {
    const items = [createShoe('a', { image: { src: addressWithStatus(404) } }), createShoe('b')];
    const element = await show<ProductRecommendElement>(
      html`<product-recommend
        condition="sore-foot"
        content=${CONTENT}
        pin="a b"
        .list=${createList(items)}
      ></product-recommend>`,
    );
    for (const card of findAll(element, '.card')) {
      const mark = card.querySelector('.pick')!;
      const [corner, place] = [mark, card.querySelector('.picture')!].map((node) =>
        node.getBoundingClientRect(),
      );
      expect(corner!.left - place!.left).to.be.within(0, 16);
      expect(corner!.top - place!.top).to.be.within(0, 16);
      expect(getComputedStyle(mark).fontSize).to.equal('13px');
    }
  });
});

describe('product-recommend, laid out as a carousel', () => {
  const showCarousel = (count: number, heading = 'Shoes'): Promise<ProductRecommendElement> =>
    show(
      html`<product-recommend
        condition="sore-foot"
        content=${CONTENT}
        layout="carousel"
        heading=${heading}
        .list=${createList(Array.from({ length: count }, (_, index) => createShoe(`${index}`)))}
      ></product-recommend>`,
    );
  /** Whether the way back and the way on are barred. */
  const barred = (element: ProductRecommendElement): string =>
    findAll(element, '.pager button')
      .map(({ ariaDisabled }) => ariaDisabled)
      .join();

  it('has its buttons as soon as its shoes', async () => {
    const element = await showCarousel(12);
    expect(findAll(element, '.pager button')).to.have.lengthOf(2);
    expect(findAll(element, '.name').length).to.be.greaterThan(0);
  });

  for (const [direction, heading] of [
    ['ltr', 'Shoes'],
    ['rtl', 'أحذية'],
  ] as const) {
    it(`bars the way beyond either end, read ${direction}`, async () => {
      const element = await showCarousel(12, heading);
      await waitUntil(() => barred(element) === 'true,false', 'at the start');
      const list = find(element, '.shoes');
      expect(getComputedStyle(list).direction).to.equal(direction);
      const end = list.scrollWidth - list.clientWidth;
      list.scrollTo({ left: direction === 'rtl' ? -end : end });
      await waitUntil(() => barred(element) === 'false,true', 'at the end');
    });

    it(`stays at its first shoe where its size changes, read ${direction}`, async () => {
      const element = await showCarousel(12, heading);
      element.style.inlineSize = '500px';
      await waitUntil(() => barred(element) === 'true,false', 'at the start');
      await nextFrame();
      await nextFrame();
      expect(find(element, '.shoes').scrollLeft).to.equal(0);
    });

    it(`cuts no focus ring off, and keeps its edge, read ${direction}`, async () => {
      const element = await showCarousel(12, heading);
      const [list, card, title] = ['.shoes', '.card', '.heading'].map((selector) =>
        find(element, selector).getBoundingClientRect(),
      );
      const toStart = ({ left, right }: DOMRect): number => (direction === 'rtl' ? -right : left);
      // Two pixels wide, two pixels away.
      expect(toStart(card!) - toStart(list!)).to.be.at.least(4);
      expect(card!.top - list!.top).to.be.at.least(4);
      expect(toStart(card!)).to.be.closeTo(toStart(title!), 0.5);
    });
  }

  it('has no buttons where all shoes fit, and has them again where they do not', async () => {
    const element = await showCarousel(2);
    const pager = find(element, '.pager');
    element.style.inlineSize = '800px';
    await waitUntil(() => !pager.offsetHeight, 'they fit');
    element.style.inlineSize = '300px';
    await waitUntil(() => pager.offsetHeight, 'they do not');
  });
});
