import { isArticle } from '../content/is-article.js';
import type { Article } from '../model/article.js';
import { locateContent } from './content.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';
import type { SettingsController } from './settings.js';

/**
 * An article.
 *
 * @param src address of a pack of one's own, instead of the compiled ones
 * @throws {Failure} `unknown-article`, or what the request throws
 */
export async function loadArticle(
  settings: SettingsController,
  id: string,
  src: string | undefined,
  signal: AbortSignal,
): Promise<Article> {
  const url = src || locateContent(settings, id);
  const pack = await getSharedJson(url, signal).catch((error: Failure) => {
    throw src || error.code !== 'not-found' ? error : new Failure('unknown-article', url);
  });
  if (!isArticle(pack)) throw new Failure('broken', url, 'article');
  return pack;
}
