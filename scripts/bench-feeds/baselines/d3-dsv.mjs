// @ts-check
/** The parser of tables alone. */
import { readFileSync } from 'node:fs';
import { tsvParse } from 'd3-dsv';

console.log(tsvParse(readFileSync(process.argv[2] ?? '', 'utf8')).length);
