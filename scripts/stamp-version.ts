/** Writes the version in package.json into src/version.ts, where every element class takes it from. */
import { readFile, writeFile } from 'node:fs/promises';

const FILE = 'src/version.ts';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const source = await readFile(FILE, 'utf8');
await writeFile(FILE, source.replace(/VERSION = '[^']*'/, `VERSION = '${version}'`));
