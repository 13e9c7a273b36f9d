import { setTimeout as pause } from 'node:timers/promises';
import type { Session } from '../../../scripts/engines/webdriver.mjs';
import { makePage } from '../../../scripts/engines/webkit-page.mjs';
import { NotAllowedError } from './engine.js';
import { PATIENCE_MS } from './visit.js';

/** What a page has said since it was opened. */
export interface Heard {
  messages: string[];
  errors: string[];
}

/** A function for the page, or an expression. */
type Script = string | ((...args: never[]) => unknown);

/** The frames within frames that lead to a document, each as the place of its `iframe` in the list below. */
type Way = number[];

interface Options {
  visible?: boolean;
  timeout?: number;
  polling?: unknown;
}

const POLL_MS = 50;
/** As puppeteer has it: the network is idle when nothing was asked for this long. */
const IDLE_MS = 500;
/** The key by which WebDriver marks a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Finds elements by `a >>> b`, through shadow roots; keeps them, so that they can be named by their place. */
const FIND = `(selector) => {
  let roots = [document];
  let found = [];
  for (const part of selector.split('>>>')) {
    found = roots.flatMap((root) => [...root.querySelectorAll(part.trim())]);
    roots = found.flatMap((element) => (element.shadowRoot ? [element.shadowRoot] : []));
  }
  const kept = (window.insoleFound ??= []);
  return found.map((element) => kept.push(element) - 1);
}`;

const IS_VISIBLE = `(element) => {
  const { width, height } = element.getBoundingClientRect();
  return element.isConnected && width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}`;

const FIND_MIDDLE = `(element) => {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}`;

/** The script as a function's expression, for puppeteer takes expressions as well; what compiles the tests marks functions with a name by a helper that pages lack. */
const toExpression = (script: Script): string =>
  typeof script === 'string' ? `() => (${script})` : `((__name) => (${script.toString()}))((value) => value)`;

/**
 * The part of puppeteer's `Page` that the tests of built files use, put into WebDriver's words. What it has not
 * throws a `NotAllowedError`, by which the test is skipped.
 *
 * @param quiet for how many milliseconds nothing was asked for
 */
