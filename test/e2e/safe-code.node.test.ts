import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe } from 'node:test';
import { TAGS } from '../../src/elements/tags.js';
import { it, startHarness } from './support/harness.js';

const harness = await startHarness();
after(() => harness.stop());

const read = (folder: string, pattern: RegExp): [name: string, text: string][] =>
  (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => pattern.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

/** Ways from text to markup or code. */
const SINKS =
  /\beval\(|\bnew Function\b|\bdocument\.write|\binsertAdjacentHTML\b|\bouterHTML\b|\bsetHTMLUnsafe\b|\bsrcdoc\b|\bset(?:Timeout|Interval)\(\s*["'`]/;
/** What a policy without 'unsafe-inline' refuses. */
const INLINE = /[ \t]style=|setAttribute\(\s*["'`]style|\son[a-z]+=["$]/;

describe('what ships', () => {
  it('has no way from text to markup or code in its sources', () => {
    for (const [name, text] of read('src', /\.ts$/)) {
      // Comments may speak of it.
      const code = text.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
      assert.doesNotMatch(code, SINKS, name);
      assert.doesNotMatch(code, /\.innerHTML\s*\+?=(?!=)|\bunsafe(?:HTML|SVG|Static)\b/, name);
      assert.doesNotMatch(code, INLINE, name);
    }
  });

  it('has none in its files but the one in Lit, and that in the sanitiser of comments', () => {
    for (const [name, text] of read('dist/cdn', /\.js$/)) {
      if (name.includes('sanitize-')) continue;
      assert.doesNotMatch(text, SINKS, name);
      assert.ok((text.match(/\.innerHTML\s*\+?=(?!=)/g) ?? []).length <= 1, `${name}: innerHTML`);
    }
  });

  it('has a hash for every file, and for each lazy one in the import map', () => {
    const { files, importMap } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      files: Record<string, string>;
      importMap: { integrity: Record<string, string> };
    };
    for (const [name, text] of read('dist/cdn', /\.(js|css|html|json)$/)) {
      if (name === 'sri.json') continue;
      const hash = `sha384-${createHash('sha384').update(text).digest('base64')}`;
      assert.equal(files[name], hash, name);
      if (/^chunks\/.*\.js$/.test(name)) assert.equal(importMap.integrity[`./${name}`], hash, name);
    }
  });
});

describe('on a page that allows one policy and no second', () => {
  it('several files of ours share it', async () => {
    const { origin } = new URL(harness.cdn);
    const { page, messages, errors } = await harness.openPage(
      `${['insole.js', 'pain-guide.js', 'promo-banner.js', 'insole.all.js']
        .map((file) => `<script type="module" src="${harness.cdn}${file}"></script>`)
        .join('')}<pain-guide condition="back-pain"></pain-guide>`,
      {
        csp: `default-src 'none'; script-src ${origin}; connect-src ${origin}; style-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html`,
      },
    );
    await page.waitForFunction((tags) => tags.every((tag) => customElements.get(tag)), {}, [...TAGS]);
    await page.waitForSelector('pain-guide >>> [part~=care-card]', { visible: true });
    assert.deepEqual([...messages, ...errors], []);
  });
});

describe('with the import map of sri.json', () => {
  const hashes = (spoil: boolean): string => {
    const { importMap } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
      importMap: { integrity: Record<string, string> };
    };
    const integrity = Object.fromEntries(
      Object.entries(importMap.integrity).map(([path, hash]) => [
        new URL(path, harness.cdn).href,
        spoil ? `sha384-${'A'.repeat(64)}` : hash,
      ]),
    );
    return `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
  };
  const page = (spoil: boolean) =>
    harness.openPage(
      `${hashes(spoil)}<script type="module" src="${harness.cdn}insole.js"></script><pain-guide condition="back-pain">Our advice</pain-guide>`,
    );

  it('lazy files run when they are what they were', async () => {
    const { find } = await page(false);
    await find('pain-guide >>> [part~=care-card]');
  });

  it('and do not when they were changed: the fallback stays', async () => {
    const { page: changed, messages } = await page(true);
    await changed.waitForNetworkIdle();
    assert.equal(
      await changed.$eval('pain-guide', (guide) => (guide as HTMLElement).innerText),
      'Our advice',
    );
    assert.ok(messages.some((message) => message.includes('no code for')));
  });
});
