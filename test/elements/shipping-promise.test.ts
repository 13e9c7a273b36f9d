import { expect, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/insole-config/define.js';
import type { ShippingPromiseElement } from '../../src/elements/shipping-promise/shipping-promise.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { DATED, linesOf, linesWith, MONDAY, promise, type Setting } from '../support/shipping.js';
import { show, showFailing, stage } from '../support/stage.js';

describe('shipping-promise', () => {
  const warnings = catchWarnings();

  describe('dates', () => {
    it('the latest day on which it ships, and the time until which to order', async () => {
      expect(await linesWith(DATED)).to.eql(['Ships by Wed, Nov 25 · Order by 2:00 PM']);
    });

    it('after the cut-off, from the next working day', async () => {
      const now = () => Date.parse('2026-11-23T19:00:00Z');
      expect(await linesWith({ ...DATED, now })).to.eql(['Ships by Thu, Nov 26']);
    });

    it('from one day to another, each with its machine-readable date', async () => {
      const element = await show<ShippingPromiseElement>(promise({ ...DATED, days: '2-3', transit: '2-4' }));
      expect(linesOf(element)).to.eql(['Ships Nov 25 – 26 · Order by 2:00 PM', 'Arrives Nov 27 – Dec 2']);
      expect(findAll(element, 'span time').map((time) => time.getAttribute('datetime'))).to.eql([
        '2026-11-25',
        '2026-11-26',
        '2026-11-27',
        '2026-12-02',
      ]);
    });

    it('today and tomorrow in words', async () => {
      expect(await linesWith({ ...DATED, days: '0', transit: '1' })).to.eql([
        'Ships today · Order by 2:00 PM',
        'Arrives by tomorrow',
      ]);
    });

    it('not in words where the reader has another date than the shop', async () => {
      const now = () => Date.parse('2026-11-23T17:00:00Z');
      expect(await linesWith({ ...DATED, days: '0', reader: 'Pacific/Auckland', now })).to.eql([
        'Ships Mon, Nov 23 · Order by 8:00 AM GMT+13',
      ]);
    });

    it('the cut-off by the clock of the reader, with its name where that is another', async () => {
      expect(await linesWith({ ...DATED, reader: 'Europe/London' })).to.eql([
        'Ships by Wed, Nov 25 · Order by 7:00 PM GMT',
      ]);
      expect(await linesWith({ ...DATED, cutoff: '23:30', reader: 'Europe/London' })).to.eql([
        'Ships by Wed, Nov 25 · Order by Tue, 4:30 AM GMT',
      ]);
    });

    it('in the language of the reader, which is fetched', async () => {
      expect(await linesWith({ ...DATED, locale: 'de', days: '0-1', transit: '1' })).to.eql([
        'Versand 23.–24. Nov. · Bestellen bis 14:00',
        'Ankunft bis Mi., 25. Nov.',
      ]);
      expect(await linesWith({ ...DATED, locale: 'de-AT', days: '2-2' })).to.eql([
        'Versand am Mi., 25. Nov. · Bestellen bis 14:00',
      ]);
      expect(await linesWith({ ...DATED, locale: 'de', days: '0' })).to.eql([
        'Versand heute · Bestellen bis 14:00',
      ]);
    });

    it('in one language where there are no words in that of the reader, with their amounts', async () => {
      const element = await show<ShippingPromiseElement>(
        promise({ ...DATED, locale: 'nl', days: '1', transit: '2-3', freeOver: '1234.5' }),
      );
      expect(linesOf(element)).to.eql([
        'Ships by tomorrow · Order by 2:00 PM',
        'Arrives by Fri, Nov 27',
        'Free shipping over US$ 1.234,50',
      ]);
      expect(find(element, 'section').lang).to.equal('en');
      element.locale = 'de-AT';
      await waitUntil(() => find(element, 'section').lang === 'de-AT');
    });

    it('over the days that the author is closed', async () => {
      expect(await linesWith({ ...DATED, holidays: '2026-11-24/2026-11-26' })).to.eql([
        'Ships by Mon, Nov 30 · Order by 2:00 PM',
      ]);
    });

    it('over the holidays of a country and a region, which are fetched', async () => {
      expect(await linesWith({ ...DATED, holidays: 'XA' })).to.eql([
        'Ships by Fri, Nov 27 · Order by 2:00 PM',
      ]);
      expect(await linesWith({ ...DATED, holidays: 'xa-yb 2026-11-25' })).to.eql([
        'Ships by Fri, Nov 27 · Order by 2:00 PM',
      ]);
    });

    it('none, but the days, where the time zone is not said', async () => {
      expect(await linesWith({ days: '2' })).to.eql(['Ships within 2 business days']);
      expect(await linesWith({ days: '1' })).to.eql(['Ships within 1 business day']);
      expect(await linesWith({ days: '1-3' })).to.eql(['Ships within 1–3 business days']);
      expect(await linesWith({ days: '0', locale: 'de' })).to.eql(['Versand am selben Werktag']);
    });
  });

  describe('free shipping', () => {
    it('for all, above a total, on the way and reached', async () => {
      expect(await linesWith({ freeOver: '0' })).to.eql(['Free shipping']);
      expect(await linesWith({ freeOver: '100' })).to.eql(['Free shipping over $100']);
      expect(await linesWith({ freeOver: '100', cart: 62.5 })).to.eql(['$37.50 to go for free shipping']);
      expect(await linesWith({ freeOver: '100', cart: 100 })).to.eql(['Your order ships free']);
    });

    it("with the cart of the page's settings, which it follows", async () => {
      const element = await show<ShippingPromiseElement>(
        html`<insole-config cart="40">${promise({ freeOver: '100' })}</insole-config>`,
      );
      expect(linesOf(element)).to.eql(['$60 to go for free shipping']);
      element.closest('insole-config')!.setAttribute('cart', '120');
      await waitUntil(() => linesOf(element).join() === 'Your order ships free');
    });

    it("with the page's cart where its own has nothing in it", async () => {
      const element = await show<ShippingPromiseElement>(
        html`<insole-config cart="40">${promise({ freeOver: '100', cart: '' })}</insole-config>`,
      );
      expect(linesOf(element)).to.eql(['$60 to go for free shipping']);
    });

    it('is not promised by an empty attribute', async () => {
      expect(await linesWith({ days: '2', freeOver: '' })).to.eql(['Ships within 2 business days']);
      expect(await linesWith({ days: '2', freeOver: ' ' })).to.eql(['Ships within 2 business days']);
    });
  });

  for (const [what, setting, code, advice] of [
    ['nothing', {}, 'missing', 'days is not set'],
    ['a zone that there is not', { ...DATED, zone: 'Mars/Olympus' }, 'setting', 'IANA'],
    ['a cut-off without a zone', { days: '2', cutoff: '14:00' }, 'missing', 'IANA'],
    ['a cut-off that is no time', { ...DATED, cutoff: '2 pm' }, 'setting', '14:00'],
    ['days that are none', { ...DATED, days: 'soon' }, 'setting', 'business days'],
    ['a threshold that is no amount', { freeOver: '$100' }, 'setting', 'major units'],
    ['a threshold without an end', { freeOver: 'Infinity' }, 'setting', 'major units'],
    ['a holiday that is none', { ...DATED, holidays: 'Christmas' }, 'setting', 'DE-BY'],
    ['a region that there is not', { ...DATED, holidays: 'XA-ZZ' }, 'setting', 'DE-BY'],
    ['a country that there is not', { ...DATED, holidays: 'XX' }, 'not-found', 'xx.json'],
    ['a file that is none', { ...DATED, holidays: 'XB' }, 'broken', 'xb.json'],
    [
      'years that are not known',
      { ...DATED, holidays: 'XA', now: () => Date.parse('2031-01-01') },
      'empty',
      'holidays',
    ],
  ] as [string, Setting, string, string][]) {
    it(`promises nothing and says why: ${what}`, async () => {
      const { element, event } = await showFailing<ShippingPromiseElement>(promise(setting));
      expect(event.code).to.equal(code);
      expect(event.message).to.contain(advice);
      expect(showsFallback(element)).to.equal(true);
      expect(warnings.length).to.be.at.most(1);
    });
  }

  it('goes back to the fallback when a setting is spoilt, and comes again when it is mended', async () => {
    const element = await show<ShippingPromiseElement>(promise(DATED));
    element.timeZone = 'Nowhere';
    await waitUntil(() => showsFallback(element));
    element.timeZone = 'Europe/Berlin';
    await waitUntil(() => has(element, '[part=ships]'));
  });

  it('keeps its promise when weekdays are taken away, or have nothing in them', async () => {
    const element = await show<ShippingPromiseElement>(promise(DATED));
    element.setAttribute('workdays', 'mon');
    element.setAttribute('delivery-days', 'mon');
    await waitUntil(() => linesOf(element)[0]!.includes('Dec'));
    element.removeAttribute('workdays');
    element.setAttribute('delivery-days', '');
    await waitUntil(() => linesOf(element)[0] === 'Ships by Wed, Nov 25 · Order by 2:00 PM');
    expect(warnings).to.eql([]);
  });

  it('goes back to the fallback on the day when its holidays are no longer known', async () => {
    let now = MONDAY;
    const element = await show<ShippingPromiseElement>(promise({ ...DATED, holidays: 'XA', now: () => now }));
    now = Date.parse('2029-12-31T12:00:00Z');
    element.requestUpdate();
    await element.updateComplete;
    expect(showsFallback(element)).to.equal(true);
  });

  it('is named, and announces nothing by itself', async () => {
    const element = await show<ShippingPromiseElement>(promise({ ...DATED, countdown: true }));
    expect(find(element, 'section').getAttribute('aria-label')).to.equal('Shipping');
    expect(has(element, '[aria-live], [role=status], [role=timer], [role=alert]')).to.equal(false);
  });

  it('stands below each other where it is narrow, and fits into 280 pixels', async () => {
    const element = await show<ShippingPromiseElement>(
      promise({ ...DATED, transit: '2-4', freeOver: '100' }),
    );
    const tops = (): number =>
      new Set(findAll(element, 'li').map((item) => item.getBoundingClientRect().top)).size;
    element.style.width = '700px';
    await waitUntil(() => tops() === 1, 'side by side');
    element.style.width = '280px';
    await waitUntil(() => tops() === 3, 'below each other');
    expect(find(element, '.base').scrollWidth).to.be.at.most(280);
  });

  it('shows what the author wrote until it is ready', async () => {
    const element = stage(promise({ ...DATED, holidays: 'XA' })).firstElementChild as ShippingPromiseElement;
    await element.updateComplete;
    expect(wordsOf(element)).to.equal('We ship fast.');
    expect(element.offsetHeight).to.be.greaterThan(0);
  });

  itIsAccessible({
    dates: () => promise({ ...DATED, days: '1-2', transit: '2-4', freeOver: '100', cart: 40 }),
    'a countdown': () => promise({ ...DATED, countdown: true }),
    'words alone': () => promise({ days: '2', freeOver: '0' }),
    German: () => promise({ ...DATED, locale: 'de' }),
  });
});
