import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/elements/account-prompt/define.js';
import '../../src/elements/advice-article/define.js';
import '../../src/elements/advice-links/define.js';
import '../../src/elements/article-comments/define.js';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/pain-guide/define.js';
import '../../src/elements/product-recommend/define.js';
import '../../src/elements/promo-banner/define.js';
import '../../src/elements/promo-card/define.js';
import '../../src/elements/shipping-promise/define.js';
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { addressWithBody, CONTENT } from '../support/scenario.js';
import { createList, createShoe } from '../support/shoes.js';

/** Each with all that may run by the clock. */
const ELEMENTS: Record<Tag, () => string> = {
  'pain-guide': () => 'condition="sore-foot"',
  'product-recommend': () => `condition="sore-foot" src="${addressWithBody(createList([createShoe('a')]))}"`,
  'promo-banner': () =>
    `messages='[{"text":"180-day returns","ends":"2999-01-01"},{"text":"We ship free"}]' rotate="5" dismissible`,
  'advice-links': () => 'condition="sore-foot" href-template="/{id}"',
  'insole-config': () => 'condition="sore-foot" analytics="events"',
  'article-comments': () => `provider="json" endpoint="${addressWithBody({ comments: [] })}"`,
  'shipping-promise': () => 'days="2" cutoff="14:00" time-zone="America/New_York" countdown',
  'account-prompt': () => 'platform="woocommerce"',
  'advice-article': () => 'article="toes-and-noses"',
  'promo-card': () => 'heading="Sitting all day?" href="/cushions"',
};

function make(tag: Tag): LitElement {
  const range = document.createRange();
  range.selectNode(document.body);
  const html = `<${tag} content="${CONTENT}" ${ELEMENTS[tag]()}></${tag}>`;
  return range.createContextualFragment(html).firstElementChild as LitElement;
}

/** What is asked for and what is to run later while a test is under way; what runs in the next task is not counted. */
class Watch {
  readonly requests: unknown[] = [];
  readonly timers = new Set<unknown>();
  readonly #originals = { fetch, setTimeout, clearTimeout, setInterval, clearInterval };

  start(): void {
    const { fetch, setTimeout, clearTimeout, setInterval, clearInterval } = this.#originals;
    const { timers } = this;
    const count =
      (start: (run: () => void, delay?: number) => unknown) =>
      (run: () => void, delay = 0): unknown => {
        const timer = start(run, delay);
        if (delay) timers.add(timer);
        return timer;
      };
    const uncount = (stop: (timer: number) => void) => (timer: number) => {
      timers.delete(timer);
      stop(timer);
    };
    Object.assign(window, {
      fetch: (...request: Parameters<typeof fetch>) => {
        this.requests.push(request[0]);
        return fetch(...request);
      },
      setTimeout: count(setTimeout as never),
      setInterval: count(setInterval as never),
      clearTimeout: uncount(clearTimeout as never),
      clearInterval: uncount(clearInterval as never),
    });
  }

  stop(): void {
    Object.assign(window, this.#originals);
  }
}

describe('an element that is removed', () => {
  let watch: Watch;
  beforeEach(() => (watch = new Watch()));
  afterEach(() => watch.stop());

  for (const tag of TAGS) {
    it(`${tag}: at once, asks for nothing and leaves nothing to run`, async () => {
      const element = make(tag);
      watch.start();
      document.body.append(element);
      element.remove();
      await element.updateComplete;
      // What is imported arrives.
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      await element.updateComplete;
      expect(watch.requests).to.eql([]);
      expect([...watch.timers]).to.eql([]);
    });

    it(`${tag}: once it is there, leaves nothing to run, whatever is set on it then`, async () => {
      const element = make(tag);
      // Settings are there as soon as they are drawn.
      const ready = tag === 'insole-config' ? nextFrame() : oneEvent(document, 'insole-ready');
      document.body.append(element);
      await ready;
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      element.remove();
      watch.start();
      element.setAttribute('locale', 'en-GB');
      for (let frame = 0; frame < 3; frame++) await nextFrame();
      await element.updateComplete;
      expect([...watch.timers]).to.eql([]);
    });
  }
});
