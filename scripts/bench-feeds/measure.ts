import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FOLDER } from './feeds.js';

/** What a process took. */
export interface Usage {
  /** From its start to its end, whatever the number of its threads. */
  seconds: number;
  /** Seconds of processors, all threads together. */
  cpu: number;
  /** Peak resident memory in bytes. */
  memory: number;
}

const USAGE = resolve('scripts/bench-feeds/usage.mjs');

/** Runs a script of Node in a process of its own, and measures it. */
export function measure(args: string[]): Usage {
  const file = resolve(join(FOLDER, 'usage.json'));
  const { status, stderr } = spawnSync(process.execPath, ['--import', USAGE, ...args], {
    env: { ...process.env, INSOLE_USAGE_FILE: file },
    encoding: 'utf8',
  });
  if (status) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  return JSON.parse(readFileSync(file, 'utf8')) as Usage;
}

export const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
