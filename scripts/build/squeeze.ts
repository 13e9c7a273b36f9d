import { minify } from 'terser';
import { minify as shrink, type Plugin } from 'vite';
import { nameShort, SHORT_NAMES } from './short-names.js';

const SHRINK = {
  module: true,
  compress: { target: 'es2022' },
  mangle: { toplevel: true },
  sourcemap: true,
} as const;
const TERSER = {
  module: true,
  ecma: 2020,
  compress: { module: true, ecma: 2020, passes: 3, unsafe_arrows: true, hoist_funs: true },
  format: { ecma: 2020, comments: false },
} as const;

/**
 * V8 compiles each function as it reads it, where it would pass over it first and read it again for its first call:
 * https://v8.dev/blog/explicit-compile-hints
 */
const EAGER = '//# allFunctionsCalledOnLoad';

/**
 * The bundler's minifier, then terser, which finds what that leaves: 1.5 % of each file; and once more with the names
 * that it gave, which takes another 0.2 %. What chunks share has the same name in all of them, so that none is said
 * twice (`import{a,b}`, not `import{a as e,b as t}`). Properties that are our code's own have short names too.
 *
 * @param eager true for code that is called as soon as it is there
 */
export const squeeze = (eager = false): Plugin => ({
  name: 'insole-squeeze',
  enforce: 'post',
  async renderChunk(source, { fileName }) {
    const shrunk = await shrink(fileName, source, SHRINK);
    const squeezed = await minify(shrunk.code, {
      ...TERSER,
      mangle: { properties: { regex: new RegExp(`^(?:${SHORT_NAMES.join('|')})$`) } },
      nameCache: { vars: { props: keepSharedNames(shrunk.code) }, props: nameShort() },
      sourceMap: { filename: fileName, content: JSON.stringify(shrunk.map) },
    });
    const { code, map } = await minify(squeezed.code!, {
      ...TERSER,
      mangle: false,
      format: { ...TERSER.format, ...(eager && { preamble: EAGER }) },
      sourceMap: { filename: fileName, content: squeezed.map as string },
    });
    return { code: code!, map: map as string };
  },
});

/** The local names of what a chunk imports and exports, with those that other chunks know it by: the bundler's letters. */
function keepSharedNames(code: string): Record<string, string> {
  const names = new Map<string, string>();
  for (const [, keyword, list = ''] of code.matchAll(/\b(import|export)\s*\{([^}]*)\}/g)) {
    for (const [, before = '', after = ''] of list.matchAll(/([\w$]+) as ([\w$]+)/g)) {
      const [local, shared] = keyword === 'import' ? [after, before] : [before, after];
      if (shared.length < 3 && ![...names.values()].includes(shared)) names.set(`$${local}`, shared);
    }
  }
  return Object.fromEntries(names);
}
