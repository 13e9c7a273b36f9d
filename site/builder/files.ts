/** The files that a page loads: where they are, and their hashes. */
import { VERSION } from '../../src/version.js';

export interface Files {
  version: string;
  /** Address of the folder that the copied code names, with the slash. */
  base: string;
  /** Hash by path in the folder, of `sri.json`. */
  hashes: Readonly<Record<string, string>>;
}

/** Where this site keeps the files; previews always take these. */
export const OWN_FOLDER = '/cdn/';

/** What must not come out of a link, for its scripts would run on the shop's page: it is kept in the browser. */
const KEPT = 'insole-builder-folder';

interface Integrity {
  files: Record<string, string>;
}

/** Reads the list of the files that there are. */
export async function loadFiles(): Promise<Files> {
  const response = await fetch(`${OWN_FOLDER}sri.json`);
  if (!response.ok) throw new Error(`The list of files cannot be had: ${response.status}.`);
  const { files } = (await response.json()) as Integrity;
  return { version: VERSION, base: readFolder(), hashes: files };
}

/** The folder that was chosen here before, else this site's own. */
function readFolder(): string {
  try {
    return acceptFolder(localStorage.getItem(KEPT) ?? '') ?? ownFolder();
  } catch {
    return ownFolder();
  }
}

/** Keeps the folder for the next visit; without one, forgets it. */
export function keepFolder(folder: string | undefined): void {
  try {
    if (folder === undefined || folder === ownFolder()) localStorage.removeItem(KEPT);
    else localStorage.setItem(KEPT, folder);
  } catch {
    // Storage is denied: it holds for this visit.
  }
}

export const ownFolder = (): string => new URL(OWN_FOLDER, location.href).href;

/** An address as that of a folder; undefined for one that no page could load from. */
export function acceptFolder(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text.trim())) return undefined;
  try {
    const url = new URL(text.trim());
    url.search = url.hash = '';
    return url.href.replace(/\/?$/, '/');
  } catch {
    return undefined;
  }
}
