import { TAGS, type Tag } from '../../src/elements/tags.js';
import { bundle, type Chunk } from './vite.js';

/** The files that an element comes in, its own first, by tag. */
type FileLists = Record<string, string[]>;

/**
 * The loader, with a map to the chunks of both graphs (docs/decisions/0004).
 *
 * @param alone the chunks where each element has its own
 * @param together those where most pages' elements have one
 * @param entryOf name of an element's entry among the latter
 * @param upgrade file of what makes elements of places
 * @returns the loader's chunk, and what the map is made of
 */
export async function bundleLoader(
  alone: Chunk[],
  together: Chunk[],
  entryOf: (tag: Tag) => string,
  upgrade: string,
): Promise<{ loader: Chunk[]; lists: { alone: FileLists; together: FileLists } }> {
  const lists = {
    alone: Object.fromEntries(TAGS.map((tag) => [tag, listFiles(alone, tag)])),
    together: Object.fromEntries(TAGS.map((tag) => [tag, listFiles(together, entryOf(tag))])),
  };
  // An element's own chunk is named by its hash alone, a shared one by its place in a list, to keep the map small.
  const shared: string[] = [];
  const abbreviate = (tag: string, file: string): string | number => {
    const stem = stemOf(file);
    if (stem.startsWith(`${tag}-`)) return stem.slice(tag.length + 1);
    return shared.includes(stem) ? shared.indexOf(stem) : shared.push(stem) - 1;
  };
  const chunks = Object.fromEntries(
    TAGS.map((tag) => [
      tag,
      [lists.alone, lists.together].map((list) => list[tag]!.map((file) => abbreviate(tag, file))),
    ]),
  );
  const hydrate = [alone, together].map((graph) => stemOf(listFiles(graph, 'hydrate')[0]!));
  const loader = await bundle({
    entries: { insole: 'src/embed/loader.ts' },
    virtual: {
      'insole:chunks': `export const CHUNKS = ${JSON.stringify(chunks)};
        export const SHARED = ${JSON.stringify(shared)};
        export const UPGRADE = '${stemOf(upgrade)}';
        export const HYDRATE = ${JSON.stringify(hydrate)};`,
    },
    single: true,
    output: { entryFileNames: '[name].js' },
  });
  return { loader, lists };
}

/** The chunk of an entry, and all chunks that it imports at once. */
function listFiles(chunks: Chunk[], entry: string): string[] {
  const files = [chunks.find(({ isEntry, name }) => isEntry && name === entry)!.fileName];
  for (const file of files) {
    const { imports } = chunks.find(({ fileName }) => fileName === file) ?? { imports: [] };
    files.push(...imports.filter((name) => name.startsWith('chunks/') && !files.includes(name)));
  }
  return files;
}

const stemOf = (file: string): string => file.replace(/^chunks\/|\.js$/g, '');
