import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { TAGS, type Tag } from '../../src/elements/tags.js';
import { bundle, type Chunk } from './vite.js';

/** They belong to the page around them: its settings, its reader's account, its thread of comments. */
const NOT_FRAMED: readonly Tag[] = ['insole-config', 'account-prompt', 'article-comments'];

/**
 * `frame.html` and its script, a classic one, for a sandboxed frame may be refused modules;
 * and `frame-host.js` for pages that take such frames.
 *
 * @param importAll the line that imports the classes of some tags
 * @param listElements an object of those classes by tag, as source
 */
export async function buildFrame(
  outDir: string,
  plugins: Plugin[],
  importAll: (tags: readonly string[]) => string,
  listElements: (tags: readonly string[]) => string,
): Promise<Chunk[]> {
  const tags = TAGS.filter((tag) => !NOT_FRAMED.includes(tag));
  const script = await bundle({
    entries: { frame: 'src/embed/frame.ts' },
    virtual: {
      'insole:elements': `${importAll(tags)}\nexport const elements = ${listElements(tags)};`,
    },
    plugins,
    single: true,
    format: 'iife',
    output: { entryFileNames: '[name].js' },
  });
  const host = await bundle({
    entries: { 'frame-host': 'src/embed/frame-host.ts' },
    single: true,
    output: { entryFileNames: '[name].js' },
  });
  await copyFile('src/embed/frame.html', join(outDir, 'frame.html'));
  return [...script, ...host];
}
