// @ts-check
/** `npm run release:check`: all that must hold before a release, then what it weighs beside the last one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const COMMANDS = [
  // A release is checked once, whatever else the machine does.
  'scripts/test.mjs --step-limit 1800',
  'scripts/test-suite.mjs --no-build test/consumers test/package',
  '--import tsx scripts/release-sizes.ts',
];

// All of them run even when one fails, so that one sees everything.
const failed = COMMANDS.filter(
  (command) =>
    spawnSync(process.execPath, command.split(' '), { stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0,
);
for (const command of failed) console.error(`\nNot ready for a release: "node ${command}" failed.`);
process.exitCode = failed.length ? 1 : 0;
