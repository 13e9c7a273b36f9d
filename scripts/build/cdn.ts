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

/** Likewise, and apart from those too, so that all that it always needs is one chunk, which compresses best. */
const ENGINE = { engine: 'src/controllers/engine.ts' };

/** The elements of the one chunk that a page with several of them gets (docs/decisions/0004). */
const PAGE_TAGS: readonly Tag[] = ['pain-guide', 'product-recommend', 'promo-banner'];

/** The elements that show a text of some length. */
const TEXT_TAGS: readonly Tag[] = ['pain-guide', 'advice-article'];

/** Optional stylesheets for the page itself. */
const STYLES = ['frame.css', 'insole.css', 'account-form.css'];

/** Hashes of sixteen different signs compress better than those of sixty-four: 2 bytes for each that a file names. */
const CHUNK_NAMES = {
  entryFileNames: 'chunks/[name]-[hash:6].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  hashCharacters: 'hex',
} as const;

/**
 * What the engine fetches for further formats and languages, what one element needs on few pages, and what is
 * needed only when something goes wrong: `insole.all.js` does not hold them either.
 */
const FURTHER: Record<string, string> = {
  'gather-products': 'src/catalog/gather-products.ts',
  'load-reader': 'src/rank/load-reader.ts',
  ...APART,
};

/** Leaves `import('./engine.js')` and the like to the file that was built apart. */
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
    // All that was built apart is among the chunks.
    const text = code.replace(/insole-apart:(chunks\/)/g, fileName.includes('/') ? './' : './$1');
    const bare = text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
    // Every page has the loader, and hardly anybody looks into it: its map is there, and no page's reader pays for its name.
    const isNamed = map && fileName !== 'insole.js';
    await writeFile(file, isNamed ? `${bare}//# sourceMappingURL=${basename(file)}.map\n` : bare);
    if (map)
      await writeFile(
        `${file}.map`,
        JSON.stringify({ ...map, sources: map.sources.map((source) => source.replace(/^(\.\.\/)+/, '')) }),
      );
  }
}

/** Without it the entry would be a chunk of its own, for what the others import from it is no part of its exports. */
const exportMore: Plugin = {
  name: 'insole-export-more',
  options: (options) => ({ ...options, preserveEntrySignatures: 'allow-extension' }),
};

/** Chooses the chunk of a module by the entries that always need it; without a name it stays where it is used. */
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

/** The engine as one chunk, with further ones for what it loads on demand. */
const bundleEngine = (): Promise<Chunk[]> =>
  bundle({
    entries: ENGINE,
    plugins: [importAtOnce, exportMore],
    output: group('engine', (entries) => (entries.length ? 'engine' : null)),
  });

/** `dist/cdn`: the loader with its chunks, one file for each element, all in one, the styles, the hashes. */
export async function buildCdn(outDir: string): Promise<void> {
  const engine = await bundleEngine();
  const apart = await bundle({ entries: APART, plugins: [exportMore], output: CHUNK_NAMES });
  await write(outDir, [...engine, ...apart]);
  const named = (chunks: Chunk[]): Record<string, string> =>
    Object.fromEntries(
      [...chunks]
        // What is shared by an entry and others may bear its name, without its exports: the entry goes last, and is meant.
        .sort((one, other) => Number(one.isEntry) - Number(other.isEntry))
        .map(({ name, fileName }) => [name, fileName]),
    );
  // The engine may have chunks of the same names, its own word lists: those that are built apart are meant.
  const files: Record<string, string> = { ...named(engine), ...named(apart) };
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
        // Shares the graph's Lit, and makes live what a server drew.
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
  // Long texts are drawn alike, and what draws them is no burden to the others.
  const nameShared = (entries: string[]): string | null =>
    isFor(entries, TAGS) < 2 ? null : isFor(entries, TAGS) === isFor(entries, TEXT_TAGS) ? 'text' : 'more';
  // Each element alone; beside it what two of those that most pages have share, and what else is shared.
  const alone = await bundleGraph(
    Object.fromEntries(TAGS.map((tag) => [tag, [tag]])),
    group('shared', (entries) => (isFor(entries, PAGE_TAGS) > 1 ? 'runtime' : nameShared(entries))),
  );
  // What most pages have in one chunk; each further element joins it with a chunk of what it adds.
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

  // A guide's own file has nothing to do until the content comes that it asks for; the loader asks for both at once.
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
  // Side by side styles compress better, by 200 bytes.
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
  for (const name of STYLES) {
    const code = await readFile(`src/embed/${name}`);
    await writeFile(join(outDir, name), transform({ filename: name, code, minify: true }).code);
  }
  await mkdir(join(outDir, 'themes'), { recursive: true });
  for (const { name } of THEMES)
    await writeFile(join(outDir, 'themes', `${name}.css`), await writeTheme(name));
}
