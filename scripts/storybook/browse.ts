import type { Browser, Page, Viewport } from 'puppeteer-core';
import { launchChromium } from '../lib/launch-chromium.js';
import { reply, serve } from '../serve.js';
import { STORYBOOK_FOLDER } from './build.js';

/** The built Storybook, served, and a browser to look at it with. */
export interface Library {
  /** With the slash. */
  url: string;
  /** A window of its own, with the stories' frame in it and no story yet. */
  openFrame: (options?: { viewport?: Viewport; globals?: Record<string, string> }) => Promise<StoryFrame>;
  /**
   * Opens a page of documentation, as narrow as a phone, and waits for its title; tells what was written to the
   * console meanwhile, and whether the page can be scrolled sideways.
   */
  readPage: (id: string) => Promise<string[]>;
  browser: Browser;
  close: () => Promise<void>;
}

/** How a story went. */
export interface Outcome {
  /** What failed: in rendering, in its play function, in waiting for its elements. */
  failures: string[];
  /** What axe found: the rule, and the elements. */
  violations: string[];
  /** What was written to the console, `warn: …`, and requests that failed. */
  messages: string[];
  /** Texts of which every message must match one, as the story says. */
  says: string[];
  /** The parts that elements have open to styles of the page, at the story's end: "pain-guide::part(title)". */
  parts: string[];
}

export interface StoryFrame {
  page: Page;
  /** Shows a story in place of the one before, and waits until it has played and has been checked. */
  show: (id: string) => Promise<Outcome>;
  close: () => Promise<void>;
}

/** How long a story may take, in milliseconds; generous, because a busy machine is no failure. */
const PATIENCE_MS = 20_000;

const DESKTOP: Viewport = { width: 1280, height: 800 };

const PHONE: Viewport = { width: 360, height: 800 };

export async function openLibrary(): Promise<Library> {
  const browser = await launchChromium();
  const server = await serve({
    port: 0,
    host: '127.0.0.1',
    root: STORYBOOK_FOLDER,
    // A browser asks for it by itself, and a missing one would be an error in the console.
    routes: { '/favicon.ico': reply('', { status: 204 }) },
  });
  return {
    url: server.url,
    browser,
    openFrame: ({ viewport = DESKTOP, globals = {} } = {}) =>
      openFrame(browser, `${server.url}iframe.html?viewMode=story`, viewport, globals),
    readPage: (id) => readPage(browser, `${server.url}iframe.html?viewMode=docs&id=${id}`),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openFrame(
  browser: Browser,
  url: string,
  viewport: Viewport,
  globals: Record<string, string>,
): Promise<StoryFrame> {
  // A window of its own: a tab in the background draws no frames.
  const context = await browser.createBrowserContext();
  const page = await context.newPage({ type: 'window' });
  await page.setViewport(viewport);
  const messages = listen(page);
  // What compiles this file marks functions by it, also those that run in the frame.
  await page.evaluateOnNewDocument('globalThis.__name = (value) => value');
  await page.goto(url);
  await page.waitForFunction('window.__STORYBOOK_PREVIEW__?.storyStoreValue');
  // As the toolbar does.
  await page.evaluate(
    (values) =>
      (window as unknown as FrameWindow).__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {
        globals: values,
      }),
    globals,
  );
  /** What the story before may say. */
  let before: readonly string[] = [];
  return {
    page,
    async show(id) {
      const outcome = await page.evaluate(showStory, id, PATIENCE_MS);
      // Messages from while the frame loaded count for its first story; a late one of the story before does not count here.
      const own = messages.splice(0).filter((message) => !isSaid(message, before));
      before = outcome.says;
      return { ...outcome, messages: own, parts: await page.evaluate(listParts) };
    },
    close: () => context.close(),
  };
}

async function readPage(browser: Browser, url: string): Promise<string[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage({ type: 'window' });
    await page.setViewport(PHONE);
    const messages = listen(page);
    await page.goto(url);
    const title = page.waitForSelector('#storybook-docs h1', { visible: true, timeout: PATIENCE_MS });
    await title.catch(() => messages.push('The page has no title.'));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > PHONE.width) messages.push(`The page is ${width} px wide.`);
    const says = await page.evaluate(listSayings);
    return messages.filter((message) => !isSaid(message, says));
  } finally {
    await context.close();
  }
}

