/** `npm run new -- <tag>`: makes an element with its files, story and test, and adds it to the list of elements. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { TAGS } from '../src/elements/tags.js';
import { fail } from './lib/command.mjs';
import { addTag, refuseTag, writeElement } from './lib/new-element.js';

const LIST = 'src/elements/tags.ts';

const tag = process.argv[2];
const refusal = refuseTag(tag, TAGS);
if (!tag || refusal) fail(refusal!);

const list = addTag(await readFile(LIST, 'utf8'), tag);
const files = writeElement(tag);
// An existing file is somebody's work.
const taken = files.find(({ path }) => existsSync(path));
if (taken)
  fail(`${taken.path} is there already, and nothing was made: move it away, or choose another name.`);
for (const { path, text } of files) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await pretty(path, text), { flag: 'wx' });
  console.log(`made    ${path}`);
}
await writeFile(LIST, await pretty(LIST, list));
console.log(`changed ${LIST}\n\nNext:`);
const next = {
  [`npm test -- test/elements/${tag}.test.ts`]: 'its test passes already',
  'src/index.ts': 'export its class, for npm and for servers',
  'scripts/budgets.ts': `say what ${tag}.js may weigh`,
  'npm test -- --only types': 'names the tables of tests that want a line for it',
  'npm run manifest': 'once its attributes are documented',
};
const width = Math.max(...Object.keys(next).map(({ length }) => length));
for (const [what, why] of Object.entries(next)) console.log(`  ${what.padEnd(width)}  ${why}`);

async function pretty(path: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(path)), filepath: path });
}
