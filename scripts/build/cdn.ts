import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin, Rolldown } from 'vite';
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { THEMES } from '../../src/styles/tokens.js';
import { nameClass } from '../lib/new-element.js';
import { writeTheme } from '../tokens/generate.js';
import { embedEngine } from './embed-engine.js';
import { buildFrame } from './frame.js';
import { importAtOnce } from './import-at-once.js';
import { bundleLoader } from './loader.js';
import { bundle, type Chunk } from './vite.js';

/** Modules that are built apart, free of Lit, and fetched only when they are needed. */
const APART: Record<string, string> = {
  diagnose: 'src/controllers/diagnose.ts',
  claims: 'src/controllers/warn-claims.ts',
  'pick-product': 'src/controllers/pick-product.ts',
  rescue: 'src/controllers/rescue.ts',
  needs: 'src/controllers/needs.ts',
  rotation: 'src/controllers/rotation.ts',
  dismissal: 'src/controllers/dismissal.ts',
  closures: 'src/controllers/closures.ts',
  analytics: 'src/analytics/analytics.ts',
  extras: 'src/elements/product-recommend/extras.ts',
  drawings: 'src/elements/advice-article/drawings.ts',
  address: 'src/elements/follow-address.ts',
  comments: 'src/controllers/conversation.ts',
  'comments-form': 'src/elements/article-comments/writing.ts',
  'comments-wordpress': 'src/comments/wordpress.ts',
  'comments-shopify': 'src/controllers/slotted-comments.ts',
  'comments-remark42': 'src/comments/remark42.ts',
  'comments-isso': 'src/comments/isso.ts',
  'comments-json': 'src/comments/json.ts',
  sanitize: 'src/controllers/sanitize.ts',
  languages: 'src/i18n/languages.ts',
  upgrade: 'src/embed/upgrade.ts',
  themes: 'src/styles/themes/all.ts',
};

/** The engine is built apart from those too: all that it always needs is then one chunk, which compresses best. */
const ENGINE = { engine: 'src/controllers/engine.ts' };

/** The elements of the one chunk that a page with several of them gets (docs/decisions/0004). */
const PAGE_TAGS: readonly Tag[] = ['pain-guide', 'product-recommend', 'promo-banner'];

/** The elements that show a long text. */
const TEXT_TAGS: readonly Tag[] = ['pain-guide', 'advice-article'];

/** Optional stylesheets for the page itself. */
const STYLES = ['frame.css', 'insole.css', 'account-form.css'];

/** Hexadecimal hashes compress better than those in base 64: 2 bytes less for each that a file names. */
const CHUNK_NAMES = {
  entryFileNames: 'chunks/[name]-[hash:6].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  hashCharacters: 'hex',
} as const;

/**
 * The modules that `insole.all.js`, which holds the engine, does not hold either: those that the engine fetches for further
 * formats and languages, and those of `APART`.
 */
const FURTHER: Record<string, string> = {
  'gather-products': 'src/catalog/gather-products.ts',
  'load-reader': 'src/rank/load-reader.ts',
  ...APART,
};

/** Points `import('./engine.js')` and the like to the files that were built apart. */
function keepApart(sources: Record<string, string>, files: Record<string, string>): Plugin {
  return {
    name: 'insole-keep-apart',
    enforce: 'pre',
    resolveId(id, importer) {
      const target = importer && join(dirname(importer), id).replace(/\.js$/, '.ts');
      const name = Object.keys(sources).find((name) => target?.endsWith(`/${sources[name]}`));
      if (name && !files[name]) throw new Error(`${sources[name]} was not built apart.`);
      return name && { id: `insole-apart:${files[name]}`, external: true };
    },
  };
}

