// @ts-check
/** `npm run release:check`: all that must hold before a release, then what it weighs beside the last one. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const COMMANDS = [
  // A release is checked once, whatever else the machine does.
  'scripts/test.mjs --step-limit 1800',
  'scripts/test-suite.mjs --no-build test/consumers',
  '--import tsx scripts/release-sizes.ts',
];

for (const command of COMMANDS) {
  const { status } = spawnSync(process.execPath, command.split(' '), {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status) {
    console.error(`\nNot ready for a release: "node ${command}" failed.`);
    process.exitCode = 1;
    break;
  }
}
