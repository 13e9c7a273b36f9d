import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { generateFiles, writeTheme } from '../../scripts/tokens/generate.js';
import { listThemes, readTokens } from '../../scripts/tokens/read-tokens.js';
import { toCss } from '../../scripts/tokens/to-css.js';
import { THEMES, TOKENS } from '../../src/styles/tokens.js';

/** What styles below a folder read from the page: `--insole-accent`. */
function listRead(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|css)$/.test(path) && !path.includes('themes') && !path.endsWith('tokens.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  return new Set(files.join('').match(/(?<=var\(\s*)--insole-[\w-]+/g));
}

const names = TOKENS.map(({ name }) => name);

describe('tokens', () => {
  it('have given what is made from them: else run "npm run tokens"', async () => {
    for (const [path, text] of await generateFiles()) assert.equal(readFileSync(path, 'utf8'), text, path);
  });

  it('are those that the elements read, and no others', () => {
    assert.deepEqual([...listRead('src')].sort(), [...names].sort());
  });

  it('have the defaults that the elements have', () => {
    const styles = ['src/styles', 'src/elements']
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
      )
      .filter((path) => /styles.*\.ts$/.test(path) && !/themes|tokens\.ts/.test(path))
      .map((path) => readFileSync(path, 'utf8'))
      .join('')
      .replace(/\s+/g, ' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')');
    /** A default that is another property's value is that property's private name in the elements. */
    const spell = (value: string): string => value.replace(/var\(--insole-(\w+)\)/, 'var(--_$1)');
    for (const { name, default: value } of TOKENS) {
      const found = [...styles.matchAll(new RegExp(`var\\(${name}(?:, |\\))`, 'g'))].map(({ index }) =>
        readFallback(styles, index),
      );
      assert.ok(found.length, name);
      const expected = ['inherit', 'transparent', '0'].includes(value) ? '' : spell(value);
      for (const fallback of found) assert.equal(fallback.trim(), expected, name);
    }
  });

  it('are colours in OKLCH, lengths with their unit', () => {
    assert.equal(
      toCss({ colorSpace: 'oklch', components: [0.5, 0.1, 20], alpha: 0.5 }),
      'oklch(0.5 0.1 20 / 0.5)',
    );
    assert.equal(toCss({ value: 6, unit: 'px' }), '6px');
    assert.equal(toCss(['Iowan Old Style', 'serif']), "'Iowan Old Style', serif");
    assert.equal(toCss({ colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' }), '#000000');
    assert.throws(() => toCss({ colorSpace: 'srgb', components: [0, 0, 0] }), /oklch/);
  });
});

describe('themes', () => {
  it('are those that the tokens have', () => {
    assert.deepEqual(
      THEMES.map(({ name }) => name),
      listThemes(),
    );
  });

  for (const theme of listThemes()) {
    it(`${theme} sets every property, on the root, without weight, and nothing else`, async () => {
      const css = (await writeTheme(theme)).replace(/\/\*[^]*?\*\//g, '');
      const rule = /^\s*:where\(:root\) \{([^{}]*)\}\s*$/.exec(css);
      assert.ok(rule, css);
      const set = rule[1]!.split(';').flatMap((line) => line.trim().split(':')[0] || []);
      assert.deepEqual(set, names);
    });
  }

  it('plain sets everything back, and says what that is', async () => {
    assert.ok((await readTokens('plain')).every(({ css }) => css === 'initial'));
    assert.match(await writeTheme('plain'), /--insole-radius: initial; \/\* Corners .*; 6px \*\//);
  });

  it('the others have colours for both schemes', async () => {
    for (const { name } of THEMES.slice(1))
      assert.match(await writeTheme(name), /--insole-ink: light-dark\(/);
  });
});

/** `a(b, c)` of `var(--name, a(b, c))`. */
function readFallback(css: string, start: number): string {
  let depth = 0;
  for (let index = start; index < css.length; index++) {
    if (css[index] === '(') depth++;
    if (css[index] === ')' && --depth === 0) {
      const [, ...rest] = css.slice(start + 4, index).split(',');
      return rest.join(',');
    }
  }
  throw new Error(`A bracket is missing after ${css.slice(start, start + 60)}`);
}
