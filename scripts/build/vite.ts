import { resolve } from 'node:path';
import { minifyHTMLLiterals } from 'minify-literals';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { encodeConcepts } from './encode-concepts.js';
import { refuseUnknownBindings, trimLitHtml } from './lean/trim-lit-html.js';
import { squeeze } from './squeeze.js';

export type Chunk = Rolldown.OutputChunk;

/** The elements' private custom properties, no two with the same first letter: every chunk must agree on them. */
const PRIVATE = ['accent', 'danger', 'ground', 'hue', 'indent', 'line', 'radius', 'soft', 'tone', 'visible'];

/** `--_accent` becomes `--_a`: ten bytes in each file. */
const shortenPrivate = (code: string): string =>
  code.replace(/--_([a-z]+)/g, (_, name: string) => {
    if (PRIVATE.includes(name)) return `--_${name[0]}`;
    throw new Error(`--_${name} is not among the private properties that scripts/build/vite.ts lists.`);
  });

/** Takes the white space out of templates and styles. */
export const minifyLiterals = (): Plugin => ({
  name: 'insole-minify-literals',
  enforce: 'post',
  async transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return;
    const result = await minifyHTMLLiterals(shortenPrivate(code), { fileName: id });
    return result ? { code: result.code, map: result.map } : undefined;
  },
});

/** Gives modules that exist in the build only: `name` -> source. */
const virtualModules = (sources: Record<string, string>): Plugin => ({
  name: 'insole-virtual-modules',
  enforce: 'pre',
  resolveId(id) {
    // As an entry, Vite hands over the name as a path.
    const name = Object.keys(sources).find((name) => id === name || id.endsWith(`/${name}`));
    return name && `\0${name}`;
  },
  load: (id) => sources[id.slice(1)],
});

const LEAN: Record<string, string> = {
  '@lit/reactive-element': 'reactive-element.js',
  'lit-element/lit-element.js': 'lit-element.js',
};

/**
 * Lit for engines of the last two years, with what Insole's elements use: stand-ins for the half that is not
 * templates, and templates without the features that nobody here asks for (docs/decisions/0002).
 */
const leanLit = (): Plugin => ({
  name: 'insole-lean-lit',
  enforce: 'pre',
  resolveId(id, importer) {
    if (/^lit(?:-html)?\/(?:async-)?directive/.test(id) && !importer?.includes('/@lit-labs/ssr-client/')) {
      throw new Error(`${importer} imports ${id}: dist/cdn has no directives (docs/decisions/0002).`);
    }
    return LEAN[id] && resolve('scripts/build/lean', LEAN[id]);
  },
  transform(code, id) {
    if (/\/src\/.*\.ts$/.test(id)) refuseUnknownBindings(code, id);
    if (id.endsWith('/lit-html/lit-html.js')) return { code: trimLitHtml(code), map: null };
    // Where Lit draws, which only Lit itself can be told.
    if (id.endsWith('/src/elements/insole-element.ts'))
      return { code: code.replace('this.renderOptions.renderBefore = null;', ''), map: null };
    return;
  },
});

/** Silences Vite's warnings about slow plugins, about which whoever builds can do nothing. */
export const QUIET = { pluginTimings: false } as const;

export interface BundleOptions {
  /** Name of each entry -> module. */
  entries: Record<string, string>;
  /** Source of modules that exist in the build only. */
  virtual?: Record<string, string>;
  plugins?: Plugin[];
  /** Everything into one file. */
  single?: boolean;
  /** What a script is: a module, or a classic one that runs by itself. @default 'es' */
  format?: 'es' | 'iife';
  /** All of it is called as soon as it is there. */
  eager?: boolean;
  output: Rolldown.OutputOptions;
}

/** Bundles for browsers of the last two years, minified, and returns the chunks without writing them. */
export async function bundle({
  entries,
  virtual = {},
  plugins = [],
  single,
  format = 'es',
  eager,
  output,
}: BundleOptions): Promise<Chunk[]> {
  const config: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    plugins: [
      virtualModules(virtual),
      leanLit(),
      ...plugins,
      encodeConcepts(),
      minifyLiterals(),
      squeeze(eager),
    ],
    build: {
      target: 'es2022',
      write: false,
      sourcemap: true,
      lib: { entry: entries, formats: [format], ...(format === 'iife' && { name: 'insole' }) },
      rolldownOptions: {
        checks: QUIET,
        output: {
          // `squeeze` does it.
          minify: false,
          comments: false,
          codeSplitting: !single,
          ...output,
        } as Rolldown.OutputOptions,
      },
    },
  };
  const [result] = [await build(config)].flat() as Rolldown.RolldownOutput[];
  return result!.output.filter((file): file is Chunk => file.type === 'chunk');
}
