import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/account-prompt/define.js';
import type { AccountPromptElement } from '../../src/elements/account-prompt/account-prompt.js';
import '../../src/elements/advice-links/define.js';
import type { AdviceLinksElement } from '../../src/elements/advice-links/advice-links.js';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/pain-guide/define.js';
import type { PainGuideElement } from '../../src/elements/pain-guide/pain-guide.js';
import '../../src/elements/product-recommend/define.js';
import type { ProductRecommendElement } from '../../src/elements/product-recommend/product-recommend.js';
import '../../src/elements/promo-banner/define.js';
import '../../src/elements/promo-card/define.js';
import type { PromoCardElement } from '../../src/elements/promo-card/promo-card.js';
import type { ShippingPromiseElement } from '../../src/elements/shipping-promise/shipping-promise.js';
import { catchWarnings } from '../support/console.js';
import { CONTENT } from '../support/scenario.js';
import { allWords, find, findAll, has, wordsOf } from '../support/shadow.js';
import { linesOf, promise } from '../support/shipping.js';
import { createList, createShoe } from '../support/shoes.js';
import { show, stage } from '../support/stage.js';

/** What throws where nobody catches it fails the test, too. */
describe('values that a script gives and no attribute can', () => {
  const warnings = catchWarnings();

  const showGuide = (): Promise<PainGuideElement> =>
    show(html`<pain-guide condition="sore-foot" content=${CONTENT}></pain-guide>`);

  it('a list of words is one, whether it is a text, a list or a number', async () => {
    const guide = await showGuide();
    guide.sections = ['causes', 'sources'] as never;
    await guide.updateComplete;
    expect(findAll(guide, '[part=section]')).to.have.lengthOf(2);
    const shoes = await show<ProductRecommendElement>(
      html`<product-recommend
        condition="sore-foot"
        content=${CONTENT}
        .list=${createList(['1', '2', '3'].map((id) => createShoe(id)))}
        .pin=${3}
        .exclude=${['1'] as never}
      ></product-recommend>`,
    );
    expect(allWords(shoes, '.name')).to.eql(['Shoe 3', 'Shoe 2']);
    const account = await show<AccountPromptElement>(
      html`<account-prompt platform="woocommerce" .links=${['register'] as never}></account-prompt>`,
    );
    expect(allWords(account, 'a')).to.eql(['Create account']);
  });

  it('a threshold for free shipping may be a number, and a clock may be missing', async () => {
    const element = await show<ShippingPromiseElement>(promise({ days: '2' }));
    element.now = undefined as never;
    element.freeOver = 50;
    await waitUntil(() => linesOf(element).includes('Free shipping over $50'));
    element.freeOver = 0;
    await waitUntil(() => linesOf(element).includes('Free shipping'));
  });

  it('a message without a threshold may say so', async () => {
    const messages = '[{"text":"180-day returns","freeOver":null}]';
    const banner = await show(html`<promo-banner messages=${messages}></promo-banner>`);
    expect(allWords(banner, '[part=message]')).to.eql(['180-day returns']);
    expect(has(banner, 'svg'), 'a lorry').to.equal(false);
  });

  it('an address may be a URL', async () => {
    const account = await show<AccountPromptElement>(
      html`<account-prompt
        platform="shopify-classic"
        .shop=${new URL('https://shop.example/de/')}
        .registerHref=${new URL('https://shop.example/join')}
      ></account-prompt>`,
    );
    const hrefs = findAll<HTMLAnchorElement>(account, 'a').map(({ href }) => href);
    expect(hrefs).to.include('https://shop.example/join');
    expect(hrefs[0]).to.match(/^https:\/\/shop\.example\/de\/account\/login/);
    const links = await show<AdviceLinksElement>(
      html`<advice-links condition="sore-foot" content=${CONTENT} href-template="/{id}"></advice-links>`,
    );
    links.hrefTemplate = new URL('https://shop.example/advice') as never;
    await links.updateComplete;
    expect(find<HTMLAnchorElement>(links, 'a').href).to.equal('https://shop.example/advice');
  });

  it('a guide that is none leaves the one that is on view, and is told of in the console', async () => {
    const guide = await showGuide();
    const title = wordsOf(find(guide, '.title'));
    const failed = oneEvent(guide, 'insole-error');
    guide.guide = { id: 'sore-foot' } as never;
    await failed;
    expect(wordsOf(find(guide, '.title'))).to.equal(title);
    expect(warnings[0]).to.match(/^Insole: <pain-guide> What it was given cannot be read/);
    guide.guide = undefined;
    guide.headingLevel = 4;
    await waitUntil(() => has(guide, 'h4.title'), 'it goes on');
  });

  it('a rating that is none is not shown', async () => {
    for (const value of [undefined, NaN, -2, 0, null, {}]) {
      const element = await show<ProductRecommendElement>(
        html`<product-recommend
          condition="sore-foot"
          content=${CONTENT}
          .list=${createList([createShoe('a', { rating: { value, count: 3 } as never })])}
        ></product-recommend>`,
      );
      expect(wordsOf(find(element, '.rating')), typeof value).to.equal('');
    }
  });

  it('a time zone of the reader that there is not is that of the device', async () => {
    const ours = await show<ShippingPromiseElement>(promise({ days: '2', zone: 'America/New_York' }));
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    for (const zone of [null, '', 'Mars/Olympus', 5, {}]) {
      ours.readerTimeZone = timeZone;
      await ours.updateComplete;
      const words = wordsOf(find(ours, '.base'));
      ours.readerTimeZone = zone as never;
      await ours.updateComplete;
      expect(wordsOf(find(ours, '.base')), typeof zone).to.equal(words);
    }
    await waitUntil(() => warnings.some((line) => line.includes('readerTimeZone="Mars/Olympus"')));
  });

  it('a heading of things that are no words draws the card once, not for ever', async () => {
    const element = await show<PromoCardElement>(
      html`<promo-card heading="Cushions" href="/c"></promo-card>`,
    );
    element.heading = [{}, {}] as never;
    await element.updateComplete;
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    for (let frame = 0; frame < 3; frame++) await nextFrame();
    expect(updates).to.be.lessThan(3);
    element.heading = 'Seats';
    await element.updateComplete;
    expect(allWords(element, '.heading')).to.eql(['Seats']);
  });

  it('analytics that are no words are told of', async () => {
    const [config] = stage(html`<insole-config .analytics=${true}></insole-config>`).children;
    await waitUntil(() => warnings.some((line) => line.includes('analytics="true"')));
    config!.remove();
  });
});