async function write(outDir: string, chunks: Chunk[]): Promise<void> {
  for (const { fileName, code, map } of chunks) {
    const file = join(outDir, fileName);
    await mkdir(dirname(file), { recursive: true });
    // What was built apart is in the folder `chunks`.
    const text = code.replace(/insole-apart:(chunks\/)/g, fileName.includes('/') ? './' : './$1');
    const bare = text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
    // The loader does not name its source map, which is written all the same: the name would cost every page some bytes.
    const isNamed = map && fileName !== 'insole.js';
    await writeFile(file, isNamed ? `${bare}//# sourceMappingURL=${basename(file)}.map\n` : bare);
    if (map)
      await writeFile(
        `${file}.map`,
        JSON.stringify({ ...map, sources: map.sources.map((source) => source.replace(/^(\.\.\/)+/, '')) }),
      );
  }
}

/** Lets an entry export more, for other chunks; otherwise the bundler would split it into a chunk with what they share and a facade. */
const exportMore: Plugin = {
  name: 'insole-export-more',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
};

/**
 * Puts modules into chunks by the entries that need them.
 *
 * @param choose the chunk's name for a module that these entries import, directly or not; null leaves it where it is used
 */
function group(name: string, choose: (entries: string[]) => string | null): Rolldown.OutputOptions {
  const listEntries = (id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const info = context.getModuleInfo(id);
    return [
      ...(info?.isEntry ? [id] : []),
      ...(info?.importers ?? []).flatMap((importer) => listEntries(importer, context, seen)),
    ];
  };
  const nameOf: Rolldown.CodeSplittingNameFunction = (id, context) => choose(listEntries(id, context));
  return { ...CHUNK_NAMES, codeSplitting: { groups: [{ debugName: name, name: nameOf }] } };
}

/** The engine as one chunk, and further ones for what it loads on demand. */
const bundleEngine = (): Promise<Chunk[]> =>
  bundle({
    entries: ENGINE,
    plugins: [importAtOnce, exportMore],
    output: group('engine', (entries) => (entries.length ? 'engine' : null)),
  });

/** Names of chunks, each with its file. */
function listFiles(chunks: Chunk[]): Record<string, string> {
  // A chunk with what an entry shares may have the entry's name, but not its exports: entries come last, and win.
  const entriesLast = [...chunks].sort((one, other) => Number(one.isEntry) - Number(other.isEntry));
  return Object.fromEntries(entriesLast.map(({ name, fileName }) => [name, fileName]));
}

