import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { makeTempFolder } from '../support/temp-folder.js';
import { it, reply, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const GUIDE = 'widget=pain-guide&condition=back-pain';

/** The frame's own document, once the guide is in it. */
async function enter(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector('pain-guide >>> [part~=care-card]', { visible: true });
  return frame;
}

const frame = (attributes = '', query = GUIDE): string =>
  `<iframe src="${harness.cdn}frame.html?${query}" width="600" height="400" title="Back pain" ${attributes}></iframe>`;

describe('frame.html', () => {
  it('shows an element in a sandbox with an opaque origin and no storage, with its own scroll', async () => {
    const { page, messages, errors } = await harness.openPage(frame('sandbox="allow-scripts"'));
    const inner = await enter(page);
    assert.equal(await inner.evaluate(() => self.origin), 'null');
    assert.deepEqual(await inner.evaluate(() => [innerHeight, document.documentElement.scrollHeight > 400]), [
      400,
      true,
    ]);
    assert.deepEqual([...messages, ...errors], []);
  });

  it('is kept in height by our listener, and loses its scroll bar', async () => {
    const { page } = await harness.openPage(
      `<script type="module" src="${harness.cdn}frame-host.js"></script>${frame('sandbox="allow-scripts" data-insole-frame')}`,
    );
    const inner = await enter(page);
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 1500);
    await inner.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).overflow), 'hidden');
  });

  it('keeps its scroll bar where the styles of the page hold it lower', async () => {
    const { page } = await harness.openPage(
      `<style>iframe { height: 300px; box-sizing: border-box }</style>
       <script type="module" src="${harness.cdn}frame-host.js"></script>${frame('data-insole-frame')}`,
    );
    const inner = await enter(page);
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 1500);
    assert.equal(await inner.evaluate(() => getComputedStyle(document.documentElement).overflow), 'visible');
    await page.$eval('style', (style) => style.remove());
    await page.$eval('iframe', (frame) => (frame.width = '400'));
    await inner.waitForFunction(() => getComputedStyle(document.documentElement).overflow === 'hidden');
  });

  it('is written in the direction of its language', async () => {
    const { page } = await harness.openPage(frame('', `${GUIDE}&locale=ar-EG`));
    const inner = await enter(page);
    assert.equal(await inner.evaluate(() => document.documentElement.dir), 'rtl');
    assert.equal(await inner.$eval('pain-guide >>> h2', (title) => getComputedStyle(title).direction), 'ltr');
  });

  it('leaves no gap where there is nothing to show', async () => {
    const { page } = await harness.openPage(
      `<script type="module" src="${harness.cdn}frame-host.js"></script>${frame('data-insole-frame', 'widget=pain-guide&condition=no-pain')}`,
    );
    await page.waitForFunction(() => document.querySelector('iframe')!.height === '50');
  });

  it('is kept in height by a listener that comes after it', async () => {
    const { page } = await harness.openPage(frame('data-insole-frame'));
    await enter(page);
    await page.addScriptTag({ type: 'module', url: `${harness.cdn}frame-host.js` });
    await page.waitForFunction(() => Number(document.querySelector('iframe')!.height) > 1500);
  });

  it('speaks the protocol of WordPress: height and link, with the secret', async () => {
    const { page } = await harness.openPage(
      `<script src="/listen.js"></script><iframe src="${harness.cdn}frame.html?${GUIDE}#?secret=s3cr3t" sandbox="allow-scripts" width="600" height="400" title="Back pain"></iframe>`,
      {
        routes: {
          '/listen.js': reply('window.heard=[];addEventListener("message",({data})=>heard.push(data))', {
            type: 'text/javascript',
          }),
        },
      },
    );
    const inner = await enter(page);
    await page.waitForFunction('heard.some(({ message, value }) => message === "height" && value > 1500)');
    await inner.evaluate(() => {
      const link = document
        .querySelector('pain-guide')!
        .shadowRoot!.querySelector<HTMLElement>('a[href^=http]')!;
      link.click();
    });
    await page.waitForFunction('heard.some(({ message }) => message === "link")');
    const heard = (await page.evaluate('heard')) as { message: string; secret: string; value: unknown }[];
    assert.ok(heard.every(({ secret }) => secret === 's3cr3t'));
    assert.match(String(heard.find(({ message }) => message === 'link')!.value), /^https?:/);
    assert.equal(page.url(), page.mainFrame().url(), 'the host has not moved');
  });

  it('takes no handler from its address, and no element but those meant for frames', async () => {
    const { page } = await harness.openPage(
      frame('', `${GUIDE}&onclick=alert(1)&style=color:red&class=x&layout=compact`),
    );
    const inner = await enter(page);
    const names = await inner.$eval('pain-guide', (guide) => guide.getAttributeNames());
    assert.deepEqual(names.sort(), ['condition', 'layout']);
    const other = await harness.openPage(frame('', 'widget=script'));
    await other.page.waitForNetworkIdle();
    const empty = await (await other.page.waitForSelector('iframe'))!.contentFrame();
    assert.equal(await empty.$$eval('body > :not(script)', ({ length }) => length), 0);
  });
});

