/** Addresses of guides in posts of a real WordPress: from a host that it does not know, and from one that it was told of. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { reply, serve, type Handler } from '../../scripts/serve.js';
import { openSiteWithPlugin, publish, quotePhp, readTitle, setSettings, visit } from './plugin.js';

const site = await openSiteWithPlugin();
const { wordpress } = site;
const other = await serveGuides();
const page = `${other.files}oembed/en/back-pain.html`;

after(() => other.close());

/** Another host with the files, and the pages that `insole oembed` has written for it. */
async function serveGuides() {
  const port = await findPort();
  const files = `http://localhost:${port}/cdn/`;
  const folder = mkdtempSync(join(tmpdir(), 'insole-'));
  execFileSync(process.execPath, ['bin/insole', 'oembed', '--base', files, '--out', folder]);
  const routes: Record<string, Handler> = {};
  for (const name of readdirSync(join(folder, 'en')))
    routes[`/cdn/oembed/en/${name}`] = reply(readFileSync(join(folder, 'en', name)), {
      type: name.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8',
    });
  rmSync(folder, { recursive: true });
  const server = await serve({ port, host: 'localhost', routes });
  return { files, close: () => server.close() };
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function enterFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector('pain-guide >>> [part~=care-card]', { visible: true });
  return frame;
}

/** As the editor saves a pasted address. */
const block = (url: string): string => `<!-- wp:embed {"url":"${url}","type":"rich"} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;

describe('an address that an author pastes', () => {
  for (const [editor, content] of [
    ['the block editor', block(page)],
    ['the classic editor', `Before\n\n${page}\n\nAfter`],
  ] as const)
    it(`from a host that WordPress does not know, in ${editor}: a frame in a sandbox, fitted in height`, async () => {
      const { url } = publish(wordpress, 'author', content);
      const { page, errors } = await visit(site, url);
      const frame = await enterFrame(page);
      const { sandbox, secret } = await page.$eval('iframe', (frame) => ({
        sandbox: frame.getAttribute('sandbox'),
        secret: frame.dataset['secret'],
      }));
      assert.equal(sandbox, 'allow-scripts');
      assert.ok(secret);
      // WordPress shows it once it has told its height, and goes to 1,000 px.
      await page.waitForFunction(() => document.querySelector('iframe')!.height === '1000');
      assert.equal(await page.$eval('iframe', (frame) => frame.getAttribute('style')), null);
      assert.equal(await page.$eval('blockquote', (quote) => getComputedStyle(quote).display), 'none');
      assert.ok(
        await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight),
        'the rest scrolls',
      );
      assert.deepEqual(errors, []);
    });

  it('leads to the guide where the frame never speaks', async () => {
    const { url } = publish(wordpress, 'author', block(page));
    const { page: post } = await visit(site, url, { javaScript: false });
    assert.deepEqual(
      await post.$eval('blockquote a', (link) => [link.getAttribute('href'), link.textContent]),
      [page, 'Back pain'],
    );
  });

  describe('from the files’ address of the settings', () => {
    after(() => setSettings(wordpress));

    it('is the guide itself, without a frame and a request for it', async () => {
      setSettings(wordpress, { address: other.files });
      for (const content of [block(page), `Before\n\n${page}\n\nAfter`]) {
        const { url } = publish(wordpress, 'author', content);
        const { page: post, errors, requests } = await visit(site, url);
        assert.equal(await readTitle(post), 'Back pain');
        assert.equal(await post.$('iframe'), null);
        assert.deepEqual(
          requests.filter((request) => request.startsWith(other.files)),
          [],
          'the files are the plugin’s own',
        );
        assert.deepEqual(errors, []);
      }
    });

    it('is a trusted frame where a theme asks for one, with its whole height and its links', async () => {
      setSettings(wordpress, { address: other.files });
      wordpress.php(
        `file_put_contents(WPMU_PLUGIN_DIR . '/ask.php', '<?php add_shortcode("ask", fn() => wp_oembed_get(' . var_export(${quotePhp(page)}, true) . '));');`,
      );
      try {
        const { url } = publish(wordpress, 'author', '[ask]');
        const { page: post, errors } = await visit(site, url);
        const frame = await enterFrame(post);
        assert.equal(
          await post.$eval('iframe', (frame) => frame.getAttribute('sandbox')),
          'allow-scripts allow-popups allow-popups-to-escape-sandbox',
        );
        await post.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 1500);
        await frame.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
        assert.deepEqual(errors, []);
      } finally {
        wordpress.php(`unlink(WPMU_PLUGIN_DIR . '/ask.php');`);
      }
    });
  });
});