/** `dist/cdn`: the loader with its chunks, one file for each element, one with all of them, the frame, the styles. */
export async function buildCdn(outDir: string): Promise<void> {
  const engine = await bundleEngine();
  const apart = await bundle({ entries: APART, plugins: [exportMore], output: CHUNK_NAMES });
  await write(outDir, [...engine, ...apart]);
  // The engine may have chunks of the same names, for its own word lists: those that were built apart are meant.
  const files: Record<string, string> = { ...listFiles(engine), ...listFiles(apart) };
  const plugins = [importAtOnce, keepApart({ ...APART, ...ENGINE }, files)];

  const source = (tag: string): string => `/src/elements/${tag}/${tag}.ts`;
  const importAll = (tags: readonly string[]): string =>
    tags.map((tag) => `import { ${nameClass(tag)} } from '${source(tag)}';`).join('\n');
  const listElements = (tags: readonly string[]): string =>
    `{ ${tags.map((tag) => `'${tag}': ${nameClass(tag)}`).join()} }`;
  const chunk = (tags: readonly string[]): string =>
    `${importAll(tags)}
     export const elements = ${listElements(tags)};
     export { setContentFolder } from '/src/controllers/content-folder.ts';
     export { seedRequest } from '/src/controllers/request.ts';`;
  const bundleGraph = (
    entries: Readonly<Record<string, readonly string[]>>,
    output: Rolldown.OutputOptions,
  ): Promise<Chunk[]> =>
    bundle({
      entries: {
        ...Object.fromEntries(Object.keys(entries).map((name) => [name, `insole:chunk:${name}`])),
        // Hydration works with the templates of the graph's own Lit.
        hydrate: 'src/embed/hydrate.ts',
      },
      plugins: [...plugins, exportMore],
      virtual: Object.fromEntries(
        Object.entries(entries).map(([name, tags]) => [`insole:chunk:${name}`, chunk(tags)]),
      ),
      eager: true,
      output,
    });
  const isFor = (entries: string[], names: readonly string[]): number =>
    names.filter((name) => entries.some((entry) => entry.endsWith(`:${name}`))).length;
  // The code that draws long texts is a chunk of its own, which the other elements do not load.
  const nameShared = (entries: string[]): string | null =>
    isFor(entries, TAGS) < 2 ? null : isFor(entries, TAGS) === isFor(entries, TEXT_TAGS) ? 'text' : 'more';
  // For a page with one element: a chunk for each, `runtime` with what the usual elements share, and what others share.
  const alone = await bundleGraph(
    Object.fromEntries(TAGS.map((tag) => [tag, [tag]])),
    group('shared', (entries) => (isFor(entries, PAGE_TAGS) > 1 ? 'runtime' : nameShared(entries))),
  );
  // For a page with several: the usual elements in one chunk, and a chunk for each further element with what it adds.
  const further = TAGS.filter((tag) => !PAGE_TAGS.includes(tag));
  const together = await bundleGraph(
    { page: PAGE_TAGS, ...Object.fromEntries(further.map((tag) => [tag, [tag]])) },
    group('shared', (entries) =>
      isFor(entries, ['page']) ? 'page' : isFor(entries, further) > 1 ? 'more' : null,
    ),
  );
  await write(outDir, [...alone, ...together]);
  const entryOf = (tag: Tag): string => (PAGE_TAGS.includes(tag) ? 'page' : tag);
  const { loader, lists } = await bundleLoader(alone, together, entryOf, files['upgrade']!);
  await write(outDir, loader);
  await writeFile(join(outDir, 'chunks.json'), `${JSON.stringify(lists, null, 2)}\n`);

  // The file of a guide alone has time to rehearse while its content is on the way; the loader fetches both at once.
  const rehearse = `import { rehearseGuide } from '/src/elements/pain-guide/rehearse.ts';
     setTimeout(rehearseGuide);`;
  const register = (tags: readonly string[]): string =>
    `import { setContentFolder } from '/src/controllers/content-folder.ts';
     ${importAll(tags)}
     setContentFolder(new URL(/* @vite-ignore */ 'content/', import.meta.url).href);
     ${tags.map((tag) => `${nameClass(tag)}.define();`).join('\n')}
     ${tags.join() === 'pain-guide' ? rehearse : ''}`;
  const single = { plugins, single: true, output: { entryFileNames: '[name].js' } };
  for (const tag of TAGS) {
    const id = `insole:one:${tag}`;
    await write(
      outDir,
      await bundle({ ...single, entries: { [tag]: id }, virtual: { [id]: register([tag]) }, eager: true }),
    );
  }
  const engineChunk = engine.find(({ name }) => name === 'engine')!;
  // Imported first, all styles stand side by side, which compresses better by 200 bytes.
  const styles = TAGS.map((tag) => `/src/elements/${tag}/${tag}.styles.ts`).filter((file) =>
    existsSync(`.${file}`),
  );
  await write(
    outDir,
    await bundle({
      ...single,
      plugins: [importAtOnce, embedEngine(engineChunk), keepApart(FURTHER, files)],
      entries: { 'insole.all': 'insole:all' },
      virtual: { 'insole:all': `${styles.map((file) => `import '${file}';`).join('\n')}\n${register(TAGS)}` },
    }),
  );
  await write(outDir, await buildFrame(outDir, plugins, importAll, listElements));
  await writeStyles(outDir);
}

/** The optional stylesheets for pages, and the themes. */
async function writeStyles(outDir: string): Promise<void> {
  for (const name of STYLES) {
    const code = await readFile(`src/embed/${name}`);
    await writeFile(join(outDir, name), transform({ filename: name, code, minify: true }).code);
  }
  await mkdir(join(outDir, 'themes'), { recursive: true });
  for (const { name } of THEMES)
    await writeFile(join(outDir, 'themes', `${name}.css`), await writeTheme(name));
}
