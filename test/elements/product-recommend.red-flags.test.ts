import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/product-recommend/define.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import { CONTENT } from '../support/scenario.js';
import { createList, createShoe } from '../support/shoes.js';
import { find, has, wordsOf } from '../support/shadow.js';
import { stage } from '../support/stage.js';

const SHOES = html`<product-recommend
  condition="sore-foot"
  content=${CONTENT}
  .list=${createList([createShoe('a')])}
></product-recommend>`;
const guide = (condition = 'sore-foot') =>
  html`<pain-guide condition=${condition} content=${CONTENT}></pain-guide>`;

const shoesIn = (container: Element): ProductRecommendElement =>
  container.querySelector('product-recommend')!;
const guideIn = (container: Element): PainGuideElement => container.querySelector('pain-guide')!;

/** Waits until the shoes are there, with or without red flags of their own. */
async function waitForFlags(container: Element, wanted: boolean): Promise<void> {
  const shoes = shoesIn(container);
  await waitUntil(
    () => has(shoes, '.card') && has(shoes, '.care') === wanted,
    wanted ? 'the list shows red flags' : 'the list leaves the red flags to the guide',
  );
}

/** Waits until every element in it shows its content. */
async function stageReady(...args: Parameters<typeof stage>): Promise<HTMLElement> {
  const container = stage(...args);
  const elements = [...container.children].filter(({ localName }) => /-/.test(localName));
  await Promise.all(elements.map((element) => oneEvent(element, 'insole-ready')));
  return container;
}

describe('product-recommend: red flags', () => {
  it('shows those of the condition where there is no guide', async () => {
    const container = await stageReady(SHOES);
    const flags = find(shoesIn(container), '.care');
    expect(wordsOf(flags.querySelector('h3')!)).to.equal('First of all');
    expect(wordsOf(flags)).to.contain('A cold, white foot is an emergency.');
  });

  it('leaves them to a guide before it', async () => {
    await waitForFlags(await stageReady(html`${guide()}${SHOES}`), false);
  });

  it('shows them with the guide after it', async () => {
    await waitForFlags(await stageReady(html`${SHOES}${guide()}`), true);
  });

  it('shows them with a guide to something else, and with one that is not seen', async () => {
    await waitForFlags(await stageReady(html`${guide('stiff-toe')}${SHOES}`), true);
    await waitForFlags(
      await stageReady(
        html`<div hidden>${guide()}</div>
          ${SHOES}`,
      ),
      true,
    );
  });

  it('leaves them to a guide that comes later', async () => {
    const container = await stageReady(SHOES);
    const place = document.createElement('div');
    container.prepend(place);
    render(guide(), place);
    await waitForFlags(container, false);
  });

  it('shows them again when the guide is taken away', async () => {
    const container = await stageReady(html`${guide()}${SHOES}`);
    await waitForFlags(container, false);
    guideIn(container).remove();
    await waitForFlags(container, true);
  });

  it('shows them again when the guide turns to something else, and back', async () => {
    const container = await stageReady(html`${guide()}${SHOES}`);
    await waitForFlags(container, false);
    guideIn(container).condition = 'stiff-toe';
    await waitForFlags(container, true);
    guideIn(container).condition = 'sore-foot';
    await waitForFlags(container, false);
  });
});
