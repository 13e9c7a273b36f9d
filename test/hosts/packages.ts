/** What host pages are made of: other people's style sheets and scripts, fetched for the test and never committed. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const FOLDER = '.cache/hosts';

/** A file of an npm package or of a Debian one: `npm:bootstrap@3.4.1/dist/css/bootstrap.min.css`. */
export type PackageFile = `npm:${string}` | `deb:${string}`;

/**
 * The text of a package's file; the package is downloaded where it is not in the cache. Nothing of it is installed,
 * and none of its scripts runs here.
 *
 * @throws {Error} naming the package that could not be had
 */
export async function readPackageFile(file: PackageFile): Promise<string> {
  const [, source, name, path] = /^(npm|deb):((?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(file)!;
  const folder = join(FOLDER, name!.replaceAll('/', '+'));
  if (!existsSync(folder)) {
    const fresh = `${folder}.new`;
    await rm(fresh, { recursive: true, force: true });
    await mkdir(fresh, { recursive: true });
    try {
      await (source === 'npm' ? unpackNpm(name!, fresh) : unpackDebian(name!, fresh));
    } catch (error) {
      throw new Error(`The package ${name} could not be downloaded.`, { cause: error });
    }
    await rename(fresh, folder);
  }
  return readFile(join(folder, path!), 'utf8');
}

async function unpackNpm(name: string, folder: string): Promise<void> {
  const { stdout } = await run('npm', ['pack', name, '--silent', '--pack-destination', folder]);
  const archive = stdout.trim().split('\n').at(-1)!;
  await run('tar', ['xzf', join(folder, archive), '-C', folder, '--strip-components=1']);
}

async function unpackDebian(name: string, folder: string): Promise<void> {
  await run('apt-get', ['download', name], { cwd: folder });
  const { stdout } = await run('ls', [folder]);
  await run('dpkg-deb', ['-x', join(folder, stdout.trim()), folder]);
}
