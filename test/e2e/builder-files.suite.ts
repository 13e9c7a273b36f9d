/** What leaves the builder: ranked files, and code that runs on pages of another origin. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { RankedList } from '../../src/model/recommendation.js';
import { reply, startHarness, type Harness } from './support/harness.js';
import { OPEN, openTool, readCode, waitForText } from './support/tools.js';

const FEED = 'dist/site/demo/woocommerce/products.json';
const run = promisify(execFile);

let harness: Harness;
let folder: string;
let feed: string;

before(async () => {
  harness = await startHarness();
  folder = await mkdtemp(join(tmpdir(), 'insole-builder-'));
  feed = await readFile(FEED, 'utf8');
});

after(async () => {
  await harness.stop();
  await rm(folder, { recursive: true });
});

/** Drops a file onto the middle of the page. */
const drop = (page: Page, name: string, text: string): Promise<void> =>
  page.evaluate(
    (name, text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], name));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    name,
    text,
  );

/** Clicks what downloads, and waits for the file. */
async function download(page: Page, selector: string, name: string): Promise<string> {
  const session = await page.browser().target().createCDPSession();
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') resolve();
    });
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    browserContextId: page.browserContext().id!,
  });
  await page.click(selector);
  await done;
  return readFile(join(folder, name), 'utf8');
}

describe('a file that is dropped on the builder', () => {
  it('is inspected there, shown, and becomes the file that the command would write', async () => {
    const { page, messages } = await openTool(harness, 'builder/#tag=pain-guide&condition=heel-pain');
    await drop(page, 'export.json', feed);
    await waitForText(page, '.feed-status', /Read as woocommerce: 78 products, 73 of them shoes/);
    await waitForText(page, '.facts', /Encoding\s*utf-8[^]*Currencies\s*USD[^]*Skipped\s*0/);
    await waitForText(page, '#code', /src="\/shoes\/\{condition\}\.json"/);
    const frame = await (await page.waitForSelector('iframe#frame'))!.contentFrame();
    await frame.waitForSelector('product-recommend >>> [part~=card]', { visible: true });

    const made = await download(page, '#download-ranked', 'heel-pain.json');
    await run('bin/insole', ['recommend', FEED, '--out', join(folder, 'cli'), '--condition', 'heel-pain']);
    const written = await readFile(join(folder, 'cli/heel-pain.json'), 'utf8');
    const itemsOf = (text: string) => ({ ...(JSON.parse(text) as RankedList), made: '' });
    assert.deepEqual(itemsOf(made), itemsOf(written));
    assert.deepEqual(messages, []);

    const [code] = await readCode(page);
    const shop = await harness.openPage(code!, { routes: { '/shoes/heel-pain.json': reply(made) } });
    await shop.find('product-recommend >>> [part~=card]');
    assert.deepEqual(shop.messages, []);
  });

  it('has its faults told, with line and field', async () => {
    const { page } = await openTool(harness, 'builder/');
    const rows = [
      'id\ttitle\tlink\tprice',
      '1\tWalking shoe\thttps://s.example/1\tabc',
      '\t\t\t',
      '3\tTrail shoe\thttps://s.example/3\t80 USD',
    ];
    await drop(page, 'feed.tsv', rows.join('\n'));
    await waitForText(page, '.feed-status', /Read as google-table/);
    await waitForText(page, '.problems', /line 2, id 1, price/);
  });

  it('is refused in words where it is no feed', async () => {
    const { page } = await openTool(harness, 'builder/');
    await drop(page, 'notes.txt', 'Dear diary');
    await waitForText(page, '.feed-status .problem', /no feed that Insole knows/);
  });
});

describe('code from the builder runs on a page of another origin', () => {
  const open = async (hash: string): Promise<Page> => (await openTool(harness, `builder/#${hash}`)).page;
  const guide = 'tag=pain-guide&condition=back-pain&layout=compact';

  it('as HTML, with its fallback until then', async () => {
    const page = await open(`${guide}&words.=Our+advice&words.href=/advice`);
    const [code] = await readCode(page);
    assert.match(code!, /<a href="\/advice">Our advice<\/a>/);
    const visit = await harness.openPage(code!);
    await visit.find('pain-guide >>> [part~=care-card]');
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });

  it('as a div for a filtered CMS', async () => {
    const page = await open(`${guide}&view.theme=retail&token.accent=0b6b5d&view.channel=cms`);
    const [theme, post] = await readCode(page);
    const visit = await harness.openPage(`${theme}${post}`);
    await visit.find('[data-insole] > pain-guide >>> [part~=care-card]');
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });

  it('as a frame that follows its content', async () => {
    const page = await open(`${guide}&view.channel=iframe`);
    const visit = await harness.openPage((await readCode(page)).join('\n'));
    const frame = await (await visit.page.waitForSelector('iframe'))!.contentFrame();
    await frame.waitForSelector('pain-guide >>> [part~=care-card]', { visible: true });
    await visit.page.waitForFunction(() => document.querySelector('iframe')!.height !== '700');
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });

  it('as HTML that needs no script: by the command, and as plain HTML', async () => {
    const page = await open(`${guide}&view.channel=static`);
    await waitForText(page, '#code', /<h2 /);
    const [command, plain] = await readCode(page);
    const words = command!.replace(/^npx insole@[\d.]+ /, 'bin/insole ');
    const { stdout } = await run('sh', ['-c', words]);
    for (const html of [stdout, plain!]) {
      const visit = await harness.openPage(html, { javaScript: false });
      const text = await visit.page.evaluate(
        () => (document.querySelector('pain-guide')?.shadowRoot ?? document.body).textContent,
      );
      assert.match(text, /Back pain/);
      assert.match(text, /Call (your emergency number|emergency services)/);
    }
  });

  it('for a shop’s feed, through Shopify’s section once Liquid has filled it in', async () => {
    const page = await open('tag=product-recommend&condition=heel-pain&view.channel=shopify');
    const [liquid] = await readCode(page);
    const filled = liquid!
      .replace('{{ request.locale.iso_code }}', 'en')
      .replace('{{ cart.currency.iso_code }}', 'USD');
    const shopify = await readFile('dist/site/demo/shopify/products.json', 'utf8');
    const visit = await harness.openPage(filled, {
      routes: { '/products.json': reply(shopify, { type: 'application/json', headers: OPEN }) },
    });
    await visit.find('product-recommend >>> [part~=card]');
    assert.deepEqual([...visit.messages, ...visit.errors], []);
  });
});
