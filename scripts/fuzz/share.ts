/** One share of `npm run fuzz`, in a process of its own: `share.ts RUNS SEED FAMILY…`, RUNS for each family. */
import fc from 'fast-check';
import { loadFeatureReader } from '../../src/rank/index.js';
import { checkFeed } from './check-feed.js';
import { describeFeed, FAMILIES, spoil } from './mutate.js';
import { NEWS, type ShareNews } from './news.js';

const [runs, seed] = process.argv.slice(2, 4).map(Number);
const reader = await loadFeatureReader();
const news: ShareNews = { family: '', feeds: 0, passed: 0, problems: [] };

for (news.family of process.argv.slice(4)) {
  const property = fc.asyncProperty(spoil(FAMILIES[news.family]!), async (feed) => {
    if (++news.feeds % NEWS === 0) process.send!(news);
    await checkFeed(feed, reader);
  });
  const result = await fc.check(property, { numRuns: runs!, seed: seed! });
  if (!result.failed) news.passed++;
  else {
    const { counterexample, errorInstance } = result;
    const error = (errorInstance as Error).stack;
    news.problems.push(`${news.family}: ${error}\nThe feed: ${describeFeed(counterexample![0])}`);
  }
}
process.send!(news);
process.disconnect();
