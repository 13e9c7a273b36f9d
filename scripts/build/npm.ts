import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { TAGS } from '../../src/elements/tags.js';
import { minifyLiterals } from './vite.js';

/** Parts that are entries of their own. */
const PARTS = ['catalog', 'rank', 'content', 'claims'];

/** What the package depends on stays an import; Node's own modules too. */
const isExternal = (id: string): boolean => !/^[./\0]|^virtual:|^[a-z]:\\/i.test(id);

/**
 * What renders elements on a server is a bundle of its own (see `buildSsr`): others import it by the
 * package's name.
 */
const leaveSsr: Plugin = {
  name: 'insole-leave-ssr',
  enforce: 'pre',
  resolveId: (id) => (/(^|\/)ssr\/index\.js$/.test(id) ? { id: 'insole/ssr', external: true } : undefined),
};

/**
 * `dist/ssr`: the elements with a stand-in for the page. Their templates are minified as everywhere,
 * for a page can only take over what was drawn with its own.
 */
async function buildSsr(outDir: string): Promise<void> {
  const page = resolve('src/ssr/page.ts');
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyLiterals()],
    build: {
      target: 'es2022',
      outDir: `${outDir}/ssr`,
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      lib: { entry: { index: 'src/ssr/index.ts' }, formats: ['es'] },
      rolldownOptions: {
        external: isExternal,
        transform: {
          inject: Object.fromEntries(
            ['document', 'fetch', 'Date', 'setTimeout'].map((name) => [name, [page, name]]),
          ),
        },
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}

/** `dist`: readable modules with Lit left to the consumer's bundler, and their types. */
export async function buildNpm(outDir: string): Promise<void> {
  const all = 'virtual:define-all';
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      leaveSsr,
      minifyLiterals(),
      {
        name: 'insole-define-all',
        enforce: 'pre',
        resolveId: (id) => (id.endsWith(all) ? `\0${all}` : undefined),
        load: (id) =>
          id === `\0${all}`
            ? TAGS.map((tag) => `import '/src/elements/${tag}/define.ts';`).join('\n')
            : undefined,
      },
    ],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: {
        entry: {
          index: 'src/index.ts',
          'define/all': all,
          ...Object.fromEntries(TAGS.map((tag) => [`define/${tag}`, `src/elements/${tag}/define.ts`])),
          hydrate: 'src/embed/hydrate.ts',
          'cli/bin': 'src/cli/bin.ts',
          ...Object.fromEntries(PARTS.map((part) => [`${part}/index`, `src/${part}/index.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: isExternal,
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
  await buildSsr(outDir);
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${outDir}/types`],
    {
      stdio: 'inherit',
    },
  );
  if (status)
    throw new Error('The types could not be written: mend what "npx tsc -p tsconfig.build.json" tells.');
}
