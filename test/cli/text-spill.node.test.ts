import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CommandError } from '../../src/cli/command-error.js';
import { TextSpill } from '../../src/cli/text-spill.js';

/** Eight of them are more than stays in memory. */
const text = (number: number): string => `${number}é`.repeat(500_000);

describe('texts that are kept on disk', () => {
  const { TMPDIR } = process.env;
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'insole-test-'));
    process.env.TMPDIR = folder;
  });

  afterEach(() => {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    rmSync(folder, { recursive: true, force: true });
  });

  it('are read as they were written, and leave nothing behind however the command ends', () => {
    const spill = new TextSpill();
    const places = Array.from({ length: 20 }, (_, number) => spill.append(text(number)));
    // Windows removes no file that is open.
    if (process.platform !== 'win32') assert.deepEqual(readdirSync(folder), []);
    places.forEach((place, number) => assert.ok(spill.read(place) === text(number), `${number}`));
    spill.close();
    assert.deepEqual(readdirSync(folder), []);
  });

  it('say what to do where there is no room for them', { skip: process.platform === 'win32' }, () => {
    process.env.TMPDIR = join(folder, 'missing');
    const spill = new TextSpill();
    assert.throws(
      () => Array.from({ length: 20 }, (_, number) => spill.append(text(number))),
      (error: unknown) =>
        error instanceof CommandError && /room for temporary files: ENOENT.+in TMPDIR\.$/.test(error.message),
    );
    spill.close();
  });
});
