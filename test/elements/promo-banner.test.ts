import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, nothing } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/promo-banner/define.js';
import type { PromoBannerElement } from '../../src/elements/promo-banner/promo-banner.js';
import type { PromotionSelectEvent } from '../../src/elements/promotion-events.js';
import type { Promotion } from '../../src/model/promotion.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { getFocused, press, tabThrough } from '../support/keyboard.js';
import { addressThatFails, addressWithBody, addressWithStatus } from '../support/scenario.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { show, showFailing, stage } from '../support/stage.js';

const RETURNS: Promotion = { id: 'returns', text: '180-day returns', icon: 'returns' };
const SALE: Promotion = { id: 'sale', text: 'Sale', href: '#sale' };
const SHIPPING: Promotion = { freeOver: 100, currency: 'USD' };

const banner = (promotions: Promotion[], cart?: number) =>
  html`<promo-banner .promotions=${promotions} cart-total=${cart ?? nothing}></promo-banner>`;

const messagesOf = (element: PromoBannerElement): string[] => allWords(element, '[part=message]');

/** An instant so many milliseconds from now. */
const inMs = (delay: number): string => new Date(Date.now() + delay).toISOString();

describe('promo-banner', () => {
  const warnings = catchWarnings();

  describe('where messages come from', () => {
    it('the attribute', async () => {
      const element = await show<PromoBannerElement>(
        html`<promo-banner messages=${JSON.stringify([RETURNS, SALE])}></promo-banner>`,
      );
      expect(messagesOf(element)).to.eql(['180-day returns', 'Sale']);
    });

    it('an address', async () => {
      const src = addressWithBody([RETURNS]);
      expect(messagesOf(await show(html`<promo-banner src=${src}></promo-banner>`))).to.eql([
        '180-day returns',
      ]);
    });

    it('script, and then other ones', async () => {
      const element = await show<PromoBannerElement>(banner([RETURNS]));
      element.promotions = [SALE];
      await element.updateComplete;
      expect(messagesOf(element)).to.eql(['Sale']);
    });

    it('what has nothing to say is left out, in a list by script too', async () => {
      const odd = [null, 3, {}, { freeOver: '' }, { freeOver: 'lots' }, RETURNS];
      expect(messagesOf(await show(banner(odd as Promotion[])))).to.eql(['180-day returns']);
      const inPage = html`<promo-banner messages=${JSON.stringify(odd)}></promo-banner>`;
      expect(messagesOf(await show(inPage))).to.eql(['180-day returns']);
    });

    it('plain HTML, left as it is', async () => {
      const element = stage(html`<promo-banner><p>Free returns</p></promo-banner>`)
        .firstElementChild as PromoBannerElement;
      await element.updateComplete;
      expect(showsFallback(element)).to.equal(true);
      expect(element.offsetHeight).to.be.greaterThan(0);
      await expect(element).to.be.accessible();
    });

    it('plain HTML, which has the look of messages', async () => {
      const [plain, made] = stage(
        html`<promo-banner><p>Free returns</p></promo-banner>${banner([RETURNS])}`,
      ).querySelectorAll<PromoBannerElement>('promo-banner');
      await waitUntil(() => has(made!, '.base'));
      const look = (element: Element): string[] => {
        const { backgroundColor, padding, lineHeight } = getComputedStyle(element);
        return [backgroundColor, padding, lineHeight];
      };
      expect(look(find(plain!, 'slot'))).to.eql(look(find(made!, '.base')));
      expect(plain!.offsetHeight).to.equal(made!.offsetHeight);
    });

    it('nowhere: then it takes no room', async () => {
      const element = stage(html`<promo-banner></promo-banner>`).firstElementChild as PromoBannerElement;
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(0);
    });

    it('takes text as text', async () => {
      const element = await show<PromoBannerElement>(banner([{ text: '<b>Sale</b>' }]));
      expect(messagesOf(element)).to.eql(['<b>Sale</b>']);
    });
  });

  for (const [what, template, code] of [
    ['broken JSON', () => html`<promo-banner messages="[{text:}]">Returns</promo-banner>`, 'broken'],
    ['no list', () => html`<promo-banner messages='{"text":"Sale"}'>Returns</promo-banner>`, 'broken'],
    [
      'a list of nothing',
      () => html`<promo-banner src=${addressWithBody([null, {}, 3])}>Returns</promo-banner>`,
      'broken',
    ],
    [
      'a broken file',
      () => html`<promo-banner src=${addressWithBody('<html>')}>Returns</promo-banner>`,
      'broken',
    ],
    [
      'no list by script',
      () => html`<promo-banner .promotions=${{ items: [RETURNS] }}>Returns</promo-banner>`,
      'broken',
    ],
    ['no file', () => html`<promo-banner src=${addressWithStatus(404)}>Returns</promo-banner>`, 'not-found'],
    ['no server', () => html`<promo-banner src=${addressThatFails()}>Returns</promo-banner>`, 'network'],
  ] as const) {
    it(`keeps the fallback and says why: ${what}`, async () => {
      const { element, event } = await showFailing<PromoBannerElement>(template());
      expect(event.code).to.equal(code);
      expect(showsFallback(element)).to.equal(true);
      expect(warnings).to.have.lengthOf(1);
    });
  }

  it('shows a list once it is one', async () => {
    const { element, event } = await showFailing<PromoBannerElement>(banner('Sale' as never));
    expect(event.message).to.match(/^messages cannot be read\. .+ a list by script: `promotions`\.$/);
    element.promotions = [SALE];
    await element.updateComplete;
    expect(messagesOf(element)).to.eql(['Sale']);
  });

  it('names the messages that cannot be read, not the address that nobody asked', async () => {
    const { event } = await showFailing(
      html`<promo-banner messages="oops" src="/unread.json"></promo-banner>`,
    );
    expect(event.message).to.match(
      /^messages cannot be read\. SyntaxError: .+ In straight quotes: messages='/,
    );
  });

  describe('free shipping', () => {
    const textWith = async (cart?: number): Promise<string | undefined> =>
      messagesOf(await show(banner([SHIPPING], cart)))[0];

    it('says the threshold without a cart, and draws no progress', async () => {
      const element = await show<PromoBannerElement>(banner([SHIPPING]));
      expect(messagesOf(element)).to.eql(['Free shipping over $100']);
      expect(has(element, 'progress')).to.equal(false);
    });

    it('says how far it is, and draws it', async () => {
      const element = await show<PromoBannerElement>(banner([SHIPPING], 62.5));
      expect(messagesOf(element)).to.eql(['$37.50 to go for free shipping']);
      expect(find<HTMLProgressElement>(element, 'progress').position).to.equal(0.625);
    });

    it('says that it is reached, exactly and beyond', async () => {
      expect(await textWith(100)).to.equal('Your order ships free');
      expect(await textWith(300)).to.equal('Your order ships free');
    });

    it('counts an empty cart as one', async () => {
      expect(await textWith(0)).to.equal('$100 to go for free shipping');
    });

    it('says so where shipping is always free, with a cart and without', async () => {
      for (const cart of [undefined, 0, 40]) {
        const element = await show<PromoBannerElement>(banner([{ freeOver: 0, currency: 'USD' }], cart));
        expect(messagesOf(element)).to.eql(['Free shipping']);
        expect(has(element, 'progress')).to.equal(false);
      }
    });

    it("takes the cart and the currency from the page's settings, and follows them", async () => {
      const element = await show<PromoBannerElement>(
        html`<insole-config cart="40" currency="EUR">
          <promo-banner messages='[{"freeOver":50}]'></promo-banner>
        </insole-config>`,
      );
      expect(messagesOf(element)).to.eql(['€10 to go for free shipping']);
      element.closest('insole-config')!.setAttribute('cart', '55');
      await waitUntil(() => messagesOf(element)[0] === 'Your order ships free');
    });

    it('takes no account of a cart that is no number', async () => {
      for (const cart of ['lots', '', ' ', '1,299']) {
        const wrong = html`<promo-banner .promotions=${[SHIPPING]} cart-total=${cart}></promo-banner>`;
        expect(messagesOf(await show(wrong)), `"${cart}"`).to.eql(['Free shipping over $100']);
        const inherited = html`<insole-config cart=${cart}>${banner([SHIPPING])}</insole-config>`;
        expect(messagesOf(await show(inherited)), `"${cart}" of the settings`).to.eql([
          'Free shipping over $100',
        ]);
      }
    });

    it("goes by the page's cart where its own has nothing in it", async () => {
      const element = await show<PromoBannerElement>(
        html`<insole-config cart="40">
          <promo-banner cart-total="" .promotions=${[SHIPPING]}></promo-banner>
        </insole-config>`,
      );
      expect(messagesOf(element)).to.eql(['$60 to go for free shipping']);
    });
  });

  describe('times', () => {
    it('shows what has started and has not ended', async () => {
      const element = await show<PromoBannerElement>(
        banner([
          { text: 'Past', ends: inMs(-1000) },
          { text: 'Now', starts: inMs(-1000), ends: inMs(60_000) },
          { text: 'Later', starts: inMs(60_000) },
          { text: 'Endless', ends: 'some day' },
        ]),
      );
      expect(messagesOf(element)).to.eql(['Now', 'Endless']);
    });

    it('shows a promotion when its time comes', async () => {
      const element = await show<PromoBannerElement>(banner([{ text: 'Soon', starts: inMs(200) }]));
      expect(messagesOf(element)).to.eql(['Soon']);
    });

    it('takes one away when its time is over, the whole banner with the last', async () => {
      const element = await show<PromoBannerElement>(banner([RETURNS, { text: 'Ending', ends: inMs(300) }]));
      expect(messagesOf(element)).to.eql(['180-day returns', 'Ending']);
      await waitUntil(() => messagesOf(element).length === 1);
      element.promotions = [{ text: 'Last', ends: inMs(200) }];
      await waitUntil(() => element.offsetHeight === 0);
    });

    it('catches up when it was away from the page meanwhile', async () => {
      const element = await show<PromoBannerElement>(banner([RETURNS, { text: 'Ending', ends: inMs(150) }]));
      const place = element.parentElement!;
      element.remove();
      await waitUntil(() => element.promotions!.every(({ ends }) => !ends || Date.parse(ends) < Date.now()));
      place.append(element);
      await waitUntil(() => messagesOf(element).length === 1);
    });
  });

  describe('links', () => {
    it('fire insole-promotion-select, which can be cancelled', async () => {
      const element = await show<PromoBannerElement>(banner([RETURNS, SALE]));
      const selected = oneEvent(element, 'insole-promotion-select');
      element.addEventListener('insole-promotion-select', (event) => event.preventDefault());
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      find(element, 'a').dispatchEvent(click);
      expect(((await selected) as Event as PromotionSelectEvent).promotion).to.equal(SALE);
      expect(click.defaultPrevented).to.equal(true);
    });

    it('are followed otherwise, by keyboard too', async () => {
      const element = await show<PromoBannerElement>(banner([SALE]));
      const [reached] = await tabThrough(element);
      (reached as HTMLElement).focus();
      await press('Enter');
      expect(location.hash).to.equal('#sale');
    });

    it('lead nowhere where the address could run script', async () => {
      const element = await show<PromoBannerElement>(banner([{ text: 'Trap', href: 'javascript:alert(1)' }]));
      expect(find(element, 'a').hasAttribute('href')).to.equal(false);
    });
  });

  it('is named, and never announced by itself', async () => {
    const element = await show<PromoBannerElement>(banner([RETURNS]));
    expect(find(element, 'section').getAttribute('aria-label')).to.equal('Offers and promises');
    const live = '[aria-live], [role=status], [role=alert], [role=marquee]';
    expect(has(element, live) || element.matches(live)).to.equal(false);
  });

  it('shows all messages at once, side by side where there is room', async () => {
    const element = await show<PromoBannerElement>(banner([RETURNS, SALE]));
    expect(has(element, '[part=pause]')).to.equal(false);
    const tops = (): number[] => findAll(element, 'li').map((item) => item.getBoundingClientRect().top);
    element.style.width = '800px';
    await waitUntil(() => new Set(tops()).size === 1, 'side by side');
    element.style.width = '300px';
    await waitUntil(() => new Set(tops()).size === 2, 'stacked');
  });

  it('has nothing that takes the focus but links and buttons', async () => {
    const element = await show<PromoBannerElement>(
      html`<promo-banner dismissible .promotions=${[RETURNS, { ...SALE, id: 'other' }]}></promo-banner>`,
    );
    expect((await tabThrough(element)).map(wordsOf)).to.eql(['Sale', '']);
    expect(getFocused()).not.to.equal(null);
  });

  itIsAccessible({
    'one message': () => banner([RETURNS]),
    'links and progress': () => banner([RETURNS, SALE, SHIPPING], 40),
    dismissible: () => html`<promo-banner dismissible .promotions=${[{ text: 'Axe' }]}></promo-banner>`,
    rotating: () => html`<promo-banner rotate="5" .promotions=${[RETURNS, SALE]}></promo-banner>`,
  });
});
