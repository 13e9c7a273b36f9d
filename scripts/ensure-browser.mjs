// @ts-check
/** Finds browsers, or installs them where that is possible. `node scripts/ensure-browser.mjs` prints Chromium's path. */
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
  return findOnPath(NAMES) ?? USUAL_PLACES.find(isExecutable);
}

/** The path of a Firefox: `FIREFOX_PATH`, or one on the `PATH`. @returns {string | undefined} */
export function findFirefox() {
  const chosen = process.env['FIREFOX_PATH'];
  return chosen ? (existsSync(chosen) ? chosen : undefined) : findOnPath(['firefox-esr', 'firefox']);
}

/** The browser of Debian's WebKitGTK, which its driver steers: `WEBKIT_PATH`, or the package's. @returns {string | undefined} */
export function findWebKit() {
  const chosen = process.env['WEBKIT_PATH'];
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  const system = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0']
    .map((folder) => `/usr/lib/${system}/${folder}/MiniBrowser`)
    .find(isExecutable);
}

/** @param {string[]} names @returns {string | undefined} */
function findOnPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * The path of a Chromium, which Debian's packages bring where there is none and we may install it.
 *
 * @param {(line: string) => void} [log]
 * @returns {string}
 * @throws {Error} whose message says how to mend it
 */
export function ensureChromium(log = console.error) {
  return ensure('Chromium or Chrome', findChromium, 'CHROME_PATH', ['chromium'], log);
}

/** The path of a Firefox, as `ensureChromium`. @returns {string} */
export function ensureFirefox(log = console.error) {
  return ensure('Firefox', findFirefox, 'FIREFOX_PATH', ['firefox-esr'], log);
}

/** The path of WebKitGTK's small browser, which its driver, a display and a window manager go with. @returns {string} */
export function ensureWebKit(log = console.error) {
  const findAll = () =>
    ['WebKitWebDriver', 'Xvfb', 'openbox'].every((name) => findOnPath([name])) ? findWebKit() : undefined;
  return ensure('WebKit', findAll, 'WEBKIT_PATH', ['webkit2gtk-driver', 'xvfb', 'openbox'], log);
}

/**
 * @param {string} name
 * @param {() => string | undefined} find
 * @param {string} variable names a browser of the user's own choice
 * @param {string[]} packages Debian's, which bring it
 * @param {(line: string) => void} log
 * @returns {string}
 */
function ensure(name, find, variable, packages, log) {
  const found = find();
  if (found) return found;
  const chosen = process.env[variable];
  if (chosen) throw new Error(`${variable} names ${chosen}, which is not there. Correct it, or unset it.`);
  if (mayInstall()) {
    log(`Installing a browser: apt-get install ${packages.join(' ')}`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
    const installed = find();
    if (installed) return installed;
  }
  throw new Error(
    `No ${name} was found. Install one (on Debian or Ubuntu: "sudo apt-get install ${packages.join(' ')}"), or set ${variable} to one.`,
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
