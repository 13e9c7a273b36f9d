/** The guides and articles that there are, and what one asks of a shoe. */
import { isCondition } from '../../src/content/read.js';
import type { Condition, ContentIndexEntry } from '../../src/model/condition.js';
import { OWN_FOLDER } from './files.js';

const FOLDER = `${OWN_FOLDER}content/en/`;

/** Titles by id; English, as this page is. */
export async function loadGuides(): Promise<ContentIndexEntry[]> {
  const response = await fetch(`${FOLDER}index.json`);
  if (!response.ok) throw new Error(`The list of guides cannot be had: ${response.status}.`);
  return (await response.json()) as ContentIndexEntry[];
}

/** The guide to a condition. */
export async function loadGuide(id: string): Promise<Condition> {
  const response = await fetch(`${FOLDER}${id}.json`);
  const pack: unknown = response.ok ? await response.json() : undefined;
  if (!isCondition(pack)) throw new Error(`There is no guide "${id}".`);
  return pack;
}

/** A guide as plain HTML, from the files that need no script. */
export async function loadPlainGuide(id: string): Promise<string | undefined> {
  const response = await fetch(`${OWN_FOLDER}light/en/${id}.html`);
  return response.ok ? (await response.text()).trim() : undefined;
}
