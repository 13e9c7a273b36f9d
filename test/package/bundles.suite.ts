import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { build, type BuildOptions, type Metafile, type StdinOptions } from 'esbuild';
import { TAGS } from '../../src/elements/tags.js';

/** Element modules that others may use too: what they share. */
const SHARED = /^dist\/elements\/[\w.-]+\.js$/;

describe('what a bundler takes', () => {
  for (const tag of TAGS) {
    const className = `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;
    for (const [how, code] of [
      [`insole/define/${tag}`, `import 'insole/define/${tag}';`],
      [`${className} from insole`, `import { ${className} } from 'insole'; console.log(${className});`],
    ] as const) {
      it(`${how} brings that element and no other`, async () => {
        const elements = (await bundle(code)).filter((file) => /^dist\/(elements|define)\//.test(file));
        const own = new RegExp(`^dist/(elements/${tag}/|define/${tag}\\.js$)`);
        assert.ok(elements.some((file) => own.test(file)));
        assert.deepEqual(
          elements.filter((file) => !own.test(file) && !SHARED.test(file)),
          [],
        );
      });
    }
  }

  it('insole/define/all brings all, each of them registered', async () => {
    const files = await bundle(`import 'insole/define/all';`);
    assert.deepEqual(
      files.filter((file) => file.startsWith('dist/define/')).sort(),
      TAGS.map((tag) => `dist/define/${tag}.js`).sort(),
    );
  });

  it('nothing is left of what is imported and not used', async () => {
    for (const entry of ['insole', 'insole/catalog', 'insole/rank', 'insole/content', 'insole/claims'])
      assert.deepEqual(await bundle(`import '${entry}';`), [], entry);
  });

  it('an element brings the lean Lit, or the whole one where the bundler is told so', async () => {
    const lit = async (conditions: string[]): Promise<string[]> => {
      const files = await bundle(`import 'insole/hydrate'; import 'insole/define/pain-guide';`, {
        conditions,
      });
      return files
        .filter((file) => /\blit\b/.test(file))
        .map((file) => file.replace(/(lit[\w-]*)\/.*/, '$1'));
    };
    assert.deepEqual(new Set(await lit([])), new Set(['dist/lit']));
    const whole = await lit(['whole-lit']);
    assert.ok(whole.includes('node_modules/lit-html'));
    assert.ok(!whole.includes('dist/lit'));
  });

  it('nothing is said of what a bundler takes', async () => {
    const { warnings } = await build({ ...OPTIONS, stdin: stdin(`import 'insole/define/all';`) });
    assert.deepEqual(warnings, []);
  });

  it('a server of React components is told that Insole’s belong to the client, and no other bundler is', async () => {
    for (const conditions of [[], ['react-server']]) {
      const { metafile } = await build({
        ...OPTIONS,
        stdin: stdin(`export { PainGuide } from 'insole/react/pain-guide';`),
        conditions,
        external: ['@lit/react', 'react'],
      });
      const directed = Object.keys(metafile.inputs).filter(
        (file) => file.startsWith('dist/react/') && readFileSync(file, 'utf8').startsWith("'use client';"),
      );
      assert.deepEqual(directed, conditions.length ? ['dist/react/client/pain-guide.js'] : []);
    }
  });

  it('a word of insole brings no element, and no Lit', async () => {
    const code = `import { VERSION } from 'insole'; console.log(VERSION);`;
    // In one file, for esbuild's chunks are joined by imports of which nothing is used.
    assert.deepEqual(await bundle(code, { splitting: false }), ['dist/version.js']);
  });

  it('the engine works without Lit', async () => {
    for (const [entry, name] of [
      ['catalog', 'readFeed'],
      ['rank', 'rankProducts'],
      ['claims', 'findClaims'],
    ] as const) {
      const files = await bundle(`import { ${name} } from 'insole/${entry}'; console.log(${name});`);
      assert.ok(files.length);
      assert.deepEqual(
        files.filter((file) => file.includes('node_modules/')),
        [],
      );
    }
  });
});

const OPTIONS = {
  bundle: true,
  write: false,
  format: 'esm',
  splitting: true,
  outdir: 'out',
  metafile: true,
  logLevel: 'silent',
} as const;

const stdin = (contents: string): StdinOptions => ({ contents, resolveDir: '.', sourcefile: 'consumer.js' });

/** The files of which something is in the bundle, chunks that are fetched when needed left out. */
async function bundle(contents: string, options: BuildOptions = {}): Promise<string[]> {
  const { metafile } = await build({ ...OPTIONS, ...options, metafile: true, stdin: stdin(contents) });
  return [...reach(metafile, 'out/stdin.js')].filter((file) => file !== 'consumer.js');
}

function reach({ outputs }: Metafile, entry: string): Set<string> {
  const files = new Set([entry]);
  const inputs = new Set<string>();
  for (const file of files) {
    for (const [input, { bytesInOutput }] of Object.entries(outputs[file]!.inputs))
      if (bytesInOutput) inputs.add(input);
    for (const { path, kind } of outputs[file]!.imports) if (kind === 'import-statement') files.add(path);
  }
  return inputs;
}
