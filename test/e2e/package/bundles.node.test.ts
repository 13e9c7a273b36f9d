import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build, type Metafile } from 'esbuild';
import { TAGS } from '../../../src/elements/tags.js';

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

/** The files of which something is in the bundle, chunks that are fetched when needed left out. */
async function bundle(contents: string, { splitting = true } = {}): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: '.', sourcefile: 'consumer.js' },
    bundle: true,
    write: false,
    format: 'esm',
    splitting,
    outdir: 'out',
    metafile: true,
    logLevel: 'error',
  });
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
