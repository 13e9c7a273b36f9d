import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/promo-banner/define.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import type { PromoBannerElement } from '../../src/elements/promo-banner/promo-banner.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, has, wordsOf } from '../support/shadow.js';
import { record, show, stage } from '../support/stage.js';

/** What a banner with a threshold of 100 says shows which cart and currency reach it. */
const BANNER = html`<promo-banner messages='[{"freeOver":100}]'></promo-banner>`;

const bannerIn = (container: Element): PromoBannerElement => container.querySelector('promo-banner')!;

async function expectText(container: Element, text: string): Promise<void> {
  await waitUntil(
    () => allWords(bannerIn(container), '[part=message]').join() === text,
    `the banner says "${text}"`,
  );
}

describe('insole-config', () => {
  it('reaches what was there before it was defined', async () => {
    const container = stage(html`<insole-config currency="EUR">${BANNER}</insole-config>`);
    await expectText(container, 'Free shipping over 100');
    await import('../../src/elements/insole-config/define.js');
    await expectText(container, 'Free shipping over €100');
  });

  it('is in time for what was set before it, as frameworks do from the inside out', async () => {
    const errors = record('insole-error');
    const container = stage(html`<insole-config><pain-guide></pain-guide></insole-config>`);
    const guide = container.querySelector('pain-guide')!;
    await guide.updateComplete;
    guide.condition = 'sore-foot';
    container.querySelector('insole-config')!.content = CONTENT;
    await waitUntil(() => has(guide, '[part~=care-card]'));
    expect(errors).to.deep.equal([]);
  });

  it('takes no box of its own', () => {
    const config = stage(html`<insole-config></insole-config>`).firstElementChild!;
    expect(getComputedStyle(config).display).to.equal('contents');
  });

  it('gives what it sets, and leaves the rest to the one around it', async () => {
    const container = stage(
      html`<insole-config currency="EUR" cart="10"
        ><insole-config cart="90">${BANNER}</insole-config></insole-config
      >`,
    );
    await expectText(container, '€10 to go for free shipping');
  });

  it("comes after the element's own attribute", async () => {
    const container = stage(
      html`<insole-config currency="EUR"
        ><promo-banner currency="GBP" messages='[{"freeOver":100}]'></promo-banner
      ></insole-config>`,
    );
    await expectText(container, 'Free shipping over £100');
  });

  it('hands on its changes, also through one within', async () => {
    const container = stage(
      html`<insole-config currency="EUR"><insole-config cart="90">${BANNER}</insole-config></insole-config>`,
    );
    await expectText(container, '€10 to go for free shipping');
    container.querySelector('insole-config')!.setAttribute('currency', 'GBP');
    await expectText(container, '£10 to go for free shipping');
    container.querySelectorAll('insole-config')[1]!.removeAttribute('cart');
    await expectText(container, 'Free shipping over £100');
  });

  it('counts an empty attribute as unset', async () => {
    const container = stage(
      html`<insole-config currency="EUR"
        ><insole-config currency="">${BANNER}</insole-config></insole-config
      >`,
    );
    await expectText(container, 'Free shipping over €100');
  });

  it('reaches what is put into it later', async () => {
    const container = stage(html`${BANNER}<insole-config currency="EUR"></insole-config>`);
    await expectText(container, 'Free shipping over 100');
    container.querySelector('insole-config')!.append(bannerIn(container));
    await expectText(container, 'Free shipping over €100');
  });

  it('lets go of what is taken out of it', async () => {
    const container = stage(html`<insole-config currency="EUR">${BANNER}</insole-config>`);
    await expectText(container, 'Free shipping over €100');
    container.append(bannerIn(container));
    await expectText(container, 'Free shipping over 100');
    container.querySelector('insole-config')!.setAttribute('currency', 'GBP');
    await bannerIn(container).updateComplete;
    await expectText(container, 'Free shipping over 100');
  });

  it('reaches into a shadow tree', async () => {
    const container = stage(html`<insole-config currency="EUR"><div></div></insole-config>`);
    const root = container.querySelector('div')!.attachShadow({ mode: 'open' });
    const banner = document.createElement('promo-banner');
    banner.promotions = [{ freeOver: 100 }];
    root.append(banner);
    await waitUntil(() => allWords(banner, '[part=message]').join() === 'Free shipping over €100');
  });

  it('names the condition and the folder for all within, and changes them', async () => {
    const guide = await show<PainGuideElement>(
      html`<insole-config condition="sore-foot" content=${CONTENT}><pain-guide></pain-guide></insole-config>`,
    );
    expect(wordsOf(find(guide, '.title'))).to.equal('Sore foot');
    guide.closest('insole-config')!.setAttribute('condition', 'stiff-toe');
    await waitUntil(() => wordsOf(find(guide, '.title')) === 'Stiff toe');
    expect(has(guide, 'slot')).to.equal(false);
  });

  it("comes before the loader's tag, which sets what nobody else does", async () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, { insole: '', currency: 'JPY', cart: '60' });
    document.head.append(script);
    try {
      const container = stage(html`<insole-config currency="EUR">${BANNER}</insole-config>`);
      await expectText(container, '€40 to go for free shipping');
    } finally {
      script.remove();
      for (const name of ['currency', 'cart']) delete script.dataset[name];
    }
  });
});