/** True for a message that a story announces in its parameter `says`. */
export const isSaid = (message: string, says: readonly string[]): boolean =>
  says.some((text) => new RegExp(text).test(message));

/** Collects what is written to the console, and requests that failed. */
function listen(page: Page): string[] {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('requestfailed', (request) => messages.push(`${request.url()}: ${request.failure()?.errorText}`));
  return messages;
}

/** What we use of Storybook within its frame; see `storybook/internal/core-events`. */
interface FrameWindow {
  __STORYBOOK_ADDONS_CHANNEL__: {
    emit: (event: string, value: unknown) => void;
    on: (event: string, listener: (value: never) => void) => void;
    off: (event: string, listener: (value: never) => void) => void;
  };
  __STORYBOOK_PREVIEW__: {
    currentRender?: { story?: { parameters?: { says?: string[] } } };
    storyStoreValue: {
      loadStory: (options: { storyId: string }) => Promise<{ parameters: { says?: string[] } }>;
    };
  };
}

/** Runs in the frame: what the stories on a written page say, whose turn comes while it is read or after. */
function listSayings(): Promise<string[]> {
  const { storyStoreValue } = (window as unknown as FrameWindow).__STORYBOOK_PREVIEW__;
  const ids = [...document.querySelectorAll('.sb-story[id^="story--"]')].map(({ id }) =>
    id.replace(/^story--|(--primary)?(-inner)?$/g, ''),
  );
  return Promise.all(ids.map((storyId) => storyStoreValue.loadStory({ storyId }))).then((stories) =>
    stories.flatMap(({ parameters }) => parameters.says ?? []),
  );
}

/** Runs in the frame. */
function listParts(): string[] {
  return [...document.querySelectorAll('#storybook-root *')].flatMap(({ localName, shadowRoot }) =>
    [...(shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) =>
      [...part].map((name) => `${localName}::part(${name})`),
    ),
  );
}

interface Finished {
  storyId: string;
  status: 'success' | 'error';
  reporters: {
    type: string;
    status: string;
    result: {
      error?: { message?: string };
      violations?: {
        id: string;
        help: string;
        nodes: { html: string; target: unknown[]; failureSummary: string }[];
      }[];
    };
  }[];
}

/** Runs in the frame, and so is complete in itself. */
function showStory(id: string, patience: number): Promise<Omit<Outcome, 'messages' | 'parts'>> {
  const frame = window as unknown as FrameWindow;
  const channel = frame.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve, reject) => {
    const failures: string[] = [];
    const late = setTimeout(
      () => reject(new Error([`${id} did not end within ${patience} ms.`, ...failures].join('\n'))),
      patience,
    );
    const onFailure = (error: {
      message?: string;
      title?: string;
      description?: string;
      stack?: string;
    }): void => {
      failures.push(error.message ?? [error.title, error.description].join(': '));
    };
    const onFinished = ({ storyId, status, reporters }: Finished): void => {
      if (storyId !== id) return;
      clearTimeout(late);
      for (const event of FAILURES) channel.off(event, onFailure);
      channel.off('storyFinished', onFinished);
      const violations = reporters.flatMap(({ result }) =>
        (result.violations ?? []).map(
          (found) =>
            `${found.id} (${found.help}): ${found.nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`,
        ),
      );
      for (const { type, result } of reporters)
        if (result.error) failures.push(`${type}: ${result.error.message}`);
      if (status === 'error' && !failures[0] && !violations[0])
        failures.push('It failed, and does not say why.');
      const says = frame.__STORYBOOK_PREVIEW__.currentRender?.story?.parameters?.says ?? [];
      resolve({ failures, violations, says });
    };
    const FAILURES = [
      'storyErrored',
      'storyThrewException',
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'storyMissing',
    ];
    for (const event of FAILURES) channel.on(event, onFailure);
    channel.on('storyFinished', onFinished);
    channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}
