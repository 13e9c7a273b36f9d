import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { TAGS } from '../../../src/elements/tags.js';
import { VERSION } from '../../../src/version.js';
import { describeElements, readManifest } from '../from-manifest/read.js';
import { writeBlockJson } from './block-json.js';
import { writeElementsPhp } from './elements-php.js';
import { WITHOUT_BLOCK } from './fields.js';

const SOURCE = 'integrations/wordpress/insole';
/** The first that a zip can hold: the same files make the same bytes. */
const DATE = '1980-01-01T00:00:00';

/**
 * `insole-wordpress.zip`, as WordPress installs it: the plugin, what is made from custom-elements.json for it, and the
 * files for pages. Their source maps hold the sources that WordPress.org asks to have beside minified code.
 *
 * @param cdn folder of the built files for pages
 */
export async function buildWordPress(outDir: string, cdn: string): Promise<void> {
  const files = {
    ...(await readFolder(SOURCE)),
    ...(await generateFiles()),
    ...(await readFolder(cdn, 'cdn/')),
  };
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort())
    // What is small anyway is not worth the most thorough look.
    entries[`insole/${path}`] = [files[path]!, { mtime: DATE, level: 6 }];
  await writeFile(join(outDir, 'insole-wordpress.zip'), zipSync(entries));
}

/** What is made from the manifest: none of it is committed, so none can be out of date. */
export async function generateFiles(): Promise<Record<string, Uint8Array>> {
  const all = describeElements(await readManifest());
  const elements = TAGS.filter((tag) => !WITHOUT_BLOCK.includes(tag)).map((tag) => {
    const element = all.find((element) => element.tag === tag);
    if (!element) throw new Error(`${tag} is not in custom-elements.json: run "npm run manifest".`);
    return element;
  });
  return {
    'includes/elements-list.php': Buffer.from(writeElementsPhp(elements)),
    ...Object.fromEntries(
      elements.map((element) => [
        `blocks/${element.tag}/block.json`,
        Buffer.from(writeBlockJson(element, VERSION)),
      ]),
    ),
  };
}

/** A folder's files by their path in it, the version written where the plugin has a place for it. */
async function readFolder(folder: string, prefix = ''): Promise<Record<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: Record<string, Uint8Array> = {};
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length + 1).replaceAll('\\', '/');
    const bytes = await readFile(file);
    files[prefix + path] =
      folder === SOURCE ? Buffer.from(bytes.toString().replaceAll('%VERSION%', VERSION)) : bytes;
  }
  return files;
}
