import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/lib/launch-chromium.js';
import type { WordPress } from '../../scripts/wordpress/wordpress.js';

/** How long something may take to come, in milliseconds; generous, because a busy machine is no failure. */
const PATIENCE_MS = 20_000;

/** A comment to be put into the database, as WordPress names its fields. */
export interface Seed {
  content: string;
  author?: string;
  /** Place in the list of seeds of the comment that it answers. */
  parent?: number;
  /** 1 shown, 0 held, `trash`. */
  approved?: 0 | 1 | 'trash';
  /** A picture of the moment: `2026-03-04 10:00:00`; a minute after the one before, without it. */
  date?: string;
}

/** Makes a post with comments; gives its id. */
export function createPost(
  wordpress: WordPress,
  seeds: Seed[] = [],
  post: Record<string, string> = {},
): string {
  const data = Buffer.from(JSON.stringify({ seeds, post })).toString('base64');
  return wordpress.php(`
    $data = json_decode(base64_decode('${data}'), true);
    $post = wp_insert_post($data['post'] + ['post_title' => 'A post', 'post_content' => 'Words', 'post_status' => 'publish', 'post_author' => 1, 'comment_status' => 'open']);
    $ids = [];
    foreach ($data['seeds'] as $place => $seed) {
      $date = $seed['date'] ?? gmdate('Y-m-d H:i:s', 1767225600 + 60 * $place);
      $ids[] = wp_insert_comment(wp_slash(['comment_post_ID' => $post, 'comment_content' => $seed['content'],
        'comment_author' => $seed['author'] ?? "Author $place", 'comment_author_email' => "a$place@mail.example",
        'comment_parent' => isset($seed['parent']) ? $ids[$seed['parent']] : 0, 'comment_approved' => $seed['approved'] ?? 1,
        'comment_date' => $date, 'comment_date_gmt' => $date]));
    }
    echo $post;`);
}

/** What the database holds of a post's comments, the newest first: `text|status|user`. */
export const readStored = (wordpress: WordPress, post: string): string[] =>
  JSON.parse(
    wordpress.php(`
    $found = get_comments(['post_id' => ${post}, 'status' => 'all', 'orderby' => 'comment_ID', 'order' => 'DESC']);
    echo json_encode(array_map(fn($c) => "$c->comment_content|$c->comment_approved|$c->user_id", $found));`),
  ) as string[];

/** Turns a switch of the site, an option, until the tests are over. */
export const setOption = (wordpress: WordPress, name: string, value: string): void =>
  void wordpress.php(`update_option('${name}', '${value}');`);

/** A reader with a browser of their own, in front of a page. */
export interface Reader {
  page: Page;
  /** What the console said but for requests that were refused, which the browser tells by itself. */
  errors: string[];
  /** The words of all that fits in the element. */
  words: (selector: string) => Promise<string[]>;
  /** Waits until what fits has these words, and fails with those that it has instead. */
  sees: (selector: string, expected: RegExp) => Promise<void>;
  has: (selector: string) => Promise<boolean>;
  /** Fills in the form and sends it, as a reader does. */
  send: (fields: Record<string, string>) => Promise<void>;
  click: (selector: string) => Promise<void>;
}

export async function startReaders(): Promise<{
  browser: Browser;
  visit: (url: string) => Promise<Reader>;
  /** A new page in a browser context of its own; the one before is closed. */
  openPage: () => Promise<Page>;
  context: () => BrowserContext;
}> {
  const browser = await launchChromium();
  let context: BrowserContext | undefined;
  const openPage = async (): Promise<Page> => {
    await context?.close();
    context = await browser.createBrowserContext();
    return context.newPage({ type: 'window' });
  };
  return {
    browser,
    context: () => context!,
    openPage,
    visit: async (url) => open(await openPage(), url),
  };
}

/** Opens an address in a page and waits until the element shows something, its fallback at the least. */
export async function open(page: Page, url: string): Promise<Reader> {
  const errors: string[] = [];
  page.setDefaultTimeout(PATIENCE_MS);
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      errors.push(message.text());
  });
  await page.goto(url, { waitUntil: 'networkidle0' });
  const words = (selector: string): Promise<string[]> =>
    page.evaluate((selector) => {
      const root = document.querySelector('article-comments')!.shadowRoot!;
      return [...root.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replaceAll(/\s+/g, ' ').trim(),
      );
    }, selector);
  const inside = (selector: string): string => `article-comments >>> ${selector}`;
  return {
    page,
    errors,
    words,
    has: async (selector) => (await words(selector)).length > 0,
    click: (selector) => page.locator(inside(selector)).click(),
    async sees(selector, expected) {
      const seen = async (): Promise<string> => (await words(selector)).join(' ');
      const deadline = Date.now() + PATIENCE_MS;
      while (!expected.test(await seen()) && Date.now() < deadline)
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.match(await seen(), expected);
    },
    async send(fields) {
      for (const [name, text] of Object.entries(fields))
        await page.locator(inside(`[name=${name}]`)).fill(text);
      await page.locator(inside('[part=send]')).click();
    },
  };
}
