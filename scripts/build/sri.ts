import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `sri.json`: a hash of every file, by its path in the folder, for the `integrity` of scripts, styles and
 * requests; and a part of an import map that covers the chunks, which scripts fetch themselves. Its addresses
 * are relative to the folder: a page writes the folder's own before them (docs/security.md).
 */
export async function writeIntegrity(outDir: string): Promise<void> {
  const paths = (await readdir(outDir, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const files: Record<string, string> = {};
  for (const path of paths
    .filter((path) => /\.(js|css|html|json)$/.test(path) && path !== 'sri.json')
    .sort()) {
    const bytes = await readFile(join(outDir, path));
    files[path] = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
  }
  const integrity = Object.fromEntries(
    Object.entries(files).flatMap(([path, hash]) =>
      path.startsWith('chunks/') ? [[`./${path}`, hash]] : [],
    ),
  );
  await writeFile(
    join(outDir, 'sri.json'),
    `${JSON.stringify({ files, importMap: { integrity } }, null, 2)}\n`,
  );
}
