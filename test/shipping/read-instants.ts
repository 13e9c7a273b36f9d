import { readFileSync } from 'node:fs';
import type { ScheduleTexts } from '../../src/shipping/schedule.js';

/** What a shop promises at an instant, as `instants.txt` writes it. */
export interface Row {
  now: string;
  ships: string;
  arrives: string;
  orderBy: string;
  until: string;
}

export interface InstantTable {
  title: string;
  texts: ScheduleTexts & { holidays?: string };
  rows: Row[];
}

/** Reads the tables of `instants.txt`, which says how they are written. */
export function readInstants(): InstantTable[] {
  const [, ...tables] = readFileSync(new URL('instants.txt', import.meta.url), 'utf8').split(/^# /m);
  return tables.map((table) => {
    const [title, settings, ...lines] = table.trim().split('\n');
    const texts: unknown = Object.fromEntries(settings!.split('; ').map((setting) => setting.split('=')));
    return { title: title!, texts: texts as InstantTable['texts'], rows: lines.map(readRow) };
  });
}

function readRow(line: string): Row {
  const [now, ships, arrives, orderBy, until] = line.split(/\s+/) as [string, string, string, string, string];
  return { now, ships, arrives, orderBy, until };
}
