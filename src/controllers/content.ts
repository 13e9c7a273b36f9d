import { contentLocaleOf } from '../content/locales.js';
import { contentUrl, isCondition } from '../content/read.js';
import type { Condition } from '../model/condition.js';
import { findContentFolder, missingContent } from './content-folder.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';
import { resolveUrl } from './resolve-url.js';
import type { SettingsController } from './settings.js';

/**
 * Absolute address of a compiled content file, in the best language there is for the element.
 *
 * @param id of a condition or an article, or `index`, or `features`
 * @throws {Failure} `missing` when nothing says where the content is, `setting` when that is no address
 */
export function locateContent(settings: SettingsController, id: string): string {
  const base = findContentFolder(settings);
  if (!base) throw missingContent();
  return contentUrl(resolve(base), contentLocaleOf(settings.locale), id);
}

function resolve(folder: string): string {
  try {
    return resolveUrl(folder).href;
  } catch {
    throw new Failure('setting', 'content', folder);
  }
}

/**
 * The guide to a condition.
 *
 * @param src address of a pack of one's own, instead of the compiled ones
 * @throws {Failure} `unknown-condition`, or what the request throws
 */
export async function loadCondition(
  settings: SettingsController,
  id: string,
  src: string | undefined,
  signal: AbortSignal,
): Promise<Condition> {
  const url = src || locateContent(settings, id);
  const pack = await getSharedJson(url, signal).catch((error: Failure) => {
    throw src || error.code !== 'not-found' ? error : new Failure('unknown-condition', url);
  });
  if (!isCondition(pack)) throw new Failure('broken', url, 'guide');
  return pack;
}
