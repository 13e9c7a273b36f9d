import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder, which is removed when the tests of the file are over. */
export function makeTempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insole-'));
  folders.push(folder);
  return folder;
}
