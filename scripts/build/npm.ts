import { writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { TAGS } from '../../src/elements/tags.js';
import { encodeConcepts } from './encode-concepts.js';
import { buildLit, isNamed, nameLit } from './npm-lit.js';
import { writeTypes } from './types.js';
import { minifyLiterals, QUIET } from './vite.js';

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

/** What is fetched when it is needed stays where `dist` has it. */
const leaveLazy: Plugin = {
  name: 'insole-leave-lazy',
  enforce: 'pre',
  resolveId(id, importer, { kind }) {
    if (kind !== 'dynamic-import' || !importer || !id.startsWith('.')) return;
    const path = relative(resolve('src'), resolve(dirname(importer), id));
    return { id: `../${path.replaceAll('\\', '/')}`, external: true };
  },
};

/**
 * Removes imports without names. Where a module used only a constant of another, which was put in its place, the bundler leaves
 * `import './other.js'`: by `sideEffects` in package.json it does nothing, and esbuild warns about it. The line stays, empty, for
 * the source maps.
 */
const dropBareImports: Plugin = {
  name: 'insole-drop-bare-imports',
  // Later than `renderChunk`, after which constants are put in.
  generateBundle(_, files) {
    for (const file of Object.values(files))
      if (file.type === 'chunk') file.code = file.code.replace(/^import "\.[^"]*";$/gm, '');
  },
};

/** The path under which a module of `src` ships: its own, except for two kinds that the package names differently. */
const shippedName = (name: string): string =>
  name.replace(/^elements\/([^/]+)\/define$/, 'define/$1').replace(/^embed\/hydrate$/, 'hydrate');

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
      // What the command line imports of it is there already.
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: { entry: { index: 'src/ssr/index.ts' }, formats: ['es'] },
      rolldownOptions: {
        checks: QUIET,
        external: isExternal,
        transform: {
          inject: Object.fromEntries(
            ['document', 'location', 'fetch', 'Date', 'setTimeout', 'console'].map((name) => [
              name,
              [page, name],
            ]),
          ),
        },
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
}

/**
 * `dist/worker`: the elements' classes with the Lit that brings stand-ins for a page's own classes, for workers and
 * servers at the edge: Lit's package offers it to Node alone. Bundlers choose it by the conditions in package.json.
 */
async function buildWorker(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [leaveLazy, encodeConcepts(), minifyLiterals()],
    resolve: { conditions: ['node'] },
    build: {
      target: 'es2022',
      outDir: `${outDir}/worker`,
      emptyOutDir: true,
      sourcemap: true,
      minify: false,
      lib: { entry: { index: 'src/index.ts' }, formats: ['es'] },
      rolldownOptions: {
        checks: QUIET,
        external: (id) => isExternal(id) && !/^(@lit|lit)/.test(id),
      },
    },
  });
}

/**
 * `dist`: a readable module for each module of `src`, and their types. Lit is imported by a name of the package's own, `#lit`.
 * One file for each module, so that importing an element brings that element alone, and the manifest's paths are right.
 */
export async function buildNpm(outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [leaveSsr, nameLit, encodeConcepts(), minifyLiterals(), dropBareImports],
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      minify: false,
      lib: {
        entry: [
          'src/index.ts',
          'src/embed/hydrate.ts',
          'src/cli/bin.ts',
          'src/cli/reading-worker.ts',
          ...TAGS.map((tag) => `src/elements/${tag}/define.ts`),
          ...PARTS.map((part) => `src/${part}/index.ts`),
        ],
        formats: ['es'],
      },
      rolldownOptions: {
        checks: QUIET,
        external: (id) => isExternal(id) && !isNamed(id),
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          entryFileNames: ({ name }) => `${shippedName(name)}.js`,
        },
      },
    },
  });
  await writeFile(join(outDir, 'define/all.js'), TAGS.map((tag) => `import './${tag}.js';\n`).join(''));
  await buildLit(join(outDir, 'lit'));
  await buildWorker(outDir);
  await buildSsr(outDir);
  await writeTypes(join(outDir, 'types'));
}
