/** Each entry of the packed package as consumers' bundlers see it, against the budgets of scripts/budgets.ts. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { ENTRY_CEILINGS, FILE_BUDGETS, PAGE_BUDGET } from '../../scripts/budgets.js';
import { TAGS } from '../../src/elements/tags.js';
import { must, pack, setUp } from './project.js';
import { formatTable, weigh } from './weigh.js';

/** A script that loads something on demand, and nothing else: what the bundler adds of its own. */
const OWN = 'its own';
/** What most pages have. */
const PAGE = 'guide, shoes and banner';

const folder = await mkdtemp(join(tmpdir(), 'insole-entries-'));
await pack(folder);
const sizes = await measure(await setUp('bundlers', folder), {
  [OWN]: `window.load = () => import('insole/catalog');`,
  ...Object.fromEntries(TAGS.map((tag) => [tag, importTags([tag])])),
  [PAGE]: importTags(PAGE_BUDGET.tags),
});
const budgetOf = (name: string): number => (name === PAGE ? PAGE_BUDGET.bytes : FILE_BUDGETS[`${name}.js`]!);

after(async () => {
  await rm(folder, { recursive: true, force: true });
  console.log(`
What bundlers make of each entry, in bytes after brotli: all code that the entry needs at once, Lit included, minified. What
a bundler adds of its own to whatever loads something on demand is in each number, and in its line; a site has that once.
`);
  for (const [bundler, of] of Object.entries(sizes)) {
    const rows = Object.entries(of).map(([name, { brotli, gzip }]) => {
      if (name === OWN) return [name, brotli, gzip, '', '', ''];
      const above = Math.max(0, brotli - budgetOf(name));
      return [name, brotli, gzip, budgetOf(name), above, brotli - of[OWN]!.brotli];
    });
    const [own, ...entries] = rows;
    const heading = [bundler, 'brotli', 'gzip', 'budget', 'above', 'without its own'];
    console.log(`${formatTable([heading, ...entries, own!])}\n`);
  }
});

for (const [bundler, of] of Object.entries(sizes)) {
  describe(`what ${bundler} makes of an entry`, () => {
    const ceilings = ENTRY_CEILINGS[bundler] ?? {};

    for (const [name, { brotli }] of Object.entries(of)) {
      if (name === OWN) continue;
      it(`${name} keeps within its budget, Lit included`, () => {
        const limit = Math.max(budgetOf(name), ceilings[name] ?? 0);
        assert.ok(brotli <= limit, `${brotli} bytes of ${limit}`);
      });
    }

    for (const [name, ceiling] of Object.entries(ceilings)) {
      it(`the ceiling of ${name} is above its budget, or else to be taken away`, () =>
        assert.ok(ceiling > budgetOf(name)));
    }
  });
}

/** Bundles scripts with every bundler of the project, and weighs what a page fetches of each at once. */
async function measure(
  project: string,
  scripts: Record<string, string>,
): Promise<Record<string, Record<string, ReturnType<typeof weigh>>>> {
  const files = Object.entries(scripts).map(([name, source]) => [name.replace(/\W+/g, '-'), source]);
  await writeFile(join(project, 'scripts.json'), JSON.stringify(Object.fromEntries(files)));
  await must([process.execPath, 'build.js'], project);
  const bundles = JSON.parse(await readFile(join(project, 'bundles.json'), 'utf8')) as Record<
    string,
    Record<string, string[]>
  >;
  const names = Object.keys(scripts);
  return Object.fromEntries(
    Object.entries(bundles).map(([bundler, made]) => [
      bundler,
      Object.fromEntries(Object.values(made).map((codes, index) => [names[index]!, weigh(codes)])),
    ]),
  );
}

function importTags(tags: readonly string[]): string {
  return tags.map((tag) => `import 'insole/define/${tag}';`).join('\n');
}
