import type { Plugin } from 'vite';

/**
 * What the engine has in it anyway is imported at once: to load it on demand the bundler would make an object of its
 * exports, with code that makes such objects.
 */
export const importAtOnce: Plugin = {
  name: 'insole-import-at-once',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/(?:catalog\/json-reader|rank\/language)\.ts$/.test(id)) return;
    const imports: string[] = [];
    const text = code.replace(
      /\(await import\('(\.\/(?:shopify|words\/en)\.js)'\)\)\.(\w+)/g,
      (_, path: string, name: string) => {
        imports.push(`import { ${name} } from '${path}';`);
        return name;
      },
    );
    if (imports.length !== 1) throw new Error(`${id} does not load on demand what the engine has in it.`);
    // In the first line, so that the others stay what they are in the source map.
    return { code: imports.join('') + text, map: null };
  },
};
