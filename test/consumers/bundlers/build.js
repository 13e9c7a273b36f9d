/**
 * What each bundler makes of a page's script, as it comes and minified: the code that the page fetches at once.
 *
 * Reads `scripts.json`, `{"name": "source of the script"}`, and writes `bundles.json`, `{"bundler": {"name": ["code of a file"]}}`.
 */
import { mkdir, writeFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import * as vite from 'vite';
import webpack from 'webpack';

const BUNDLERS = {
  async vite(entry) {
    const output = await vite.build({
      configFile: false,
      logLevel: 'error',
      build: { write: false, rolldownOptions: { input: entry } },
    });
    return listAtOnce([output].flat()[0].output.filter(({ type }) => type === 'chunk'));
  },
  async rollup(entry) {
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: true }), terser()] });
    const { output } = await bundle.generate({ format: 'es' });
    return listAtOnce(output.filter(({ type }) => type === 'chunk'));
  },
  async esbuild(entry) {
    const { outputFiles, metafile } = await esbuild.build({
      entryPoints: [entry],
      outdir: 'dist',
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      write: false,
      metafile: true,
    });
    const codes = new Map(outputFiles.map(({ path, text }) => [path, text]));
    return listAtOnce(
      Object.entries(metafile.outputs).map(([path, { entryPoint, imports }]) => ({
        fileName: path,
        isEntry: !!entryPoint && resolve(entryPoint) === entry,
        imports: imports.filter(({ kind }) => kind === 'import-statement').map(({ path }) => path),
        code: codes.get(resolve(path)),
      })),
    );
  },
  async webpack(entry, name) {
    const path = resolve('dist', name);
    const compiler = webpack({ mode: 'production', entry: { main: entry }, output: { path } });
    const stats = await new Promise((done, fail) =>
      compiler.run((error, stats) => (error ? fail(error) : done(stats))),
    );
    if (stats.hasErrors()) throw new Error(stats.toString('errors-only'));
    const { assets } = stats.toJson({ all: false, entrypoints: true }).entrypoints.main;
    return Promise.all(assets.map(({ name }) => readFile(resolve(path, name), 'utf8')));
  },
};

/** The code of the entry's chunk and of all that it imports before it runs. */
function listAtOnce(chunks) {
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry));
  for (const { imports } of needed)
    for (const chunk of chunks) if (imports.includes(chunk.fileName)) needed.add(chunk);
  return [...needed].map(({ code }) => code);
}

const made = {};
await mkdir('src', { recursive: true });
for (const [name, source] of Object.entries(JSON.parse(await readFile('scripts.json', 'utf8')))) {
  const entry = resolve('src', `${name}.js`);
  await writeFile(entry, source);
  for (const [bundler, bundle] of Object.entries(BUNDLERS))
    (made[bundler] ??= {})[name] = await bundle(entry, name);
}
await writeFile('bundles.json', JSON.stringify(made));
