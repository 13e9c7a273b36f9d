import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { inspectFeed, type Inspection } from '../../src/cli/inspect.js';
import { main } from '../../src/cli/main.js';
import { openInput } from '../../src/cli/open-input.js';
import { SHOPIFY } from '../fixtures/feeds/json.js';
import { AWIN, GOOGLE_TSV } from '../fixtures/feeds/tables.js';
import { makeTempFolder } from '../support/temp-folder.js';
import { TestTerminal } from './test-terminal.js';

const FOLDER = makeTempFolder();

function save(name: string, content: string | Uint8Array): string {
  const file = join(FOLDER, name);
  writeFileSync(file, content);
  return file;
}

async function run(...args: string[]) {
  const terminal = new TestTerminal();
  const code = await main(args, terminal);
  return { code, out: terminal.printed, error: terminal.errors };
}

describe('insole inspect', () => {
  it('reports a feed as JSON', async () => {
    const { code, out } = await run('inspect', save('feed.json', SHOPIFY), '--json', '--currency', 'EUR');
    const { problems, claims, ...report } = JSON.parse(out) as Inspection;
    assert.deepEqual(claims, { count: 0, found: [] });
    assert.equal(code, 0);
    assert.deepEqual(report, {
      format: 'shopify',
      encoding: 'utf-8',
      counts: {
        rows: 3,
        products: 2,
        variants: 3,
        outOfStock: 0,
        images: 1,
        skipped: 1,
        footwear: 2,
        sponsored: 0,
      },
      currencies: ['EUR'],
      price: { min: 79.9, max: 89.9 },
      features: { cushioning: 1, 'wide-fit': 1, 'adjustable-closure': 1, breathable: 1 },
    });
    assert.deepEqual(problems[0], { line: 1, id: '102', field: null, message: 'It has no title.' });
  });

  it('lists claims that may be objected to, with their lines', async () => {
    const row =
      '<item><id>1</id>\n<title>Shoe</title><description>Proven pain relief for all.</description></item>';
    const { out } = await run('inspect', save('claims.xml', `<rss>\n${row}</rss>`));
    assert.match(out, /line 2, id 1, description: "pain relief" in "Proven pain relief for all\."/);
  });

  it('reports a feed as tables', async () => {
    const { code, out } = await run('inspect', save('feed.tsv', GOOGLE_TSV));
    assert.equal(code, 0);
    assert.match(out, /format +google-table/);
    assert.match(out, /price +59 to 1299\.95/);
    assert.match(out, /line 6, id bad: It has 11 cells, and the header 10\./);
  });

  it('counts links that earn a commission', async () => {
    assert.match((await run('inspect', save('awin.csv', AWIN))).out, /affiliate links +2\n/);
    assert.match((await run('inspect', save('feed.tsv', GOOGLE_TSV))).out, /affiliate links +0\n/);
  });

  it('reads gzip, and an address', async () => {
    const zipped = gzipSync(GOOGLE_TSV);
    assert.match((await run('inspect', save('feed.gz', zipped))).out, /rows +4/);
    const server = createServer((_, response) => response.end(GOOGLE_TSV)).listen(0);
    const { port } = server.address() as AddressInfo;
    assert.match((await run('inspect', `http://localhost:${port}/feed`)).out, /rows +4/);
    server.close();
  });

  it('says so where gzip is damaged or cut off', async () => {
    const zipped = gzipSync(GOOGLE_TSV.repeat(50));
    const damaged = Uint8Array.from(zipped, (byte, place) => (place === 2 ? 77 : byte));
    for (const bytes of [damaged, zipped.subarray(0, zipped.length - 20)]) {
      const { code, error } = await run('inspect', save('broken.gz', bytes));
      assert.deepEqual([code, error], [1, 'The gzip of this feed is damaged or cut off. Fetch it again.']);
    }
  });

  it('says so where an address breaks off, and waits for one that has begun', async () => {
    const half = GOOGLE_TSV.slice(0, GOOGLE_TSV.length / 2);
    const server = createServer(({ url }, response) => {
      response.write(half);
      setTimeout(() => {
        if (url === '/slow') response.end(GOOGLE_TSV.slice(half.length));
        else response.destroy();
      }, 150);
    }).listen(0);
    const address = `http://localhost:${(server.address() as AddressInfo).port}`;
    const { code, error } = await run('inspect', `${address}/broken`);
    assert.equal(code, 1);
    assert.match(error, /\/broken broke off in the middle: .+\. Try again\.$/);
    const { input, options } = await openInput(`${address}/slow`, 100);
    assert.equal((await inspectFeed(input, options)).counts.rows, 4);
    server.close();
  });

  it('says what is wrong, and how to mend it', async () => {
    assert.deepEqual(await run('inspect', join(FOLDER, 'none')), {
      code: 1,
      out: '',
      error: `There is no file ${join(FOLDER, 'none')}.`,
    });
    assert.equal((await run('inspect', save('empty', ''))).code, 1);
    assert.match((await run('inspect', save('words', 'hello'))).error, /columns/);
    assert.match((await run('inspect', FOLDER)).error, /is no file/);
    for (const source of [
      'www.shop.example/feed.xml',
      'shop.example/feed.xml',
      'localhost:8080/feed',
      'ftp://shop.example/feed.xml',
    ])
      assert.equal(
        (await run('inspect', source)).error,
        `There is no file ${source}. An address begins with https://.`,
      );
    assert.equal((await run('inspect', 'data.v2/feed.xml')).error, 'There is no file data.v2/feed.xml.');
  });

  it('says that a page tells of no product, and that a table has no rows', async () => {
    const { code, out } = await run('inspect', save('page.html', '<!doctype html><h1>Not found</h1>'));
    assert.equal(code, 0);
    assert.match(out, /Problems:\n {2}This page describes no product in schema\.org data/);
    const header = await run('inspect', save('header.tsv', 'id\ttitle\tlink\n'));
    assert.deepEqual([header.code, header.out], [1, '']);
    assert.match(header.error, /has a header, but no rows/);
  });

  it('says that a blog’s posts are none', async () => {
    const post = (title: string) =>
      `<item><title>${title}</title><link>https://blog.example/${title}</link><pubDate>Sat, 21 Nov 2026 10:00:00 +0000</pubDate><description>Worn for 300 km.</description></item>`;
    const feed = save(
      'posts.xml',
      `<rss version="2.0"><channel>${post('clogs')}${post('boots')}</channel></rss>`,
    );
    const { code, out } = await run('inspect', feed);
    assert.equal(code, 0);
    assert.match(out, /Problems:\n {2}Not one of its items has a price.+like a blog’s feed of posts\./);
    const shop = await run(
      'inspect',
      save('shop.xml', '<rss><item><id>1</id><title>Clog</title><price>8 EUR</price></item></rss>'),
    );
    const leaflet = await run(
      'inspect',
      save(
        'leaflet.xml',
        '<rss><item><id>1</id><title>Clog</title><availability>in stock</availability></item></rss>',
      ),
    );
    assert.doesNotMatch(shop.out + leaflet.out, /blog/);
  });

  it('keeps the rows that are lost, however many fields are', async () => {
    const rows = Array.from({ length: 1200 }, (_, id) => `${id}\tShoe ${id}\task\n`);
    const file = save('many.tsv', `id\ttitle\tprice\n${rows.join('')}last\t\task\n`);
    const { problems, counts } = JSON.parse((await run('inspect', file, '--json')).out) as Inspection;
    assert.deepEqual([problems.length, counts.skipped], [1000, 1]);
    assert.deepEqual(problems.at(-1), { line: 1202, id: 'last', field: null, message: 'It has no title.' });
    assert.match((await run('inspect', file)).out, / {2}… and many more; --json has the first 1000\.$/);
  });

  it('reads what another program hands over', { skip: process.platform === 'win32' }, async () => {
    const pipe = join(FOLDER, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const write = writeFile(pipe, GOOGLE_TSV);
    assert.equal((await run('inspect', pipe)).code, 0);
    await write;
  });

  it('says so where a file cannot be read', { skip: process.platform !== 'linux' }, async () => {
    // Not to be read at its beginning, by root neither.
    const { code, out, error } = await run('inspect', '/proc/self/mem');
    assert.deepEqual([code, out], [1, '']);
    assert.match(error, /^\/proc\/self\/mem cannot be read: .+\.$/);
  });

  it('asks for what is in an archive', async () => {
    const { code, error } = await run('inspect', save('feed.zip', 'PK\x03\x04\x14\0\0\0'));
    assert.equal(code, 1);
    assert.match(error, /is a ZIP archive\. Unpack it/);
  });

  it('asks for a spreadsheet as CSV', async () => {
    const today = 'PK\x03\x04\x14\0\0\0\x08\0\0\0!\0[Content_Types].xml';
    for (const start of [today, Buffer.from('d0cf11e0a1b11ae1', 'hex')]) {
      const { code, error } = await run('inspect', save('feed.csv', start));
      assert.equal(code, 1);
      assert.match(error, /feed\.csv is a spreadsheet .+ Save it there as CSV/);
    }
  });

  it('says that a ranked list is one', async () => {
    const list = { insole: 'ranked', version: 1, items: [{ id: '1' }] };
    const { code, error } = await run('inspect', save('knee-pain.json', JSON.stringify(list)));
    assert.equal(code, 1);
    assert.match(error, /knee-pain\.json is a ranked list already.+ by its src\.$/);
  });

  it('says what to do about an answer that is no feed', async () => {
    const server = createServer((request, response) => {
      response.statusCode = Number(request.url!.slice(1));
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const place = `localhost:${(server.address() as AddressInfo).port}`;
    const ask = async (path: string) => (await run('inspect', path)).error;
    assert.match(await ask(`http://${place}/404`), /answers 404\. Open it in a browser/);
    assert.match(await ask(`http://${place}/403`), /answers 403\. It asks for a password.+give the file/);
    for (const status of [429, 503])
      assert.match(await ask(`http://${place}/${status}`), / \d+\. Its server cannot answer now: try again/);
    assert.match(await ask(`https://${place}/`), /cannot be reached: its https does not work \([\w ]+\)\.$/);
    server.close();
  });

  it('explains itself', async () => {
    assert.match((await run()).out, /insole inspect FEED/);
    assert.equal((await run('inspect')).code, 2);
    for (const name of ['dance', 'constructor', 'toString']) {
      const { code, error } = await run(name, 'x');
      assert.deepEqual([code, error], [2, `There is no command "${name}". See insole --help.`]);
    }
    const { code, error } = await run('--light', 'render', 'pain-guide');
    assert.deepEqual(
      [code, error],
      [2, 'Write the command first: insole render …. See insole render --help.'],
    );
    assert.match((await run('-h', 'render')).out, /^insole render /);
    assert.match((await run('inspect', '--colour')).error, /--colour/);
  });
});
