import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** How a generated feed is written. */
export type FeedFormat = 'xml' | 'tsv' | 'shopify';

/** Where generated feeds are kept from one run to the next. */
export const FOLDER = '.cache/feeds';

/** The generated feed of so many items: made once, for the same seed makes the same. */
export function provideFeed(format: FeedFormat, items: number): string {
  const file = join(FOLDER, `${format}-${items}`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  console.log(`Generating ${items} items of ${format} …`);
  const output = openSync(`${file}.part`, 'w');
  const args = ['--import', 'tsx', 'scripts/generate-feed.ts', '--items', `${items}`, '--format', format];
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', output, 'inherit'] });
  closeSync(output);
  if (status) throw new Error(`${format} could not be generated.`);
  renameSync(`${file}.part`, file);
  return file;
}
