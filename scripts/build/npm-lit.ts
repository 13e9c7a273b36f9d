import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Plugin } from 'vite';
import { bundle } from './vite.js';

/** What the modules of `dist` import of others, and the name in `imports` of package.json that stands for it there. */
const NAMES: Readonly<Record<string, string>> = {
  lit: '#lit',
  '@lit-labs/ssr-client': '#lit/hydrate',
};

export const isNamed = (id: string): boolean => id in NAMES;

/** Imports Lit by `#lit`, so that package.json decides which one a module of `dist` gets: the lean one in a page, the whole one in Node. */
export const nameLit: Plugin = {
  name: 'insole-name-lit',
  enforce: 'pre',
  resolveId: (id) => (isNamed(id) ? { id: NAMES[id]!, external: true } : undefined),
};

/** Makes hydration use that same Lit, on whose templates it works, so that it brings no second one. */
const shareLit: Plugin = {
  name: 'insole-share-lit',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'lit-html' || (id === './lit-html.js' && importer?.includes('/lit-html/'))
      ? { id: '#lit', external: true }
      : undefined,
};

/** Lit's licence asks for it wherever its code goes. */
const NOTICE = `/**
 * Lit, without what Insole does not use. Copyright 2017-2021 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */
`;

/** `dist/lit`: the Lit of `dist/cdn` (docs/decisions/0002), as modules that the others share. */
export async function buildLit(outDir: string): Promise<void> {
  const build = (name: string, source: string, plugins: Plugin[] = []): ReturnType<typeof bundle> =>
    bundle({
      entries: { [name]: `insole:${name}` },
      virtual: { [`insole:${name}`]: source },
      plugins,
      single: true,
      output: { entryFileNames: '[name].js' },
    });
  const chunks = [
    ...(await build('index', `export * from 'lit';`)),
    ...(await build('hydrate', `export { hydrate } from '@lit-labs/ssr-client';`, [shareLit])),
  ];
  await mkdir(outDir, { recursive: true });
  for (const { fileName, code, map } of chunks) {
    const text = code.replace(/\n\/\/# sourceMappingURL=.*\n?$/, '');
    await writeFile(
      join(outDir, fileName),
      `${NOTICE}${text}\n//# sourceMappingURL=${basename(fileName)}.map\n`,
    );
    // The notice moves all lines down.
    const sources = map!.sources.map((source) => source.replace(/^(\.\.\/)+/, ''));
    const mappings = ';'.repeat(NOTICE.split('\n').length - 1) + map!.mappings;
    await writeFile(join(outDir, `${fileName}.map`), JSON.stringify({ ...map, sources, mappings }));
  }
}
