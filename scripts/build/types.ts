import { spawnSync } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { TAGS } from '../../src/elements/tags.js';
import { writeText } from '../lib/write-text.js';

/** What `exports` in package.json names, and the loader, whose types pages that import it by its address may use. */
const ENTRIES = [
  'index.d.ts',
  'define/all.d.ts',
  'embed/hydrate.d.ts',
  'embed/loader.d.ts',
  ...['catalog', 'rank', 'content', 'claims', 'ssr'].map((part) => `${part}/index.d.ts`),
];

/** The types of the package: those that an entry leads to, and no others. */
export async function writeTypes(outDir: string): Promise<void> {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', outDir],
    { stdio: 'inherit' },
  );
  if (status) throw new Error('The types could not be written: mend what the compiler says above.');

  const defines = TAGS.map((tag) => `import '../elements/${tag}/define.js';\n`);
  await writeText(join(outDir, 'define/all.d.ts'), `${defines.join('')}export {};\n`);
  const reached = await reach(ENTRIES.map((entry) => resolve(outDir, entry)));
  for (const path of await readdir(outDir, { recursive: true })) {
    const file = resolve(outDir, path);
    if (file.endsWith('.d.ts') && !reached.has(file)) await rm(file);
  }
}

/** These files and all that they import, directly or not, by relative paths. */
async function reach(entries: readonly string[]): Promise<Set<string>> {
  const reached = new Set(entries);
  for (const file of reached) {
    const text = await readFile(file, 'utf8');
    for (const [, path] of text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"]+)\.js['"]/g))
      reached.add(resolve(dirname(file), `${path}.d.ts`));
  }
  return reached;
}
