import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, render, type TemplateResult } from 'lit';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/product-recommend/define.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import { addressHeld, CONTENT } from '../support/scenario.js';
import { find, has, wordsOf } from '../support/shadow.js';
import { createList, createShoe } from '../support/shoes.js';
import { stage } from '../support/stage.js';

const shoesFor = (condition: string) =>
  html`<product-recommend
    condition=${condition}
    content=${CONTENT}
    .list=${createList([createShoe('a')], condition)}
  ></product-recommend>`;
const SHOES = shoesFor('sore-foot');
const guide = (condition = 'sore-foot') =>
  html`<pain-guide condition=${condition} content=${CONTENT}></pain-guide>`;

const shoesIn = (container: ParentNode): ProductRecommendElement =>
  container.querySelector('product-recommend')!;
const guideIn = (container: ParentNode): PainGuideElement => container.querySelector('pain-guide')!;

/** Waits until the shoes are there, with or without red flags of their own. */
async function waitForFlags(container: ParentNode, wanted: boolean): Promise<void> {
  const shoes = shoesIn(container);
  await waitUntil(
    () => has(shoes, '.card') && has(shoes, '.care') === wanted,
    wanted ? 'the list shows red flags' : 'the list leaves the red flags to the guide',
  );
}

/** Puts a component on the page, with the template in its shadow tree. */
function stageComponent(template: TemplateResult): ShadowRoot {
  const component = stage(html`<div></div>`).firstElementChild!;
  const root = component.attachShadow({ mode: 'open' });
  render(template, root);
  return root;
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

  it('gives their words the width of the card, where words are twice their size on a phone', async () => {
    const container = await stageReady(SHOES);
    container.style.cssText = 'width: 320px; font-size: 200%';
    const flags = find(shoesIn(container), '.care');
    const words = document.createRange();
    words.selectNodeContents(flags);
    words.setStartAfter(flags.firstElementChild!);
    const { paddingInlineStart } = getComputedStyle(flags);
    const start = flags.getBoundingClientRect().left + flags.clientLeft + parseFloat(paddingInlineStart);
    expect(words.getBoundingClientRect().left).to.be.closeTo(start, 1);
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
    await waitForFlags(
      await stageReady(
        html`<div style="visibility: hidden">${guide()}</div>
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

  it('leaves them to a guide before the component whose shadow tree they are in', async () => {
    await stageReady(guide());
    await waitForFlags(stageComponent(SHOES), false);
  });

  it('shows them with the guide after that component', async () => {
    const component = stageComponent(SHOES);
    stage(guide());
    await waitForFlags(component, true);
  });

  it('shows them where it cannot tell: with the guide in the shadow tree of another component', async () => {
    const one = stageComponent(html`${guide('sore-foot')}${shoesFor('stiff-toe')}`);
    const other = stageComponent(html`${guide('stiff-toe')}${shoesFor('sore-foot')}`);
    await waitUntil(
      () => has(guideIn(one), '.title') && has(guideIn(other), '.title'),
      'the guides are there',
    );
    await waitForFlags(one, true);
    await waitForFlags(other, true);
  });

  it('shows them while the guide before it is folded away', async () => {
    await waitForFlags(
      await stageReady(
        html`<details>
            <summary>The guide</summary>
            ${guide()}
          </details>
          ${SHOES}`,
      ),
      true,
    );
  });

  it('shows them until the guide before it takes the place of words that hold the focus', async () => {
    const held = addressHeld(CONTENT);
    const container = stage(
      html`<pain-guide condition="sore-foot" content=${held.url}><a href="/advice">Advice</a></pain-guide>
        <button>Elsewhere</button>${SHOES}`,
    );
    await guideIn(container).updateComplete;
    container.querySelector('a')!.focus();
    await held.release();
    await waitUntil(() => guideIn(container).shown, 'the guide has loaded');
    await guideIn(container).updateComplete;
    await shoesIn(container).updateComplete;
    await waitForFlags(container, true);
    container.querySelector('button')!.focus();
    await waitForFlags(container, false);
  });
});
