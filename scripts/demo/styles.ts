import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A style sheet of the site: its path there, and its text. */
type StyleSheet = readonly [path: string, css: string];

const SITE = fileURLToPath(new URL('../../site/', import.meta.url));

/**
 * Puts what style sheets import in its place, so that a page waits for one file.
 *
 * @param paths below `site/`, and the same in what is built
 */
export async function bundleStyles(paths: readonly string[]): Promise<StyleSheet[]> {
  const { outputFiles } = await build({
    absWorkingDir: SITE,
    entryPoints: [...paths],
    outdir: SITE,
    bundle: true,
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, text }) => [path.slice(SITE.length), text] as const);
}
