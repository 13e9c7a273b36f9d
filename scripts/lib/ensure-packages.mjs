// @ts-check
/**
 * Plain JavaScript without packages: it runs before there are any. `node scripts/lib/ensure-packages.mjs` installs what
 * is missing.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry */

const MINIMUM_NODE = [20, 11];

/**
 * Installs what package-lock.json asks for, unless node_modules holds it already.
 *
 * @param {string} root folder of package.json
 * @param {(line: string) => void} [log]
 * @throws {Error} whose message says how to mend it
 */
export function ensurePackages(root, log = console.log) {
  checkNode(process.versions.node);
  const reason = whyStale(
    readLock(join(root, 'package-lock.json')),
    readLock(join(root, 'node_modules/.package-lock.json')),
  );
  if (!reason) return;
  log(`Installing packages (${reason}): npm ci`);
  const { status, error } = spawnSync(...npm('ci', '--include=dev', '--no-progress', '--loglevel=error'), {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  if (status !== 0) {
    const cause = error ? ` (${error.message})` : '';
    throw new Error(
      `npm ci failed${cause}. See its words above; it needs a package registry within reach, and a package-lock.json that fits package.json ("npm install" mends that).`,
    );
  }
}

/**
 * Why node_modules does not hold what the lock file asks for; undefined where it does. Optional packages may be
 * absent, being mostly builds for other platforms.
 *
 * @param {Record<string, LockEntry> | undefined} wanted
 * @param {Record<string, LockEntry> | undefined} installed
 * @returns {string | undefined}
 */
export function whyStale(wanted, installed) {
  if (!installed) return 'there are none yet';
  for (const [path, { version, optional, devOptional, link }] of Object.entries(wanted ?? {})) {
    if (path === '' || link) continue;
    const found = installed[path];
    if (!found && (optional || devOptional)) continue;
    const name = path.replace(/^.*node_modules\//, '');
    if (!found) return `${name} is missing`;
    if (found.version !== version) return `${name} is ${found.version}, wanted ${version}`;
  }
  return undefined;
}

/**
 * @param {string} path
 * @returns {Record<string, LockEntry> | undefined}
 */
function readLock(path) {
  try {
    const lock = /** @type {{ packages?: Record<string, LockEntry> }} */ (
      JSON.parse(readFileSync(path, 'utf8'))
    );
    return lock.packages;
  } catch {
    return undefined;
  }
}

/** @param {string} version */
function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = MINIMUM_NODE;
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return;
  throw new Error(`Node ${MINIMUM_NODE.join('.')} or later is needed; this is ${version}.`);
}

/**
 * The npm that runs this script, else the one on the path. On Windows it is a batch file, which only a shell starts.
 *
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
function npm(...args) {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return [process.execPath, [script, ...args]];
  return process.platform === 'win32' ? ['cmd', ['/c', 'npm', ...args]] : ['npm', args];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    ensurePackages(fileURLToPath(new URL('../..', import.meta.url)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