export function makeWebKitPage(send: Session['send'], heard: Heard, quiet: () => number) {
  const before: string[] = [];
  let address = '';
  const driven = makePage(send);

  /** Goes to a document, the top one by an empty way. */
  async function enter(way: Way): Promise<void> {
    await send('POST', '/frame', { id: null });
    for (const place of way) {
      const script = `return window.insoleFound[${place}]`;
      const { [ELEMENT]: id } = (await send('POST', '/execute/sync', { script, args: [] })) as Record<
        string,
        string
      >;
      await send('POST', '/frame', { id: { [ELEMENT]: id } });
    }
  }

  /** Runs `expression`, a function, with arguments in JSON, and fetches what the page has said. */
  async function run(way: Way, expression: string, args: readonly unknown[]): Promise<unknown> {
    await enter(way);
    // As text there and back: pages with another `toJSON` would spoil what the driver makes of objects.
    const script = `const [text, done] = arguments;
      const write = (value) => {
        const { toJSON } = Array.prototype;
        delete Array.prototype.toJSON;
        try { return JSON.stringify(value); } finally { if (toJSON) Array.prototype.toJSON = toJSON; }
      };
      const answer = (rest) => {
        const ear = window.insoleEar;
        done(write({ ...rest, messages: ear ? ear.messages.splice(0) : [], errors: ear ? ear.errors.splice(0) : [] }));
      };
      Promise.resolve().then(() => (${expression})(...JSON.parse(text)))
        .then((value) => answer({ value }), (error) => answer({ error: String(error && error.stack || error) }));`;
    const text = String(await send('POST', '/execute/async', { script, args: [JSON.stringify(args)] }));
    const { value, error, messages, errors } = JSON.parse(text) as Heard & { value: unknown; error?: string };
    heard.messages.push(...messages);
    heard.errors.push(...errors);
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async function poll<T>(what: string, limit: number, attempt: () => Promise<T>): Promise<T> {
    const end = performance.now() + limit;
    for (;;) {
      const value = await attempt();
      if (value) return value;
      if (performance.now() > end) throw new Error(`Waited in vain for ${what}`);
      await pause(POLL_MS);
    }
  }

  const makeHandle = (way: Way, place: number) => {
    const on = (expression: string, args: readonly unknown[] = []): Promise<unknown> =>
      run(way, `(...args) => (${expression})(window.insoleFound[${place}], ...args)`, args);
    return refuse(`an element's`, {
      evaluate: (script: Script, ...args: unknown[]) => on(toExpression(script), args),
      contentFrame: () => Promise.resolve(makeFrame([...way, place])),
      focus: () => on('(element) => element.focus()'),
      async click(): Promise<void> {
        const [x, y] = (await on(FIND_MIDDLE)) as [number, number];
        await driven.mouse.click(x, y);
      },
    });
  };

  const makeFrame = (way: Way) => {
    const find = async (selector: string): Promise<number[]> =>
      (await run(way, FIND, [selector])) as number[];
    const one = async (selector: string): Promise<number> => {
      const [place] = await find(selector);
      if (place === undefined) throw new Error(`There is no ${selector}.`);
      return place;
    };
    return refuse(`page's`, {
      evaluate: (script: Script, ...args: unknown[]) => run(way, toExpression(script), args),
      async $(selector: string) {
        const [place] = await find(selector);
        return place === undefined ? null : makeHandle(way, place);
      },
      $eval: async (selector: string, script: Script, ...args: unknown[]) =>
        makeHandle(way, await one(selector)).evaluate(script, ...args),
      $$eval: async (selector: string, script: Script, ...args: unknown[]) =>
        run(
          way,
          `(places, ...args) => (${toExpression(script)})(places.map((place) => window.insoleFound[place]), ...args)`,
          [await find(selector), ...args],
        ),
      waitForFunction: (script: Script, { timeout = PATIENCE_MS }: Options = {}, ...args: unknown[]) =>
        poll(String(script), timeout, () =>
          run(way, `async (...args) => !!(await (${toExpression(script)})(...args))`, args),
        ),
      waitForSelector: (selector: string, { visible, timeout = PATIENCE_MS }: Options = {}) =>
        poll(selector, timeout, async () => {
          for (const place of await find(selector)) {
            if (!visible || (await run(way, `() => (${IS_VISIBLE})(window.insoleFound[${place}])`, [])))
              return makeHandle(way, place);
          }
          return undefined;
        }),
      url: () => address,
    });
  };

  const top = makeFrame([]);
  return refuse(`page's`, {
    ...top,
    keyboard: driven.keyboard,
    mouse: driven.mouse,
    mainFrame: () => top,
    evaluateOnNewDocument(script: Script, ...args: unknown[]): Promise<void> {
      before.push(`(${toExpression(script)})(...${JSON.stringify(args)});`);
      return Promise.resolve();
    },
    preloaded: () => before.join('\n'),
    setViewport: (size: { width: number; height: number }) => driven.setViewportSize(size),
    async goto(url: string): Promise<void> {
      address = url;
      await send('POST', '/url', { url });
    },
    /** Makes it draw, which WebKit else leaves undone for a page that does not change. */
    async screenshot(): Promise<void> {
      await send('GET', '/screenshot');
    },
    async reload(): Promise<void> {
      await send('POST', '/refresh', {});
    },
    async waitForNetworkIdle(): Promise<void> {
      await poll('the network to be idle', PATIENCE_MS, () => Promise.resolve(quiet() >= IDLE_MS));
      // What was said meanwhile is fetched.
      await top.evaluate('0');
    },
  });
}

/** Names what is asked for and not there. */
function refuse<T extends object>(whose: string, members: T): T {
  return new Proxy(members, {
    get(target, name, receiver) {
      // Promises ask whether they were given one.
      if (name in target || typeof name === 'symbol' || name === 'then')
        return Reflect.get(target, name, receiver) as unknown;
      throw new NotAllowedError(`${whose} ${name}`);
    },
  });
}
