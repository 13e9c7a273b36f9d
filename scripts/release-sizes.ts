/**
 * Prints what each file for pages weighs beside the last release, and the package as a whole: bytes after brotli, and those
 * of the packed and the unpacked package. `--record` makes the present sizes those of the last release.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_BUDGETS } from './budgets.js';
import { needBuild } from './lib/command.mjs';
import { weighFile } from './lib/weigh-file.js';

interface Release {
  version: string;
  sizes: Record<string, number>;
}

const RECORD = 'scripts/release-sizes.json';
const CDN = 'dist/cdn';

needBuild();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const sizes = { ...weighFiles(), ...weighPackage() };
const last = JSON.parse(readFileSync(RECORD, 'utf8')) as Release;

console.log(`Bytes, beside those of ${last.version}:\n`);
for (const name of new Set([...Object.keys(sizes), ...Object.keys(last.sizes)]))
  console.log(`${name.padEnd(24)}  ${show(sizes[name])}  ${compare(sizes[name], last.sizes[name])}`);

if (process.argv.includes('--record'))
  writeFileSync(RECORD, `${JSON.stringify({ version, sizes } satisfies Release, null, 2)}\n`);

function weighFiles(): Record<string, number> {
  const built = Object.keys(FILE_BUDGETS).filter((file) => existsSync(join(CDN, file)));
  return Object.fromEntries(built.map((file) => [file, weighFile(join(CDN, file))]));
}

function weighPackage(): Record<string, number> {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [{ size, unpackedSize }] = JSON.parse(output) as [{ size: number; unpackedSize: number }];
  return { 'the package, packed': size, 'the package, unpacked': unpackedSize };
}

function show(bytes: number | undefined): string {
  return (bytes?.toLocaleString('en') ?? 'gone').padStart(10);
}

function compare(now: number | undefined, then: number | undefined): string {
  if (then === undefined) return 'new';
  if (now === undefined || now === then) return '';
  return `${now > then ? '+' : '−'}${Math.abs(now - then).toLocaleString('en')} (${(((now - then) / then) * 100).toFixed(1)} %)`;
}
