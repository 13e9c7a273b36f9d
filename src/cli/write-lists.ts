import { access, constants, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RankedList } from '../model/recommendation.js';
import { CommandError } from './command-error.js';
import { makeFolder } from './make-folder.js';

/** A file that was written. */
export interface WrittenList {
  condition: string;
  file: string;
  bytes: number;
  items: number;
}

/**
 * Makes the folder where there is none, so that one learns before long work that it cannot be written to.
 *
 * @throws {CommandError}
 */
export async function prepareFolder(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    throw refuseFolder(folder, error);
  }
}

/**
 * Writes each list to `<condition>.json`. All are written beside their places first and then renamed, so that
 * a folder which is served never holds half a file.
 *
 * @throws {CommandError} where that fails
 */
export async function writeLists(folder: string, lists: readonly RankedList[]): Promise<WrittenList[]> {
  const files = lists.map((list) => {
    const file = join(folder, `${list.condition}.json`);
    return { list, file, beside: `${file}.${process.pid}.tmp`, text: `${JSON.stringify(list)}\n` };
  });
  try {
    for (const { beside, text } of files) await writeFile(beside, text);
    for (const { beside, file } of files) await rename(beside, file);
  } catch (error) {
    await Promise.all(files.map(({ beside }) => rm(beside, { force: true }).catch(() => {})));
    throw refuseFolder(folder, error);
  }
  return files.map(({ list, file, text }) => ({
    condition: list.condition!,
    file,
    bytes: Buffer.byteLength(text),
    items: list.items.length,
  }));
}

/** What to say where files cannot be written. */
export const refuseFolder = (folder: string, error: unknown): CommandError =>
  new CommandError(`${folder} cannot be written to: ${(error as Error).message}.`);
