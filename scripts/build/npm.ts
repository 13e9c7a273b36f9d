import { spawnSync } from 'node:child_process';
import { build } from 'vite';
import { TAGS } from '../../src/elements/tags.js';

/** Parts of the engine that are entries of their own. */
const PARTS = ['catalog', 'rank', 'content'];

/** `dist`: readable modules with Lit left to the consumer's bundler, and their types. */
export async function buildNpm(outDir: string): Promise<void> {
  const all = 'virtual:define-all';
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
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
          'cli/bin': 'src/cli/bin.ts',
          ...Object.fromEntries(PARTS.map((part) => [`${part}/index`, `src/${part}/index.ts`])),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        // What the package depends on stays an import; Node's own modules too.
        external: (id) => !/^[./\0]|^virtual:|^[a-z]:\\/i.test(id),
        output: { chunkFileNames: 'chunks/[name].js' },
      },
    },
  });
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
