import { basename } from 'node:path';
import type { Plugin } from 'vite';
import type { Chunk } from './vite.js';

const ID = 'insole:engine';
/** Where the engine is asked for. */
const USERS = /\/src\/controllers\/(?:product|recommendations)\.ts$/;
const REQUEST = "await import('./engine.js')";

/**
 * Puts the engine into a file as one function, which the first feed calls. Left to the bundler, each of its modules is
 * in a function of its own, with code that calls them in order: what is loaded on demand runs no sooner in one file either.
 *
 * @param engine its chunk, as it was built apart
 */
export const embedEngine = ({ code, map }: Chunk): Plugin => ({
  name: 'insole-embed-engine',
  enforce: 'pre',
  resolveId(id, importer) {
    if (id === ID) return id;
    // What it loads on demand itself stays apart.
    return importer === ID ? { id: `insole-apart:chunks/${basename(id)}`, external: true } : undefined;
  },
  load(id) {
    if (id !== ID) return;
    const [body = '', names = ''] = code.split(/\bexport\s*\{([^}]*)\};?/);
    const shared = names.match(/\w+ as (?:rankFeed|readShop)\b/g)!.map((name) => name.split(' as '));
    const returned = shared.map(([local, name]) => `${name}: ${local}`);
    return {
      // In lines of their own, for the source map.
      code: `let engine;\nexport const loadEngine = () => engine ??= (() => {\n${body}\nreturn { ${returned.join()} };\n})();`,
      map: { ...map!, mappings: `;;${map!.mappings}` },
    };
  },
  transform(source, id) {
    if (!USERS.test(id)) return;
    if (!source.includes(REQUEST)) throw new Error(`${id} does not load the engine on demand.`);
    // In the first line, so that the others stay what they are in the source map.
    return {
      code: `import { loadEngine } from '${ID}';${source.replace(REQUEST, 'loadEngine()')}`,
      map: null,
    };
  },
});
