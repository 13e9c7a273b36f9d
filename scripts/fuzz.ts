/**
 * Reads mutated feeds of every family: `npm run fuzz [-- --runs 100000 --seed 1]`. None may crash, take longer than
 * a second, leave markup in a text, or an address with another scheme than http(s). A family is a test; each
 * processor takes some.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { FAMILIES } from './fuzz/mutate.js';
import { NEWS, type ShareNews } from './fuzz/news.js';
import { fail, readOptions } from './lib/command.mjs';
import { closingLine, emptyTally, writeTally } from './lib/tally.mjs';

/** A share that reports nothing for so long is taken to hang, in milliseconds. */
const SILENCE = 20_000;

const { values } = readOptions(
  { options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } },
  'npm run fuzz -- [--runs 100000] [--seed 1]',
);
const [runs, seed] = [Number(values.runs), Number(values.seed)];
if (!(runs > 0 && Number.isInteger(seed))) fail('Give --runs and --seed whole numbers.');

const names = Object.keys(FAMILIES);
const lanes = Math.min(2, availableParallelism());
const begun = performance.now();
const shares = await Promise.all(
  Array.from({ length: lanes }, (_, lane) => runShare(names.filter((_, place) => place % lanes === lane))),
);
const problems = shares.flatMap((share) => share.problems);
for (const problem of problems) console.error(`${problem}\n`);
const feeds = shares.reduce((sum, share) => sum + share.feeds, 0);
const passed = shares.reduce((sum, share) => sum + share.passed, 0);
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
console.log(`${feeds} mutated feeds of ${names.length} families, seed ${seed}, ${seconds} s\n`);
const tally = { ...emptyTally(), passed, failed: problems.length };
writeTally(tally);
console.log(closingLine(tally));
process.exitCode = problems.length ? 1 : 0;

function runShare(families: string[]): Promise<ShareNews> {
  return new Promise((resolve) => {
    const file = fileURLToPath(new URL('fuzz/share.ts', import.meta.url));
    const args = [String(Math.ceil(runs / names.length)), String(seed), ...families];
    const child = fork(file, args, { execArgv: ['--import', 'tsx'] });
    let share: ShareNews = { family: '', feeds: 0, passed: 0, problems: [] };
    const stop = () => {
      share.problems.push(`${share.family}: one of the ${NEWS} feeds after number ${share.feeds} hangs.`);
      child.kill('SIGKILL');
    };
    const watchdog = setTimeout(stop, SILENCE);
    child.on('message', (news: ShareNews) => {
      share = news;
      watchdog.refresh();
    });
    child.on('close', (code) => {
      clearTimeout(watchdog);
      if (code && !share.problems.length) share.problems.push(`${share.family}: it ended with code ${code}.`);
      resolve(share);
    });
  });
}
