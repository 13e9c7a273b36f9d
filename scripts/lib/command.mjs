// @ts-check
/** How our commands begin and end: a person who typed something wrong gets a sentence on how to mend it, and no stack trace. */
import { existsSync } from 'node:fs';
// A Node that has no parseArgs is told that it is too old, not that an import is missing.
import util from 'node:util';

/** Written by the build once all files for pages are there. */
const BUILT = 'dist/cdn/sri.json';

/**
 * Ends the command.
 *
 * @param {string} message what is wrong, and what to do
 * @returns {never}
 */
export function fail(message) {
  console.error(message);
  process.exit(1);
}

/**
 * What the command line asks for, as Node's `parseArgs` gives it; an unknown option ends the command.
 *
 * @template {import('node:util').ParseArgsConfig} T
 * @param {T} config
 * @param {string} usage what to type
 * @returns {ReturnType<typeof util.parseArgs<T>>}
 */
export function readOptions(config, usage) {
  try {
    return util.parseArgs(config);
  } catch (error) {
    // What follows the first sentence is about words that begin with a dash, which no command of ours takes.
    const [complaint] = (error instanceof Error ? error.message : String(error)).split('. To specify');
    return fail(`${complaint}\nUsage: ${usage}`);
  }
}

/** Whether there are built files, in the folder that a command works in. */
export const isBuilt = () => existsSync(BUILT);

/** Ends a command that works on built files where there are none. */
export function needBuild() {
  if (!isBuilt()) fail('There are no built files: run "npm run build" first.');
}
