/** Each entry of the packed package as a consumer's bundler sees it, against the budgets of scripts/budgets.ts. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { FILE_BUDGETS } from '../../scripts/budgets.js';
import { TAGS } from '../../src/elements/tags.js';
import { pack, setUp } from './project.js';
import { formatTable, subtract, weigh, type Weight } from './weigh.js';

/** What an element of Insole's uses of Lit, in the build that its package offers to bundlers. */
const LIT = `export { LitElement, css, html, isServer, nothing } from 'lit';`;

const folder = await mkdtemp(join(tmpdir(), 'insole-entries-'));
await pack(folder);
const project = await setUp('vanilla', folder);
const lit = await bundle(LIT);
const table: (string | number)[][] = [['entry', 'brotli', 'gzip', 'beside Lit', 'budget']];

after(async () => {
  await rm(folder, { recursive: true, force: true });
  console.log(`
What Vite makes of each entry, in bytes: all code that the entry needs at once, minified, each chunk by itself. Lit as
npm has it is ${lit.brotli.toLocaleString('en')} of them; the budgets are for the files of dist/cdn, whose Lit is a leaner one (docs/decisions/0002),
so what stands beside Lit here is held to them.

${formatTable(table)}
`);
});

describe('an entry as a bundler sees it', () => {
  for (const tag of TAGS) {
    it(`insole/define/${tag} keeps within the budget of its file`, async () => {
      const whole = await bundle(`import 'insole/define/${tag}';`);
      const { brotli } = subtract(whole, lit);
      const budget = FILE_BUDGETS[`${tag}.js`]!;
      table.push([tag, whole.brotli, whole.gzip, brotli, budget]);
      assert.ok(brotli <= budget, `${brotli} bytes`);
    });
  }
});

/** Builds a module as the vanilla project would, and weighs its entry with the chunks that it imports at once. */
async function bundle(code: string): Promise<Weight> {
  const entry = join(project, 'entry.js');
  const [result] = [
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      plugins: [
        {
          name: 'entry',
          enforce: 'pre',
          resolveId: (id) => (id === entry ? id : undefined),
          load: (id) => (id === entry ? code : undefined),
        },
      ],
      build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  const chunks = result!.output.filter((file) => file.type === 'chunk');
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return weigh([...needed].map((chunk) => chunk.code));
}
