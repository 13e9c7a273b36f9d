import type { Plugin } from 'vite';

/** Modules, and for each those that it imports on demand and that its file contains anyway: paths from the module, without extension. */
const AT_ONCE: Readonly<Record<string, string>> = {
  'catalog/json-reader': './shopify',
  'rank/language': './words/en',
  // Only here: in the npm package it stays on demand, so that a site whose cards name no product does not load it.
  'elements/promo-card/promo-card': '../../controllers/product',
};

/**
 * Turns `import()` of modules that a file contains anyway into plain imports. For an import on demand the bundler would add
 * an object with the module's exports, and code that makes such objects.
 */
export const importAtOnce: Plugin = {
  name: 'insole-import-at-once',
  enforce: 'pre',
  transform(code, id) {
    const path = AT_ONCE[/\/src\/(.+)\.ts$/.exec(id)?.[1] ?? ''];
    if (!path) return;
    const [before, after, ...more] = code.split(`(await import('${path}.js')).`);
    const name = /^\w+/.exec(after ?? '')?.[0];
    if (!name || more.length) throw new Error(`${id} does not load ${path} on demand, once.`);
    // In the first line, so that the others stay what they are in the source map.
    return { code: `import { ${name} } from '${path}.js';${before}${after}`, map: null };
  },
};
