import { contentUrl, isCondition } from '../content/read.js';
import { chooseContentLocale } from '../content/locales.js';
import type { Condition, ContentIndexEntry, FeatureGlossary } from '../model/condition.js';
import { Failure } from './failure.js';
import { getSharedJson } from './request.js';
import type { SettingsController } from './settings.js';

let folder: string | undefined;

/** Says where the compiled content is when no `content` setting does: beside the script. */
export function setContentFolder(url: string): void {
  folder ??= url;
}

/** Address of a compiled content file, in the best language there is for the element. */
export function locateContent(settings: SettingsController, id: string): string {
  const base = settings.get('content') || folder;
  if (!base) {
    throw new Failure(
      'missing',
      'does not know where the guides are. Set content="…" on it or on <insole-config>, to the address of the folder dist/cdn/content.',
    );
  }
  return contentUrl(new URL(base, document.baseURI).href, chooseContentLocale(settings.locale), id);
}

/** All guides there are in the element's language. */
export const loadIndex = (settings: SettingsController): Promise<ContentIndexEntry[]> =>
  getSharedJson(locateContent(settings, 'index')) as Promise<ContentIndexEntry[]>;

/** Names and meanings of the shoe features in the element's language. */
export const loadGlossary = (settings: SettingsController): Promise<FeatureGlossary> =>
  getSharedJson(locateContent(settings, 'features')) as Promise<FeatureGlossary>;

/**
 * The guide to a condition.
 *
 * @param src address of a pack of one's own, instead of the compiled ones
 * @throws {Failure} `unknown-condition` names the conditions that there are
 */
export async function loadCondition(settings: SettingsController, id: string, src?: string): Promise<Condition> {
  const url = src || locateContent(settings, id);
  let pack: unknown;
  try {
    pack = await getSharedJson(url);
  } catch (error) {
    throw !src && (error as Failure).code === 'not-found' ? await explainUnknown(settings, id, error as Failure) : error;
  }
  if (!isCondition(pack)) {
    throw new Failure('broken', `${url} is not a guide that this version can read. Compile it with the same version.`);
  }
  return pack;
}

async function explainUnknown(settings: SettingsController, id: string, error: Failure): Promise<Failure> {
  try {
    const ids = (await loadIndex(settings)).map((entry) => entry.id).join(', ');
    return new Failure('unknown-condition', `There is no guide "${id}". There are: ${ids}.`);
  } catch {
    return error;
  }
}
