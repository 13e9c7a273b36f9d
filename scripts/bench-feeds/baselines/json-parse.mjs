// @ts-check
/** JSON.parse alone. */
import { readFileSync } from 'node:fs';

/** @type {{ products: unknown[] }} */
const feed = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
console.log(feed.products.length);
