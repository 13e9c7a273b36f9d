/** Each entry of the packed package as a consumer's bundler sees it, against the budgets of scripts/budgets.ts. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build, type Rolldown } from 'vite';
import { ENTRY_CEILINGS, FILE_BUDGETS } from '../../scripts/budgets.js';
import { TAGS } from '../../src/elements/tags.js';
import { pack, setUp } from './project.js';
import { formatTable, weigh, type Weight } from './weigh.js';

const folder = await mkdtemp(join(tmpdir(), 'insole-entries-'));
await pack(folder);
const project = await setUp('vanilla', folder);
/** What Vite adds to whoever loads code on demand, once for a whole site. */
const preload = await bundle(`window.load = () => import('insole/catalog');`);
const table: (string | number)[][] = [['entry', 'brotli', 'gzip', 'budget', 'above', 'without Vite’s own']];

after(async () => {
  await rm(folder, { recursive: true, force: true });
  console.log(`
What Vite makes of each entry, in bytes: all code that the entry needs at once, Lit included, minified. Vite’s own
part of that, which preloads what is loaded on demand, is ${preload.brotli}; a site that loads anything on demand has it already.

${formatTable(table)}
`);
});

describe('an entry as a bundler sees it', () => {
  for (const tag of TAGS) {
    it(`insole/define/${tag} keeps within the budget of its file, Lit included`, async () => {
      const { brotli, gzip } = await bundle(`import 'insole/define/${tag}';`);
      const budget = FILE_BUDGETS[`${tag}.js`]!;
      table.push([tag, brotli, gzip, budget, Math.max(0, brotli - budget), brotli - preload.brotli]);
      const limit = Math.max(budget, ENTRY_CEILINGS[tag] ?? 0);
      assert.ok(brotli <= limit, `${brotli} bytes of ${limit}`);
    });
  }

  for (const [tag, ceiling] of Object.entries(ENTRY_CEILINGS)) {
    it(`the ceiling of ${tag} is above its budget, or else to be taken away`, () =>
      assert.ok(ceiling > FILE_BUDGETS[`${tag}.js`]!));
  }
});

/** Builds a module as a page's script of the vanilla project, and weighs what the page fetches of it at once. */
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
      build: { write: false, rolldownOptions: { input: entry } },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  const chunks = result!.output.filter((file) => file.type === 'chunk');
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return weigh([...needed].map((chunk) => chunk.code));
}
