/**
 * Compiles the guides of `content/` for pages: `tsx scripts/build-content.ts [folder=dist/cdn/content]`.
 *
 * Problems are told as `file:line:column field: message`; any error ends with exit code 1.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { compileContent, formatProblem, type CompiledContent } from '../src/content/index.js';
import { readFrontMatter } from '../src/content/front-matter.js';
import { outlineMarkdown } from '../src/content/markdown.js';
import { Problems } from '../src/content/problem.js';
import { conditionJsonSchema, wordsSchema } from '../src/content/schema.js';
import type { FeatureGlossary, FeaturePack } from '../src/model/condition.js';
import type { ContentWords } from '../src/model/content-words.js';
import type { Source } from '../src/model/evidence.js';
import { FEATURES } from '../src/model/feature.js';

const SOURCE = 'content';
/** Files of a language's folder that are no guides. */
const NO_GUIDES = ['words.md', 'features.md'];

/** Compiled content of one language, with its glossary. */
export interface LocaleContent extends CompiledContent {
  features: FeaturePack | undefined;
}

/** Reads and compiles one language's folder. */
export async function compileFolder(locale: string): Promise<LocaleContent> {
  const folder = `${SOURCE}/${locale}`;
  const sources = JSON.parse(await readFile(`${SOURCE}/sources.json`, 'utf8')) as Source[];
  const names = (await readdir(folder))
    .filter((name) => name.endsWith('.md') && !NO_GUIDES.includes(name))
    .sort();
  const guides = await Promise.all(
    names.map(async (name) => ({
      path: `${folder}/${name}`,
      text: await readFile(`${folder}/${name}`, 'utf8'),
    })),
  );
  const words = await readYaml(`${folder}/words.md`, v.strictObject({ words: wordsSchema }));
  const entry = v.strictObject({ label: v.string(), meaning: v.string() });
  const features = await readYaml(
    `${folder}/features.md`,
    v.strictObject({ features: v.strictObject(Object.fromEntries(FEATURES.map((name) => [name, entry]))) }),
  );
  const problems = [...words.problems, ...features.problems];
  if (!words.value || !features.value) return { packs: [], index: [], problems, features: undefined };
  const glossary = features.value.features as FeatureGlossary;
  const texts: ContentWords = words.value.words;
  const compiled = compileContent({ locale, guides, sources, glossary, words: texts });
  return {
    ...compiled,
    problems: [...problems, ...compiled.problems],
    features: { kind: 'features', format: 1, locale, features: glossary, words: texts },
  };
}

async function readYaml<T>(path: string, schema: v.GenericSchema<unknown, T>) {
  const problems = new Problems(path);
  const { yaml, yamlLine } = outlineMarkdown(await readFile(path, 'utf8'), problems);
  return { value: readFrontMatter(yaml, yamlLine, schema, problems)?.value, problems: problems.list };
}

/**
 * Compiles every language into `<outDir>/<locale>/`.
 *
 * @throws {Error} when there are errors, after all problems have been told
 */
export async function buildContent(outDir: string): Promise<void> {
  const folders = (await readdir(SOURCE, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  let errors = 0;
  for (const { name: locale } of folders) {
    const { packs, index, features, problems } = await compileFolder(locale);
    for (const problem of problems) console.error(formatProblem(problem));
    errors += problems.filter(({ severity }) => severity === 'error').length;
    await mkdir(join(outDir, locale), { recursive: true });
    const write = async (name: string, value: unknown): Promise<void> => {
      const json = JSON.stringify(value);
      await writeFile(join(outDir, locale, `${name}.json`), json);
      console.log(`${locale}/${name}.json  ${brotliCompressSync(json).length} bytes`);
    };
    for (const pack of packs) await write(pack.id, pack);
    await write('index', index);
    if (features) await write('features', features);
  }
  await writeFile(
    join(outDir, 'condition.schema.json'),
    `${JSON.stringify(conditionJsonSchema(), null, 2)}\n`,
  );
  if (errors) throw new Error(`${errors} errors in ${SOURCE}: mend them, and build again.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildContent(process.argv[2] ?? 'dist/cdn/content').catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
