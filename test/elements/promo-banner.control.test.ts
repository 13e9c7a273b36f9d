import { expect, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/elements/promo-banner/define.js';
import type { PromoBannerElement } from '../../src/elements/promo-banner/promo-banner.js';
import type { Promotion } from '../../src/model/promotion.js';
import { press } from '../support/keyboard.js';
import { allWords, find, has } from '../support/shadow.js';
import { show, stage } from '../support/stage.js';

const messagesOf = (element: PromoBannerElement): string[] => allWords(element, '[part=message]');

describe('promo-banner: dismissal', () => {
  const dismissible = (promotions: Promotion[]) =>
    html`<promo-banner dismissible .promotions=${promotions}></promo-banner>`;

  beforeEach(() => localStorage.clear());
  afterEach(() => localStorage.clear());

  it('has no button unless it is asked for', async () => {
    const element = await show<PromoBannerElement>(
      html`<promo-banner .promotions=${[{ text: 'Kept' }]}></promo-banner>`,
    );
    expect(has(element, 'button')).to.equal(false);
  });

  it('closes by keyboard, fires insole-dismiss and takes no room', async () => {
    const element = await show<PromoBannerElement>(dismissible([{ text: 'Close me' }]));
    const dismissed = oneEvent(element, 'insole-dismiss');
    find(element, '[part=dismiss]').focus();
    await press(' ');
    await dismissed;
    await element.updateComplete;
    expect(element.offsetHeight).to.equal(0);
  });

  it('stays closed for the same messages, and opens for others', async () => {
    const element = await show<PromoBannerElement>(dismissible([{ text: 'Seen' }]));
    find(element, '[part=dismiss]').click();
    const again = stage(dismissible([{ text: 'Seen' }])).firstElementChild as PromoBannerElement;
    await again.updateComplete;
    expect(again.offsetHeight).to.equal(0);
    const other = await show<PromoBannerElement>(dismissible([{ text: 'Seen' }, { text: 'New' }]));
    expect(messagesOf(other)).to.eql(['Seen', 'New']);
  });

  it('is closed where storage is denied, and stays so when something changes', async () => {
    const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
    const deny = (): never => {
      throw new DOMException('Denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { configurable: true, get: deny });
    try {
      const element = await show<PromoBannerElement>(dismissible([{ text: 'Denied' }]));
      find(element, '[part=dismiss]').click();
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(0);
      element.cartTotal = 12;
      await element.updateComplete;
      expect(element.offsetHeight).to.equal(0);
    } finally {
      Object.defineProperty(window, 'localStorage', original);
    }
  });
});

describe('promo-banner: rotation', () => {
  const TWO = [{ text: 'First' }, { text: 'Second' }];

  /** A banner that takes turns of the shortest length, three seconds. */
  async function showRotating(promotions: Promotion[]): Promise<PromoBannerElement> {
    const element = await show<PromoBannerElement>(
      html`<promo-banner rotate="1" .promotions=${promotions}></promo-banner>`,
    );
    await waitUntil(() => messagesOf(element).length === 1, 'one message at a time');
    return element;
  }

  it('shows one message after the other, in turns that can be read', async () => {
    const element = await showRotating(TWO);
    const started = performance.now();
    expect(messagesOf(element)).to.eql(['First']);
    await waitUntil(() => messagesOf(element)[0] === 'Second', 'the second has its turn', { timeout: 4500 });
    expect(performance.now() - started).to.be.greaterThan(2000);
  });

  it('has a button that pauses and starts it', async () => {
    const element = await showRotating(TWO);
    const button = find(element, '[part=pause]');
    expect(button.getAttribute('aria-label')).to.equal('Pause');
    button.focus();
    await press('Enter');
    await waitUntil(() => button.getAttribute('aria-label') === 'Play');
    await press('Enter');
    await waitUntil(() => button.getAttribute('aria-label') === 'Pause');
  });

  it('rests between the turns', async () => {
    const element = await showRotating(TWO);
    let updates = 0;
    element.addController({ hostUpdated: () => void updates++ });
    element.requestUpdate();
    for (let frame = 0; frame < 5; frame++) await nextFrame();
    expect(updates).to.equal(1);
  });

  it('does nothing for a single message', async () => {
    const element = await showRotating([{ text: 'Only' }]);
    expect(has(element, '[part=pause]')).to.equal(false);
  });

  it('ends when it is no longer asked for', async () => {
    const element = await showRotating(TWO);
    element.removeAttribute('rotate');
    await waitUntil(() => messagesOf(element).length === 2, 'all messages at once');
    expect(has(element, '[part=pause]')).to.equal(false);
  });
});
