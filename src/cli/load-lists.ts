import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCondition, type Condition } from '../content/index.js';
import { toListGuide, toRankNeeds } from '../rank/index.js';
import { CommandError } from './command-error.js';
import type { WantedList } from './shoe-collector.js';

/** Conditions need the same of a shoe in every language. */
const LOCALE = 'en';

/**
 * What the guides ask of a shoe.
 *
 * @param folder compiled guides: `dist/cdn/content`, or a shop's own beside it
 * @param ids which conditions; all where none is named
 * @throws {CommandError} naming the conditions that there are
 */
export async function loadLists(folder: string, ids: readonly string[]): Promise<WantedList[]> {
  const packs = await readPacks(join(folder, LOCALE));
  const unknown = ids.find((id) => !packs.some((pack) => pack.id === id));
  if (unknown !== undefined) {
    const known = packs.map(({ id }) => id).join(', ');
    throw new CommandError(`There is no condition "${unknown}". There are: ${known}.`, 2);
  }
  const wanted = ids.length ? ids.map((id) => packs.find((pack) => pack.id === id)!) : packs;
  return wanted.map((pack) => ({
    condition: pack.id,
    needs: toRankNeeds(pack.shoes.needs, pack.sources),
    hidden: pack.shoes.hidden,
    guide: toListGuide(pack),
  }));
}

async function readPacks(folder: string): Promise<Condition[]> {
  const names = await readdir(folder).catch(() => {
    throw new CommandError(`There are no guides in ${folder}. Give their folder with --content.`);
  });
  const packs: Condition[] = [];
  for (const name of names.filter((name) => name.endsWith('.json')).sort()) {
    const pack = await readPack(join(folder, name));
    if (isCondition(pack)) packs.push(pack);
  }
  if (!packs.length)
    throw new CommandError(`There are no guides in ${folder}. Give their folder with --content.`);
  return packs;
}

/**
 * A file of compiled content.
 *
 * @throws {CommandError} naming it where it is no JSON
 */
export async function readPack(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}
