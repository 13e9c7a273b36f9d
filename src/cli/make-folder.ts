import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/**
 * Makes a folder, and those above it that are missing. Not by the option `recursive` of Node's `mkdir`, which never returns
 * in places such as /proc that deny folders which exist.
 */
export async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    // Another command may have made it meanwhile.
    if (!(await isFolder(folder))) throw error;
  }
}
