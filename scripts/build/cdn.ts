import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import type { Plugin, Rolldown } from 'vite';
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { bundle, type Chunk } from './vite.js';

/** Modules that are built apart, free of Lit, and fetched only when they are needed. */
const APART: Record<string, string> = {
  diagnose: 'src/controllers/diagnose.ts',
  needs: 'src/controllers/needs.ts',
  rotation: 'src/controllers/rotation.ts',
  extras: 'src/elements/product-recommend/extras.ts',
  de: 'src/i18n/de.ts',
};

/** Likewise, and apart from those too, so that all that it always needs is one chunk, which compresses best. */
const ENGINE = { engine: 'src/controllers/engine.ts' };

/** The elements of the chunk that a page with several of them gets; any further one adds a chunk of its own. */
const PAGE_TAGS: readonly Tag[] = [
  'pain-guide',
  'product-recommend',
  'promo-banner',
  'advice-links',
  'insole-config',
];

const CHUNK_NAMES = { entryFileNames: 'chunks/[name]-[hash].js', chunkFileNames: 'chunks/[name]-[hash].js' };

const classOf = (tag: string): string =>
  `${tag.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}Element`;

/** What the engine fetches for further formats and languages, which `insole.all.js` does not hold either. */
const FURTHER: Record<string, string> = {
  'read-feed': 'src/catalog/read-feed.ts',
  'load-reader': 'src/rank/load-reader.ts',
  de: APART['de']!,
};

/** Leaves `import('./engine.js')` and the like to the file that was built apart. */
function keepApart(sources: Record<string, string>, files: Record<string, string>): Plugin {
  return {
    name: 'insole-keep-apart',
    enforce: 'pre',
    resolveId(id, importer) {
      const target = importer && join(dirname(importer), id).replace(/\.js$/, '.ts');
      const name = Object.keys(sources).find((name) => target?.endsWith(`/${sources[name]}`));
      return name && { id: `insole-apart:${files[name]}`, external: true };
    },
  };
}

