/**
 * Measures the built list of shoes and the built guide beside pages written by hand, in headless Chromium:
 * `npm run bench:pages` runs every scenario that has a limit (`bench-pages/limits.ts`), in about seven minutes, and fails where one
 * is over; `npm run bench:pages -- --scenario=A --runs=9` runs what is asked for.
 *
 * The bench is kept apart from this repository; its place is `bench` in the folder that INSOLE_SHARED names. It is
 * copied to `.cache/bench` with what it needs. Times are ratios to `vanilla` of the same run: those of a busy machine
 * mean little.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareWithLimits, PLAN } from './bench-pages/limits.js';
import { findChromium } from './ensure-browser.mjs';
import { fail, needBuild } from './lib/command.mjs';

const shared = process.env.INSOLE_SHARED ?? '../shared';
const source = join(shared, 'bench');
const target = '.cache/bench';
const contenders = join(target, 'contenders');

/** Ours, and what they are measured against. */
const CONTENDERS = ['vanilla', 'insole', 'guide-vanilla', 'guide-insole', 'ssr-insole'];

if (!existsSync(source))
  fail(`There is no bench in ${shared}: set INSOLE_SHARED to the folder that holds it.`);
needBuild();

await rm(contenders, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const given = join(source, 'contenders');
await cp(source, target, {
  recursive: true,
  force: true,
  mode: 0,
  // The others need packages of their own, and each that is there would be run.
  filter: (path) =>
    !/package(-lock)?\.json$/.test(path) &&
    (!path.startsWith(join(given, '/')) || CONTENDERS.includes(relative(given, path).split(sep)[0]!)),
});
run('chmod', ['-R', 'u+w', '.']);
await cp('bench', target, { recursive: true });
await cp('dist/cdn/product-recommend.js', join(contenders, 'insole/product-recommend.js'));
await cp('dist/cdn/pain-guide.js', join(contenders, 'guide-insole/pain-guide.js'));
await cp('dist/cdn/content', join(target, 'content'), { recursive: true });
if (!existsSync(join(target, 'package.json'))) {
  await writeFile(join(target, 'package.json'), '{"private":true,"type":"module"}\n');
  console.log('Installing what the bench needs …');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', 'esbuild', 'playwright-core']);
}
run(process.execPath, ['build.mjs', CONTENDERS.join()]);

const asked = process.argv.slice(2);
for (const options of asked.length ? [asked] : PLAN) {
  run(process.execPath, ['run.mjs', '--contenders=vanilla,insole', ...options]);
}
if (!asked.length && compareWithLimits(join(target, 'results'))) process.exitCode = 1;

function run(command: string, args: string[]): void {
  const env = { ...process.env, CHROMIUM: findChromium() ?? '' };
  const { status } = spawnSync(command, args, { cwd: target, stdio: 'inherit', env });
  if (status) fail(`"${command} ${args.join(' ')}" failed in ${target}.`);
}
