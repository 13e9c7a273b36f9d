import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

/** Debian's packages. WordPress asks for a web server; the smallest satisfies it and is never started. */
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'mariadb-server',
  'php-cli',
  'php-mysql',
  'php-xml',
  'php-mbstring',
  'lighttpd',
];

/** Where Debian asks whether a package may start its services. */
const POLICY = '/usr/sbin/policy-rc.d';

/**
 * Installs WordPress, its database and PHP where they are missing.
 *
 * @throws {Error} whose message says how to mend it
 */
export function ensureWordPressPackages(): void {
  const missing = PACKAGES.filter((name) => !isInstalled(name));
  if (!missing.length) return;
  const byHand = `"sudo apt-get install --no-install-recommends ${missing.join(' ')}"`;
  const isRoot = process.getuid?.() === 0;
  if (!existsSync('/usr/bin/apt-get') || !(isRoot || maySudo()))
    throw new Error(
      `The tests with WordPress need packages of Debian 12 or later that are not here: run ${byHand}, or let root run the tests.`,
    );
  console.log(`Installing packages: apt-get install ${missing.join(' ')}`);
  // Their services are of no use here, and are not started where that can be said.
  const setsPolicy = isRoot && !existsSync(POLICY);
  if (setsPolicy) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing);
  } finally {
    if (setsPolicy) rmSync(POLICY);
  }
  const still = missing.filter((name) => !isInstalled(name));
  if (still.length)
    throw new Error(
      `apt-get could not install ${still.join(', ')}; what it said is above. By hand: ${byHand}.`,
    );
}

function isInstalled(name: string): boolean {
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f=${Status}', name], { encoding: 'utf8' });
  return status === 0 && stdout.endsWith('ok installed');
}

/** True where root's rights can be had without a password, as on most machines for checks. */
const maySudo = (): boolean => spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0;

/** Runs apt-get, whose many words are told only when it fails. */
function apt(...args: string[]): void {
  const [command, ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n', '-E']), 'apt-get', ...args];
  const { status, stdout, stderr } = spawnSync(command!, rest, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status !== 0) console.error(`apt-get ${args.join(' ')} failed:\n${stdout}${stderr}`);
}
