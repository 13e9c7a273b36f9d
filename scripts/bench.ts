/**
 * Measures the built list of shoes beside a page written by hand: `npm run bench [-- --scenario=A --runs=9]`.
 *
 * The bench is kept apart from this repository; its place is `bench` in the folder that INSOLE_SHARED names. It is
 * copied to `.cache/bench` with what it needs. Times are ratios to `vanilla` of the same run. Without options, what
 * happens to feeds is measured too (`npm run bench:feeds`).
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium } from './ensure-browser.mjs';

const shared = process.env.INSOLE_SHARED ?? '../shared';
const source = join(shared, 'bench');
const target = '.cache/bench';

if (!existsSync(source))
  fail(`There is no bench in ${shared}: set INSOLE_SHARED to the folder that holds it.`);
if (!existsSync('dist/cdn/product-recommend.js')) fail('There is no built file: run "npm run build" first.');

await mkdir(target, { recursive: true });
await cp(source, target, {
  recursive: true,
  force: true,
  mode: 0,
  filter: (path) => !/package(-lock)?\.json$/.test(path),
});
run('chmod', ['-R', 'u+w', '.']);
await cp('bench/contenders', join(target, 'contenders'), { recursive: true });
await cp('dist/cdn/product-recommend.js', join(target, 'contenders/insole/product-recommend.js'));
await cp('dist/cdn/content', join(target, 'content'), { recursive: true });
if (!existsSync(join(target, 'package.json'))) {
  await writeFile(join(target, 'package.json'), '{"private":true,"type":"module"}\n');
  console.log('Installing what the bench needs …');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', 'esbuild', 'playwright-core']);
}
run(process.execPath, ['build.mjs', 'vanilla,insole']);
const options = process.argv.slice(2);
run(process.execPath, [
  'run.mjs',
  '--contenders=vanilla,insole',
  ...(options.length ? options : ['--scenario=A', '--runs=7']),
]);
if (!options.length) run(process.execPath, ['--import', 'tsx', 'scripts/bench-feeds.ts'], '.');

function run(command: string, args: string[], cwd = target): void {
  const env = { ...process.env, CHROMIUM: findChromium() ?? '' };
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', env });
  if (status) fail(`"${command} ${args.join(' ')}" failed in ${cwd}.`);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
