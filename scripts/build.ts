/**
 * Builds all that ships and the demonstration site: `npm run build`.
 *
 * `dist/cdn` for pages, `dist` for npm, `dist/site` for `npm start`.
 */
import { rm } from 'node:fs/promises';
import { buildContent } from './build-content.js';
import { buildHolidays } from './build-holidays.js';
import { buildSite } from './build-site.js';
import { buildCdn } from './build/cdn.js';
import { writeDrawn } from './build/drawn.js';
import { buildFromManifest } from './build/from-manifest/index.js';
import { buildNpm } from './build/npm.js';
import { writeIntegrity } from './build/sri.js';
import { buildWordPress } from './build/wordpress/index.js';

await rm('dist', { recursive: true, force: true });
await step('modules for npm', () => buildNpm('dist'));
await step('typings, editor data, llms.txt', () => buildFromManifest('dist'));
await step('files for pages', () => buildCdn('dist/cdn'));
await step('guides', () => buildContent('dist/cdn/content'));
await step('holidays', () => buildHolidays('dist/cdn/content/holidays'));
await step('files without scripts', () => writeDrawn('dist'));
await step('integrity hashes', () => writeIntegrity('dist/cdn'));
await step('WordPress plugin', () => buildWordPress('dist', 'dist/cdn'));
await step('demonstration site', () => buildSite('dist/site'));

async function step(what: string, run: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await run();
  console.log(`Built ${what} in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
}
