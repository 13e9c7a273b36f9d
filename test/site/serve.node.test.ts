import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { hang, reply, serve, slow, type Serving } from '../../scripts/serve.js';

const SCRIPT = `export const words = ${JSON.stringify('many words '.repeat(200))};\n`;

let folder: string;
let serving: Serving;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'insole-serve-'));
  await mkdir(join(folder, 'site/shop'), { recursive: true });
  await mkdir(join(folder, 'cdn/chunks'), { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'secret.txt'), 'not to be served'),
    writeFile(join(folder, 'site/index.html'), '<!doctype html><title>Site</title>'),
    writeFile(join(folder, 'site/shop/index.html'), '<!doctype html><title>Shop</title>'),
    writeFile(join(folder, 'site/feed.xml'), '<rss/>'),
    writeFile(join(folder, 'cdn/insole.js'), SCRIPT),
    writeFile(join(folder, 'cdn/insole.css'), 'a{}'),
    writeFile(join(folder, 'cdn/chunks/runtime-Ab_1-9.js'), ''),
  ]);
  serving = await serve({
    port: 0,
    root: join(folder, 'site'),
    cdn: join(folder, 'cdn'),
    routes: {
      '/broken.json': reply('{"oops', { type: 'application/json' }),
      '/gone.json': reply('', { status: 410, headers: { 'x-why': 'moved' } }),
      '/late.json': slow(30, reply('[]')),
      '/never.json': hang(),
      '/cdn/insole.css': reply('b{}', { type: 'text/css' }),
    },
  });
});

after(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it is written: `fetch` would tidy it up. */
const fetchRaw = (path: string, headers: Record<string, string> = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(serving.url);
    get({ hostname, port, path, headers }, resolve).on('error', reject);
  });

describe('serve', () => {
  it('serves the site at / and folders by their index', async () => {
    assert.match(await (await fetch(serving.url)).text(), /Site/);
    assert.match(await (await fetch(`${serving.url}shop/`)).text(), /Shop/);
  });

  it('serves the files for other pages at /cdn/, to every origin, and nothing else so', async () => {
    const file = await fetch(`${serving.url}cdn/insole.js`);
    assert.equal(file.headers.get('access-control-allow-origin'), '*');
    assert.equal(await file.text(), SCRIPT);
    const missing = await fetch(`${serving.url}cdn/missing.js`);
    assert.equal(missing.headers.get('access-control-allow-origin'), '*');
    assert.equal((await fetch(serving.url)).headers.get('access-control-allow-origin'), null);
  });

  it('names the type of what it serves', async () => {
    const typeOf = async (path: string): Promise<string | null> =>
      (await fetch(serving.url + path)).headers.get('content-type');
    assert.match((await typeOf('')) ?? '', /^text\/html/);
    assert.match((await typeOf('cdn/insole.js')) ?? '', /^text\/javascript/);
    assert.match((await typeOf('feed.xml')) ?? '', /xml/);
  });

  it('answers 404 for what there is not', async () => {
    assert.equal((await fetch(`${serving.url}nowhere`)).status, 404);
    assert.equal((await fetch(`${serving.url}cdn/nowhere.js`)).status, 404);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/cdn/../../secret.txt',
    '/cdn/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
  ]) {
    it(`keeps to its folders when asked for ${path}`, async () => {
      const response = await fetchRaw(path);
      assert.equal(response.statusCode, 404);
      assert.doesNotMatch(String(await buffer(response)), /not to be served/);
    });
  }

  it('refuses to be written to', async () => {
    const response = await fetch(`${serving.url}cdn/insole.js`, { method: 'POST', body: 'x' });
    assert.equal(response.status, 405);
    assert.equal(response.headers.get('allow'), 'GET, HEAD');
  });

  it('compresses as the browser asks', async () => {
    const brotli = await fetchRaw('/cdn/insole.js', { 'accept-encoding': 'gzip, br' });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.equal(String(brotliDecompressSync(await buffer(brotli))), SCRIPT);
    const gzip = await fetchRaw('/cdn/insole.js', { 'accept-encoding': 'gzip' });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.equal(String(gunzipSync(await buffer(gzip))), SCRIPT);
    const plain = await fetchRaw('/cdn/insole.js');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(String(await buffer(plain)), SCRIPT);
  });

  it('lets browsers keep hashed files, and ask whether others have changed', async () => {
    const hashed = await fetch(`${serving.url}cdn/chunks/runtime-Ab_1-9.js`);
    assert.match(hashed.headers.get('cache-control') ?? '', /immutable/);
    const loader = await fetch(`${serving.url}cdn/insole.js`);
    assert.equal(loader.headers.get('cache-control'), 'no-cache');
    const again = await fetchRaw('/cdn/insole.js', { 'if-none-match': loader.headers.get('etag')! });
    assert.equal(again.statusCode, 304);
  });

  it('answers a scenario before any folder', async () => {
    const broken = await fetch(`${serving.url}broken.json`);
    assert.equal(broken.headers.get('content-type'), 'application/json');
    assert.equal(await broken.text(), '{"oops');
    const gone = await fetch(`${serving.url}gone.json?page=2`);
    assert.equal(gone.status, 410);
    assert.equal(gone.headers.get('x-why'), 'moved');
    assert.equal(await (await fetch(`${serving.url}cdn/insole.css`)).text(), 'b{}');
  });

  it('answers late where it is told to, or never', async () => {
    const begun = performance.now();
    assert.equal(await (await fetch(`${serving.url}late.json`)).text(), '[]');
    assert.ok(performance.now() - begun >= 29);
    const never = fetch(`${serving.url}never.json`, { signal: AbortSignal.timeout(50) });
    await assert.rejects(never, { name: 'TimeoutError' });
  });

  it('says that a port is taken', async () => {
    const { port } = new URL(serving.url);
    await assert.rejects(serve({ port: Number(port) }), { code: 'EADDRINUSE' });
  });

  it('finds a free port of its own, and gives it back', async () => {
    const one = await serve({ root: folder });
    const two = await serve({ root: folder });
    assert.notEqual(one.url, two.url);
    await Promise.all([one.close(), two.close()]);
    await assert.rejects(fetch(one.url));
  });

  it('closes while a request hangs', async () => {
    let reach = (): void => undefined;
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const other = await serve({ port: 0, routes: { '/': () => reach() } });
    const hanging = fetch(other.url);
    await reached;
    await other.close();
    await assert.rejects(hanging);
  });
});
