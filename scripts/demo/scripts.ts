import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** A script of the site: its path there, and its text. */
type Script = readonly [path: string, code: string];

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles the tools of the site, which are built of the library's own parts; what a format or a language needs
 * stays apart and arrives when it is used.
 *
 * @param entries path in the site without its ending -> module below `site/`
 */
export async function bundleScripts(entries: Readonly<Record<string, string>>): Promise<Script[]> {
  const [result] = [
    await build({
      configFile: false,
      logLevel: 'warn',
      root: ROOT,
      build: {
        target: 'es2022',
        write: false,
        minify: true,
        modulePreload: false,
        rolldownOptions: {
          // Both ways of asking are the library's own, and here everything is wanted.
          checks: { ineffectiveDynamicImport: false },
          input: Object.fromEntries(
            Object.entries(entries).map(([name, source]) => [name, join(ROOT, 'site', source)]),
          ),
          output: { entryFileNames: '[name].js', chunkFileNames: 'tools/[name]-[hash].js' },
        },
      },
    }),
  ].flat() as Rolldown.RolldownOutput[];
  return result!.output.flatMap((file): Script[] =>
    file.type === 'chunk' ? [[file.fileName, file.code]] : [],
  );
}
