import type { Plugin } from 'vite';

/** Modules, and what each of them has in it anyway: a path from the module, without its extension. */
const AT_ONCE: Readonly<Record<string, string>> = {
  'catalog/json-reader': './shopify',
  'rank/language': './words/en',
  // The same way is one download longer, which a consumer's bundler spares the cards that name no product.
  'elements/promo-card/promo-card': '../../controllers/product',
};

/**
 * What a file has in it anyway is imported at once: to load it on demand the bundler would make an object of its
 * exports, with code that makes such objects.
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
