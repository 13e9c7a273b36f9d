import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isCondition, type Condition } from '../content/index.js';
import { CommandError } from './command-error.js';

/**
 * The compiled guides in a folder, and in those within it.
 *
 * @throws {CommandError} where there is none, or a file is no JSON
 */
export async function readGuides(folder: string): Promise<Condition[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const files = names.filter((name) => name.endsWith('.json')).sort();
  const packs = await Promise.all(files.map((name) => readPack(join(folder, name))));
  const guides = packs.filter(isCondition);
  if (!guides.length)
    throw new CommandError(`There are no guides in ${folder}. Give their folder with --content.`);
  return guides;
}

async function readPack(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    throw new CommandError(`${file} cannot be read: ${(error as Error).message}.`);
  }
}
