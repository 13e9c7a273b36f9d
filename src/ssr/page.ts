/**
 * Stand-ins for `document`, `location`, `fetch`, `console`, `Date` and `setTimeout` while a server draws an element. The
 * build of `insole/ssr` puts them in place of the globals in the elements' code, so that nothing is set on `globalThis`.
 */
export interface PageState {
  /** Settings for all elements, in place of the loader's `data-*`. */
  settings: Record<string, string | undefined>;
  /** Absolute address that relative ones belong to. */
  baseUrl: string;
  /** Address of the page; empty where it is not known. */
  href: string;
  /** Milliseconds since the epoch. */
  now: number;
  fetch: typeof globalThis.fetch;
  /** Takes the elements' messages for developers. */
  warn: (message: string) => void;
}

const EMPTY = 'about:blank';
const state: PageState = {
  settings: {},
  baseUrl: EMPTY,
  href: '',
  now: 0,
  fetch: globalThis.fetch,
  warn: (message) => globalThis.console.warn(message),
};
const script = { dataset: state.settings };

/** Sets the page for the drawing to come. */
export function setPage(next: PageState): void {
  // The elements keep the script that they have once found.
  script.dataset = next.settings;
  Object.assign(state, next);
}

class Page extends EventTarget {
  readonly documentElement = { lang: '' };

  createComment(): { baseURI: string } {
    return { baseURI: state.baseUrl };
  }

  querySelector(selector: string): unknown {
    return selector === 'script[data-insole]' ? script : null;
  }
}

const page = new Page();
export { page as document };

const location = {
  get href(): string {
    return state.href;
  },
};
export { location };

const fetchForPage: typeof globalThis.fetch = (...request) => state.fetch(...request);
export { fetchForPage as fetch };

const consoleForPage = {
  warn: (message: string): void => state.warn(message),
};
export { consoleForPage as console };

class PinnedDate extends globalThis.Date {
  constructor(...parts: [] | [number | string | globalThis.Date]) {
    super(...((parts.length ? parts : [state.now]) as [number]));
  }

  static override now(): number {
    return state.now;
  }
}
export { PinnedDate as Date };

/** A timer that does not keep the process alive. */
const setLater = (run: () => void, milliseconds?: number): unknown =>
  globalThis.setTimeout(run, milliseconds).unref();
export { setLater as setTimeout };
