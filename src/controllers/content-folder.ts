import { Failure } from './failure.js';
import type { SettingsController } from './settings.js';

let folder: string | undefined;

/** Says where the compiled content is when no `content` setting does: beside the script. */
export function setContentFolder(url: string): void {
  folder ??= url;
}

/** The folder of compiled content, as it was set; nothing where nobody did. */
export const findContentFolder = (settings: SettingsController): string | undefined =>
  settings.get('content') || folder;

/** The failure for a content file that is needed where nobody said where the folder is. */
export const missingContent = (): Failure => new Failure('missing', 'content');
