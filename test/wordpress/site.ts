/** One WordPress and one browser for all suites of a run: they take longest to start. */
import { after } from 'node:test';
import { startWordPress, type WordPress } from '../../scripts/wordpress/wordpress.js';
import { startReaders } from './support.js';

export interface Site {
  wordpress: WordPress;
  readers: Awaited<ReturnType<typeof startReaders>>;
}

let starting: Promise<Site> | undefined;

/** The site, started by whoever asks first, stopped when the run is over. */
export const openSite = (): Promise<Site> => (starting ??= start());

async function start(): Promise<Site> {
  const wordpress = await startWordPress('dist/cdn');
  console.log(`WordPress ${wordpress.version} at ${wordpress.url}`);
  return { wordpress, readers: await startReaders() };
}

after(async () => {
  const site = await starting;
  await site?.readers.browser.close();
  await site?.wordpress.stop();
});
