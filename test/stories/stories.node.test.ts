import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { openLibrary, type Outcome } from '../../scripts/storybook/browse.js';
import { buildStorybook, readIndex, type StoryEntry } from '../../scripts/storybook/build.js';

/** Windows that show stories at the same time. */
const WINDOWS = 2;

/**
 * Every story of Storybook, as a designer sees it: it renders, its play function passes, axe finds nothing, and the
 * console stays empty but for what the story says.
 */
await buildStorybook();
const index = await readIndex();
const stories = index.filter(({ type }) => type === 'story');
const library = openLibrary();
const outcomes = startAll(stories);

for (const title of new Set(stories.map(({ title }) => title))) {
  describe(title, () => {
    for (const { id, name } of stories.filter((story) => story.title === title))
      it(name, async () => {
        const { failures, violations, messages, says } = await outcomes.get(id)!;
        assert.deepEqual(failures, []);
        assert.deepEqual(violations, []);
        assert.deepEqual(
          messages.filter((message) => !says.some((text) => new RegExp(text).test(message))),
          [],
        );
      });
  });
}

describe('the written pages', () => {
  for (const { id, title } of index.filter(({ type, title }) => type === 'docs' && !title.includes('/')))
    it(title, async () => assert.deepEqual(await (await library).readPage(id), []));
});

/** Shows all stories, those of one element in one window. */
function startAll(stories: StoryEntry[]): Map<string, Promise<Outcome>> {
  const waiting = new Map<
    string,
    { resolve: (outcome: Outcome) => void; reject: (error: unknown) => void }
  >();
  const results = new Map(
    stories.map(({ id }) => [
      id,
      new Promise<Outcome>((resolve, reject) => waiting.set(id, { resolve, reject })),
    ]),
  );
  // Told where the test awaits it.
  for (const result of results.values()) result.catch(() => undefined);
  const titles = [...new Set(stories.map(({ title }) => title))];
  library.catch((error: unknown) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  const work = async (): Promise<void> => {
    for (let title = titles.shift(); title; title = titles.shift()) {
      let frame = await (await library).openFrame();
      for (const { id } of stories.filter((story) => story.title === title)) {
        const { resolve, reject } = waiting.get(id)!;
        try {
          resolve(await frame.show(id));
        } catch (error) {
          reject(error);
          // A story that does not end would take the others with it.
          await frame.close();
          frame = await (await library).openFrame();
        }
      }
      await frame.close();
    }
  };
  const all = Promise.all(Array.from({ length: WINDOWS }, work));
  after(async () => {
    await all;
    await (await library).close();
  });
  return results;
}
