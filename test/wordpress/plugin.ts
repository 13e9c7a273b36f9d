/** The plugin on the site of the tests: installed from the zip, once, as an owner does it. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { WordPress } from '../../scripts/wordpress/wordpress.js';
import { signIn } from './sign-in.js';
import { openSite, type Site } from './site.js';

export const PHONE: Viewport = { width: 320, height: 720 };
export const DESKTOP: Viewport = { width: 1280, height: 900 };

/** How long something may take to come, in milliseconds. */
const PATIENCE_MS = 30_000;

const ZIP = resolve('dist/insole-wordpress.zip');

let installing: Promise<Site> | undefined;

export const openSiteWithPlugin = (): Promise<Site> => (installing ??= openSite().then(installPlugin));

function installPlugin(site: Site): Site {
  const said = site.wordpress.php(`
    require_once ABSPATH . 'wp-admin/includes/admin.php';
    require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
    wp_set_current_user(1);
    $upgrader = new Plugin_Upgrader(new Automatic_Upgrader_Skin());
    $done = $upgrader->install('${ZIP}');
    if ($done !== true) exit('installed: ' . print_r($done, true));
    $active = activate_plugin('insole/insole.php');
    echo is_wp_error($active) ? $active->get_error_message() : 'active';`);
  assert.equal(said, 'active');
  return site;
}

/** Text that PHP may take as it is, whatever is in it. */
export const quotePhp = (value: unknown): string =>
  `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true)`;

/** Publishes a post as somebody, through the filter that WordPress has for them; gives its address and id. */
export function publish(
  wordpress: WordPress,
  login: 'admin' | 'author',
  content: string,
  type = 'post',
): { url: string; id: string } {
  const [id, url] = wordpress
    .php(
      `wp_set_current_user(get_user_by('login', '${login}')->ID);
       kses_init();
       $id = wp_insert_post(wp_slash(['post_title' => 'A post', 'post_status' => 'publish', 'post_type' => '${type}', 'post_content' => ${quotePhp(content)}]), true);
       if (is_wp_error($id)) exit($id->get_error_message());
       echo $id, ' ', get_permalink($id);`,
    )
    .split(' ');
  return { url: url!, id: id! };
}

/** Sets the plugin's settings, as they are without these otherwise. */
export const setSettings = (wordpress: WordPress, settings: Record<string, unknown> = {}): void =>
  void wordpress.php(`update_option('insole_settings', ${quotePhp(settings)} + insole_default_settings());`);

export interface Seen {
  page: Page;
  /** Exceptions, errors of the console and requests that failed. */
  errors: string[];
  /** Address of what was asked for. */
  requests: string[];
}

export interface VisitOptions {
  viewport?: Viewport;
  javaScript?: boolean;
  /** Signs in by WordPress's own form first; password and name are the same. */
  as?: 'admin' | 'author' | 'reader';
}

/** Opens an address in a browser of its own, and waits until the network is quiet. */
export async function visit({ readers }: Site, url: string, options: VisitOptions = {}): Promise<Seen> {
  const { viewport = DESKTOP, javaScript = true, as } = options;
  const page = await readers.openPage();
  const seen: Seen = { page, errors: [], requests: [] };
  page.setDefaultTimeout(PATIENCE_MS);
  await page.setViewport(viewport);
  if (as) await signIn(page, new URL(url).origin, as);
  await page.setJavaScriptEnabled(javaScript);
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('console', (message) => {
    // The browser tells of each request that fails, also of WordPress's own; those that are ours are told below.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      seen.errors.push(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url().includes('insole'))
      seen.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('request', (request) => seen.requests.push(request.url()));
  await page.goto(url, { waitUntil: 'networkidle0' });
  return seen;
}

/** Waits for the title of a guide within something, and gives it. */
export async function readTitle(page: Page, within = 'body'): Promise<string> {
  const title = await page.waitForSelector(`${within} pain-guide >>> [part~=title]`, { visible: true });
  return title!.evaluate((node) => node.textContent.trim());
}

/** Scripts of the loader on the page, with their attributes. */
export const listLoaders = (page: Page): Promise<Record<string, string>[]> =>
  page.$$eval('script[src*="insole.js"]', (scripts) =>
    scripts.map((script) =>
      Object.fromEntries(script.getAttributeNames().map((name) => [name, script.getAttribute(name)!])),
    ),
  );
