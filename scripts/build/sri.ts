import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * `sri.json`: a hash for the `integrity` attribute of every script and style, by its path in the
 * folder, and a part of an import map that covers the chunks, which scripts fetch themselves.
 */
export async function writeIntegrity(outDir: string): Promise<void> {
  const paths = (await readdir(outDir, { recursive: true })).map((path) => path.replaceAll('\\', '/'));
  const files: Record<string, string> = {};
  for (const path of paths.filter((path) => /\.(js|css)$/.test(path)).sort()) {
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
