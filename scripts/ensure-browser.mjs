// @ts-check
/** Finds a Chromium, or installs one where that is possible. `node scripts/ensure-browser.mjs` prints its path. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chrome.exe',
];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Google/Chrome/Application/chrome.exe',
];

/** How to start it for tests: quiet on the network, and without its sandbox as root, who may not use one. */
export const CHROMIUM_FLAGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The path of a Chromium or Chrome: `CHROME_PATH`, one on the `PATH`, or one in a usual place.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env['CHROME_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...USUAL_PLACES].find(isExecutable);
}

/**
 * The path of a Chromium, which Debian's packages bring where there is none and we may install it.
 *
 * @param {(line: string) => void} [log]
 * @returns {string}
 * @throws {Error} whose message says how to mend it
 */
export function ensureChromium(log = console.error) {
  const found = findChromium();
  if (found) return found;
  const chosen = process.env['CHROME_PATH'];
  if (chosen) throw new Error(`CHROME_PATH names ${chosen}, which is not there. Correct it, or unset it.`);
  if (mayInstall()) {
    log('Installing a browser: apt-get install chromium');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium or Chrome was found. Install one (on Debian or Ubuntu: "sudo apt-get install chromium"), or set CHROME_PATH to one.',
  );
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/**
 * Runs apt-get, whose many words are told only when it fails; on stderr, because stdout carries the path.
 *
 * @param {string[]} args
 */
function apt(...args) {
  const { status, stdout, stderr } = spawnSync('apt-get', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
