// @ts-check
/**
 * `npm start`: installs what is missing, builds, serves the demonstration and prints where it is. Plain JavaScript
 * without packages, for it runs before there are any.
 *
 *   npm start -- [--port 4173] [--host localhost] [--no-build]
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readOptions } from './lib/command.mjs';
import { ensurePackages } from './lib/ensure-packages.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

try {
  process.chdir(ROOT);
  await main();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

async function main() {
  ensurePackages(ROOT);
  const { port, host, build } = readCommand();
  if (build) {
    const begun = performance.now();
    console.log('Building the files and the demonstration site …');
    if ((await run('scripts/build.ts')) !== 0)
      throw new Error('The build failed: mend what it says above, then run "npm start" again.');
    console.log(`Built in ${((performance.now() - begun) / 1000).toFixed(1)} s.`);
  } else if (!existsSync('dist/site/index.html')) {
    throw new Error('There is nothing built yet to serve: run "npm start" without --no-build.');
  }
  process.exitCode = await run(
    'scripts/serve.ts',
    ...(port === undefined ? [] : ['--port', port]),
    ...(host === undefined ? [] : ['--host', host]),
  );
}

function readCommand() {
  const {
    port,
    host,
    'no-build': noBuild,
  } = readOptions(
    { options: { port: { type: 'string' }, host: { type: 'string' }, 'no-build': { type: 'boolean' } } },
    'npm start -- [--port 4173] [--host localhost] [--no-build]',
  ).values;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535))
    throw new Error(`--port wants a number from 0 to 65535, not "${port}".`);
  return { port, host, build: !noBuild };
}

/**
 * Runs a TypeScript file of ours and waits for its end.
 *
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
function run(script, ...args) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { stdio: 'inherit' });
  // Ctrl+C reaches the child too; this process waits for it, so that the terminal stays in order.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  /** @param {NodeJS.Signals} signal */
  const passOn = (signal) => child.kill(signal);
  process.on('SIGTERM', passOn);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', passOn);
      resolve(signal ? 0 : (code ?? 1));
    });
  });
}
