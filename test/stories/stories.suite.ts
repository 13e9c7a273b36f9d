import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { isSaid, openLibrary, type Outcome } from '../../scripts/storybook/browse.js';
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
          messages.filter((message) => !isSaid(message, says)),
          [],
        );
      });
  });
}

describe('the parts of elements', () => {
  it('are those that the manifest tells of, and each is in a story', async () => {
    const { modules } = JSON.parse(await readFile('custom-elements.json', 'utf8')) as Manifest;
    const told = modules
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ tagName, cssParts = [] }) => cssParts.map(({ name }) => `${tagName}::part(${name})`));
    const shown = new Set((await Promise.all(outcomes.values())).flatMap(({ parts }) => parts));
    const untold = [...shown].filter((part) => !told.includes(part));
    const unseen = told.filter((part) => !shown.has(part));
    assert.deepEqual({ untold, unseen }, { untold: [], unseen: [] });
  });
});

describe('the written pages', () => {
  for (const { id, title } of index.filter(({ type, title }) => type === 'docs' && !title.includes('/')))
    it(title, async () => assert.deepEqual(await (await library).readPage(id), []));
});

describe('the controls of an element', () => {
  it('are its attributes, its slots, its tokens, and for scripts alone its properties', async () => {
    const frame = await (await library).openFrame();
    await frame.show('elements-product-recommend--playground');
    const shown = await frame.page.evaluate(listControls);
    await frame.close();
    assert.deepEqual(
      [...new Set(shown.map(({ category }) => category))],
      ['attributes', 'slots', 'css properties', 'properties'],
    );
    const [condition] = shown;
    assert.deepEqual(condition, {
      name: 'condition',
      category: 'attributes',
      type: 'string',
      control: 'text',
    });
    assert.ok(shown.some(({ name, category }) => name === 'slot="pitch"' && category === 'slots'));
    assert.ok(shown.every(({ category, control }) => category !== 'properties' || !control));
  });
});

interface Manifest {
  modules: { declarations: { tagName?: string; cssParts?: { name: string }[] }[] }[];
}

interface Control {
  name: string;
  category?: string;
  type?: string;
  control?: string;
}

/** Runs in the frame: the rows of the panel of controls, in their order. */
function listControls(): Control[] {
  interface Row {
    name: string;
    control?: { type: string; disable: boolean };
    table?: { category?: string; disable?: boolean; type?: { summary?: string } };
  }
  const { argTypes } = (
    window as unknown as {
      __STORYBOOK_PREVIEW__: { currentRender: { story: { argTypes: Record<string, Row> } } };
    }
  ).__STORYBOOK_PREVIEW__.currentRender.story;
  return Object.values(argTypes)
    .filter(({ table }) => !table?.disable)
    .map(({ name, control, table }) => ({
      name,
      category: table?.category,
      type: table?.type?.summary,
      control: control && !control.disable ? control.type : undefined,
    }));
}

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
