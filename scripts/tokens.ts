/** Writes what is made from `tokens/*.tokens.json`: `npm run tokens`. */
import { writeText } from './lib/write-text.js';
import { generateFiles } from './tokens/generate.js';

for (const [path, text] of await generateFiles()) await writeText(path, text);
