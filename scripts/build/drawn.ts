import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CONTENT_LOCALES, type ContentIndexEntry } from '../../src/content/index.js';
import { writeText } from '../lib/write-text.js';

type Ssr = typeof import('../../src/ssr/index.js');

/**
 * What needs no script: `styles/<tag>.css` for HTML that was drawn ahead under a strict policy, and
 * `light/<locale>/<id>.html`, each guide and article as plain HTML to paste. Made with the built `dist/ssr`.
 */
export async function writeDrawn(dist: string): Promise<void> {
  const ssr = (await import(pathToFileURL(resolve(dist, 'ssr/index.js')).href)) as Ssr;
  const cdn = join(dist, 'cdn');
  for (const tag of ssr.RENDERABLE)
    await writeText(join(cdn, 'styles', `${tag}.css`), `${ssr.getStyles(tag)}\n`);

  const content = join(cdn, 'content');
  for (const locale of CONTENT_LOCALES) {
    for (const { kind, id } of await readJson<ContentIndexEntry[]>(join(content, locale, 'index.json'))) {
      const { html } = await ssr.renderElement(kind === 'article' ? 'advice-article' : 'pain-guide', {
        attributes: { [kind]: id },
        content,
        locale,
        light: true,
      });
      await writeText(join(cdn, 'light', locale, `${id}.html`), `${html}\n`);
    }
  }
}

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await readFile(path, 'utf8')) as T;
