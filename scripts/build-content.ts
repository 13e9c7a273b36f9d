/**
 * Compiles `content/` into packs: `npx tsx scripts/build-content.ts [outDir]`, by default dist/cdn/content.
 *
 * Problems are told as `file:line:column field: message`; with an error among them the exit code is 1.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import {
  articleJsonSchema,
  compileContent,
  conditionJsonSchema,
  formatProblem,
  type CompiledContent,
  type Problem,
  type TextFile,
} from '../src/content/index.js';

export interface CompiledLocale extends CompiledContent {
  locale: string;
}

/** Reads and compiles every language below a folder. */
export async function compileFolder(folder: string): Promise<CompiledLocale[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const sources = await readText(join(folder, 'sources.json')).catch(() => undefined);
  const locales = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (!locales.length || !sources) {
    const missing = sources ? `${folder}/en` : `${folder}/sources.json`;
    return [{ locale: 'en', packs: [], articles: [], index: [], problems: [missingFile(missing)] }];
  }
  return Promise.all(
    locales.sort().map(async (locale) => {
      const all = await readdir(join(folder, locale), { recursive: true });
      const names = all.filter((name) => name.endsWith('.md')).sort();
      const files = await Promise.all(names.map((name) => readText(join(folder, locale, name))));
      return { locale, ...(await compileContent({ locale, files, sources })) };
    }),
  );
}

/**
 * Compiles `content/` into `outDir`: a folder for each language, and the schemas of packs. What is wrong is told
 * and makes the process end with 1; texts without errors are written all the same.
 */
export async function buildContent(outDir: string): Promise<void> {
  const compiled = await compileFolder('content');
  for (const { locale, packs, articles, index, features } of compiled) {
    await mkdir(join(outDir, locale), { recursive: true });
    for (const pack of [...packs, ...articles]) {
      const bytes = await writeJson(join(outDir, locale, `${pack.id}.json`), pack);
      console.log(`${locale}/${pack.id}.json  ${bytes.toLocaleString('en')} bytes`);
    }
    await writeJson(join(outDir, locale, 'index.json'), index);
    if (features) await writeJson(join(outDir, locale, 'features.json'), features);
  }
  await writeJson(join(outDir, 'condition.schema.json'), conditionJsonSchema());
  await writeJson(join(outDir, 'article.schema.json'), articleJsonSchema());

  // What languages share is told once.
  const problems = new Set(compiled.flatMap(({ problems }) => problems.map(formatProblem)));
  for (const problem of problems) console.error(problem);
  if (compiled.some(({ problems }) => problems.some(({ severity }) => severity === 'error')))
    process.exitCode = 1;
}

const missingFile = (file: string): Problem => ({
  file,
  line: 1,
  field: 'file',
  severity: 'error',
  message: 'It is missing: docs/content.md says what belongs there.',
});

async function readText(path: string): Promise<TextFile> {
  return { path: path.replaceAll('\\', '/'), text: await readFile(path, 'utf8') };
}

/** @returns its size as a server sends it, after brotli */
async function writeJson(path: string, value: unknown): Promise<number> {
  const json = JSON.stringify(value);
  await writeFile(path, json);
  return brotliCompressSync(json).length;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await buildContent(process.argv[2] ?? 'dist/cdn/content').catch((error: unknown) => {
    console.error(
      `The guides could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    process.exitCode = 1;
  });
