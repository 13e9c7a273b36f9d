// @ts-check
/** The part of a Playwright page that `@web/test-runner-commands` speaks to, put into WebDriver's words. */

/** @type {Record<string, string>} The private code points that WebDriver has for keys without a character. */
const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  Space: ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
};

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {{ button?: keyof typeof BUTTONS }} MouseOptions */

/** @param {(method: string, path: string, body?: object) => Promise<any>} send */
export function makePage(send) {
  /** @param {'key' | 'pointer'} type @param {object[]} actions */
  const act = (type, actions) => {
    const parameters = type === 'pointer' ? { parameters: { pointerType: 'mouse' } } : {};
    return send('POST', '/actions', { actions: [{ type, id: type, actions, ...parameters }] });
  };
  /** @param {'keyDown' | 'keyUp'} type @param {string} key */
  const key = (type, key) => ({ type, value: KEYS[key] ?? key });
  /** @param {number} x @param {number} y */
  const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
  /** @param {'pointerDown' | 'pointerUp'} type @param {MouseOptions} [options] */
  const button = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });

  return {
    keyboard: {
      /** @param {string} text */
      type: (text) =>
        act(
          'key',
          [...text].flatMap((character) => [key('keyDown', character), key('keyUp', character)]),
        ),
      /** @param {string} name */
      press: (name) => act('key', [key('keyDown', name), key('keyUp', name)]),
      /** @param {string} name */
      down: (name) => act('key', [key('keyDown', name)]),
      /** @param {string} name */
      up: (name) => act('key', [key('keyUp', name)]),
    },
    mouse: {
      /** @param {number} x @param {number} y */
      move: (x, y) => act('pointer', [move(x, y)]),
      /** @param {MouseOptions} [options] */
      down: (options) => act('pointer', [button('pointerDown', options)]),
      /** @param {MouseOptions} [options] */
      up: (options) => act('pointer', [button('pointerUp', options)]),
      /** @param {number} x @param {number} y @param {MouseOptions} [options] */
      click: (x, y, options) =>
        act('pointer', [move(x, y), button('pointerDown', options), button('pointerUp', options)]),
    },
    /** Its window has a toolbar that keeps a page at least 447 px wide. @param {{ width: number, height: number }} size */
    async setViewportSize({ width, height }) {
      const script = 'return [innerWidth, innerHeight]';
      const [innerWidth, innerHeight] = /** @type {[number, number]} */ (
        await send('POST', '/execute/sync', { script, args: [] })
      );
      const window = /** @type {{ width: number, height: number }} */ (await send('GET', '/window/rect'));
      await send('POST', '/window/rect', {
        width: window.width + width - innerWidth,
        height: window.height + height - innerHeight,
      });
    },
    emulateMedia() {
      throw new Error(
        'WebKitWebDriver cannot emulate media features: skip the test where the engine is WebKit.',
      );
    },
  };
}
