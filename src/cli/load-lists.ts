import { join } from 'node:path';
import { toListGuide, toRankNeeds } from '../rank/index.js';
import { CommandError } from './command-error.js';
import { readGuides } from './read-guides.js';
import type { WantedList } from './shoe-collector.js';

/** Any language does: a condition asks the same of a shoe in all of them. */
const LOCALE = 'en';

/**
 * What the guides ask of a shoe.
 *
 * @param folder compiled guides: `dist/cdn/content`, or a shop's own beside it
 * @param ids which conditions; all where none is named
 * @throws {CommandError} naming the conditions that there are
 */
export async function loadLists(folder: string, ids: readonly string[]): Promise<WantedList[]> {
  const packs = await readGuides(join(folder, LOCALE));
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
