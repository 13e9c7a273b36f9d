/** Writes what is made from `tokens/*.tokens.json`: `npm run tokens`. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { generateFiles } from './tokens/generate.js';

for (const [path, text] of await generateFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
