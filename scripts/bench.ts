/**
 * Measures all that has a limit, each beside its baseline, in one run: `npm run bench`, some twenty minutes on a machine
 * with nothing else to do. Pages alone are measured by `npm run bench:pages`, feeds by `npm run bench:feeds`; their
 * files say what options there are. Fails where a limit is passed. Needs `npm run build` first.
 */
import { spawnSync } from 'node:child_process';
import { needBuild, readOptions } from './lib/command.mjs';

const PARTS = ['scripts/bench-pages.ts', 'scripts/bench-feeds.ts'];

readOptions({}, 'npm run bench, or with options npm run bench:pages and npm run bench:feeds');
needBuild();

const failed = PARTS.filter((part) => {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', part], { stdio: 'inherit' });
  return status !== 0;
});
process.exitCode = failed.length ? 1 : 0;