async function write(outDir: string, chunks: Chunk[]): Promise<void> {
  for (const { fileName, code, map } of chunks) {
    const file = join(outDir, fileName);
    await mkdir(dirname(file), { recursive: true });
    const prefix = fileName.includes('/') ? '../' : './';
    const text = code.replace(/insole-apart:/g, prefix);
    await writeFile(
      file,
      map
        ? `${text.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '')}\n//# sourceMappingURL=${basename(file)}.map\n`
        : text,
    );
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

/** Puts all that a module always needs into one chunk of that name; what others need besides stays apart. */
function gather(name: string, root: string): Rolldown.OutputOptions {
  const isNeeded = (id: string, context: Rolldown.ChunkingContext, seen = new Set<string>()): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    if (id.endsWith(root)) return true;
    return !!context.getModuleInfo(id)?.importers.some((importer) => isNeeded(importer, context, seen));
  };
  const choose: Rolldown.CodeSplittingNameFunction = (id, context) => (isNeeded(id, context) ? name : null);
  return { ...CHUNK_NAMES, codeSplitting: { groups: [{ debugName: name, name: choose }] } };
}

/** The engine as one chunk, with further ones for what it loads on demand. */
const bundleEngine = (): Promise<Chunk[]> =>
  bundle({ entries: ENGINE, plugins: [exportMore], output: gather('engine', ENGINE.engine) });

/** `dist/cdn`: the loader with its chunks, one file for each element, all in one, the styles, the hashes. */
export async function buildCdn(outDir: string): Promise<void> {
  const engine = await bundleEngine();
  const apart = await bundle({ entries: APART, output: CHUNK_NAMES });
  await write(outDir, [...engine, ...apart]);
  const named = (chunks: Chunk[]) => Object.fromEntries(chunks.map(({ name, fileName }) => [name, fileName]));
  // The engine has a chunk "de" too, its own word list: the elements' is the one that is meant.
  const files: Record<string, string> = { ...named(engine), ...named(apart) };
  const plugins = [keepApart({ ...APART, ...ENGINE }, files)];

  const source = (tag: string): string => `/src/elements/${tag}/${tag}.ts`;
  const importAll = (tags: readonly string[]): string =>
    tags.map((tag) => `import { ${classOf(tag)} } from '${source(tag)}';`).join('\n');
  const chunk = (tags: readonly string[]): string =>
    `${importAll(tags)}
     export const elements = { ${tags.map((tag) => `'${tag}': ${classOf(tag)}`).join()} };
     export { setContentFolder } from '/src/controllers/content.ts';
     export { seedRequest } from '/src/controllers/request.ts';`;
  const chunks = await bundle({
    entries: Object.fromEntries(TAGS.map((tag) => [tag, `insole:${tag}`])),
    plugins,
    virtual: Object.fromEntries(TAGS.map((tag) => [`insole:${tag}`, chunk([tag])])),
    output: { ...CHUNK_NAMES, codeSplitting: { groups: [{ name: 'runtime', minShareCount: 2 }] } },
  });
  // What most pages have in one chunk; each further element joins it with a chunk of what it adds.
  const further = TAGS.filter((tag) => !PAGE_TAGS.includes(tag));
  const together = await bundle({
    entries: {
      page: 'insole:page',
      ...Object.fromEntries(further.map((tag) => [`with-${tag}`, `insole:with:${tag}`])),
    },
    plugins: [...plugins, exportMore],
    virtual: {
      'insole:page': chunk(PAGE_TAGS),
      ...Object.fromEntries(further.map((tag) => [`insole:with:${tag}`, chunk([tag])])),
    },
    output: gather('page', 'insole:page'),
  });
  await write(outDir, [...chunks, ...together]);
  await writeLoader(outDir, chunks, together);

  const register = (tags: readonly string[]): string =>
    `import { setContentFolder } from '/src/controllers/content.ts';
     ${importAll(tags)}
     setContentFolder(new URL('content/', import.meta.url).href);
     ${tags.map((tag) => `${classOf(tag)}.define();`).join('\n')}`;
  const single = { plugins, single: true, output: { entryFileNames: '[name].js' } };
  for (const tag of TAGS) {
    const id = `insole:one:${tag}`;
    await write(
      outDir,
      await bundle({ ...single, entries: { [tag]: id }, virtual: { [id]: register([tag]) } }),
    );
  }
  await write(
    outDir,
    await bundle({
      ...single,
      plugins: [keepApart(FURTHER, files)],
      entries: { 'insole.all': 'insole:all' },
      virtual: { 'insole:all': register(TAGS) },
    }),
  );
  const css = transform({
    filename: 'insole.css',
    code: await readFile('src/embed/insole.css'),
    minify: true,
  });
  await writeFile(join(outDir, 'insole.css'), css.code);
}

async function writeLoader(outDir: string, chunks: Chunk[], together: Chunk[]): Promise<void> {
  const listFiles = (from: Chunk[], entry: string): string[] => {
    const chunk = from.find(({ isEntry, name }) => isEntry && name === entry)!;
    return [...new Set([chunk.fileName, ...chunk.imports])];
  };
  const elements = Object.fromEntries(TAGS.map((tag) => [tag, listFiles(chunks, tag)]));
  const withPage = Object.fromEntries(
    TAGS.flatMap((tag) => (PAGE_TAGS.includes(tag) ? [] : [[tag, listFiles(together, `with-${tag}`)]])),
  );
  const page = listFiles(together, 'page')[0]!;
  await writeFile(
    join(outDir, 'chunks.json'),
    `${JSON.stringify({ elements, page, withPage }, null, 2)}\n`,
  );
  const loader = await bundle({
    entries: { insole: 'src/embed/loader.ts' },
    virtual: {
      'insole:chunks': `export const CHUNKS = ${JSON.stringify(elements)};
        export const PAGE = '${page}';
        export const WITH_PAGE = ${JSON.stringify(withPage)};`,
    },
    single: true,
    output: { entryFileNames: '[name].js' },
  });
  await write(outDir, loader);
}