describe('oEmbed', () => {
  const folder = makeTempFolder();
  const run = spawnSync(
    process.execPath,
    [
      join(import.meta.dirname, '../../bin/insole'),
      'oembed',
      '--base',
      harness.cdn.slice(0, -1),
      '--out',
      folder,
    ],
    { encoding: 'utf8' },
  );

  it('writes a page and an answer for each guide', () => {
    assert.deepEqual([run.status, run.stderr], [0, '']);
    const content = JSON.parse(readFileSync('dist/cdn/content/en/index.json', 'utf8')) as Record<
      'kind' | 'id',
      string
    >[];
    const guides = content.filter(({ kind }) => kind === 'condition').map(({ id }) => id);
    const files = readdirSync(join(folder, 'en'));
    for (const id of guides) assert.ok(files.includes(`${id}.html`) && files.includes(`${id}.json`), id);
    const answer = JSON.parse(readFileSync(join(folder, 'en/back-pain.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    assert.deepEqual([answer['version'], answer['type'], answer['title']], ['1.0', 'rich', 'Back pain']);
    assert.doesNotMatch(String(answer['html']), /product-recommend|<script/);
    // A WordPress that does not know the host fits the frame only behind a quotation.
    assert.match(
      String(answer['html']),
      /^<blockquote><a href="[^"]*back-pain\.html">Back pain<\/a><\/blockquote><iframe/,
    );
  });

  it('leads from the page to an answer whose frame shows the guide', async () => {
    const route = (name: string, type: string) => reply(readFileSync(join(folder, name), 'utf8'), { type });
    const { page, find, messages } = await harness.openPage(
      readFileSync(join(folder, 'en/back-pain.html'), 'utf8'),
      {
        routes: { '/answer': route('en/back-pain.json', 'application/json') },
      },
    );
    await find('pain-guide >>> h1');
    assert.deepEqual(messages, []);
    const href = await page.$eval('link[type="application/json+oembed"]', (link) => link.href);
    assert.equal(href, `${harness.cdn}oembed/en/back-pain.json`);
    const { html } = JSON.parse(readFileSync(join(folder, 'en/back-pain.json'), 'utf8')) as { html: string };
    // As WordPress does with what it does not trust.
    const embed = await harness.openPage(html.replace(/sandbox="[^"]*"/, 'sandbox="allow-scripts"'));
    await enter(embed.page);
  });

  it('says what it needs', () => {
    const bad = spawnSync(process.execPath, [join(import.meta.dirname, '../../bin/insole'), 'oembed'], {
      encoding: 'utf8',
    });
    assert.equal(bad.status, 2);
    assert.match(bad.stderr, /--base/);
  });

  it('says so where a file cannot be written', () => {
    const taken = join(folder, 'taken');
    mkdirSync(join(taken, 'en/back-pain.html'), { recursive: true });
    const args = ['oembed', '--base', 'https://example.com/insole', '--out', taken];
    const bad = spawnSync(process.execPath, [join(import.meta.dirname, '../../bin/insole'), ...args], {
      encoding: 'utf8',
    });
    assert.equal(bad.status, 1);
    assert.match(bad.stderr, /^.+taken.en cannot be written to: .+\.\n$/);
  });
});
