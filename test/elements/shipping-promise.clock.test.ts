import { expect, waitUntil } from '@open-wc/testing';
import type { ShippingPromiseElement } from '../../src/elements/shipping-promise/shipping-promise.js';
import { clockAt, DATED, linesOf, linesWith, MONDAY, promise } from '../support/shipping.js';
import { show } from '../support/stage.js';

describe('shipping-promise: the countdown', () => {
  const within = (instant: string): Promise<string[]> =>
    linesWith({ ...DATED, countdown: true, now: () => Date.parse(instant) });

  it('says what is left, without the minute that is under way', async () => {
    expect(await within('2026-11-23T15:47:10Z')).to.eql(['Ships by Wed, Nov 25 · Order within 3 hr, 12 min']);
    expect(await within('2026-11-23T18:00:00Z')).to.eql(['Ships by Wed, Nov 25 · Order within 1 hr']);
  });

  it('says the time instead when less than a minute is left', async () => {
    expect(await within('2026-11-23T18:59:01Z')).to.eql(['Ships by Wed, Nov 25 · Order by 2:00 PM']);
  });

  it('goes on by the minute', async () => {
    const now = clockAt('2026-11-23T18:29:59.700Z');
    const element = await show<ShippingPromiseElement>(promise({ ...DATED, countdown: true, now }));
    expect(linesOf(element)[0]).to.contain('30 min');
    await waitUntil(() => linesOf(element)[0]!.includes('29 min'));
  });
});

describe('shipping-promise: the clock', () => {
  it('makes the promise anew when the cut-off passes', async () => {
    const element = await show<ShippingPromiseElement>(
      promise({ ...DATED, now: clockAt('2026-11-23T18:59:59.700Z') }),
    );
    expect(linesOf(element)).to.eql(['Ships by Wed, Nov 25 · Order by 2:00 PM']);
    await waitUntil(() => linesOf(element).join() === 'Ships by Thu, Nov 26');
  });

  it("and when midnight passes in the shop's zone", async () => {
    const element = await show<ShippingPromiseElement>(
      promise({ ...DATED, now: clockAt('2026-11-24T04:59:59.700Z') }),
    );
    expect(linesOf(element)).to.eql(['Ships by Thu, Nov 26']);
    await waitUntil(() => linesOf(element).join() === 'Ships by Thu, Nov 26 · Order by 2:00 PM');
  });

  it("and when midnight passes in the reader's", async () => {
    const element = await show<ShippingPromiseElement>(
      promise({
        ...DATED,
        days: '0',
        reader: 'Europe/London',
        now: clockAt('2026-11-22T23:59:59.700Z'),
        cutoff: undefined,
      }),
    );
    expect(linesOf(element)).to.eql(['Ships tomorrow']);
    await waitUntil(() => linesOf(element).join() === 'Ships Mon, Nov 23');
  });

  it('rests while the element is away, and is right when it is back', async () => {
    let now = MONDAY;
    const element = await show<ShippingPromiseElement>(promise({ ...DATED, now: () => now }));
    const place = element.parentElement!;
    element.remove();
    now = Date.parse('2026-11-23T19:00:00Z');
    place.append(element);
    await waitUntil(() => linesOf(element).join() === 'Ships by Thu, Nov 26');
  });

  it('looks again when the page is shown again, and sets no timer while it is hidden', async () => {
    let now = MONDAY;
    let timers = 0;
    const element = await show<ShippingPromiseElement>(promise({ ...DATED, now: () => now }));
    const original = window.setTimeout.bind(window);
    try {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      window.setTimeout = ((...args: Parameters<typeof original>) => {
        timers++;
        return original(...args);
      }) as typeof original;
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(timers).to.equal(0);
      now = Date.parse('2026-11-23T19:00:00Z');
      Reflect.deleteProperty(document, 'hidden');
      document.dispatchEvent(new Event('visibilitychange'));
      await element.updateComplete;
      expect(linesOf(element)).to.eql(['Ships by Thu, Nov 26']);
      expect(timers).to.be.greaterThan(0);
    } finally {
      window.setTimeout = original;
      Reflect.deleteProperty(document, 'hidden');
    }
  });
});
