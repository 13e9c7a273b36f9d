/**
 * Looks at every story in Chromium: `npm run screenshots` writes a sheet for each element into `screenshots/`, on which
 * each story is seen at two widths, on a light page and on a dark one.
 *
 *   npm run screenshots -- [pain-guide …]
 *   tsx scripts/screenshots.ts --no-build         of the Storybook that was built last
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fail, readOptions } from './lib/command.mjs';
import { openLibrary, type Library } from './storybook/browse.js';
import { buildStorybook, readIndex, STORYBOOK_FOLDER, type StoryEntry } from './storybook/build.js';
import { LOOKS, takePictures } from './storybook/pictures.js';
import { writeSheet, type Row } from './storybook/sheet.js';

const FOLDER = 'screenshots';

const { values, positionals } = readOptions(
  { options: { 'no-build': { type: 'boolean' } }, allowPositionals: true },
  'tsx scripts/screenshots.ts [pain-guide …] [--no-build]',
);
if (!values['no-build']) await buildStorybook();
else if (!existsSync(STORYBOOK_FOLDER)) fail('There is no built Storybook yet: leave --no-build out.');
await mkdir(FOLDER, { recursive: true });
const stories = (await readIndex()).filter(({ type }) => type === 'story');
const titles = [...new Set(stories.map(({ title }) => title))].filter(
  (title) => !positionals.length || positionals.includes(nameOf(title)),
);
if (!titles.length) fail(`There are no stories of ${positionals.join(', ')}.`);

const library = await openLibrary();
try {
  for (const title of titles) {
    const rows = await lookAt(
      library,
      stories.filter((story) => story.title === title),
    );
    const file = `${FOLDER}/${nameOf(title)}.png` as const;
    await writeSheet(library.browser, nameOf(title), rows, file);
    console.log(`${file}  ${rows.length} stories`);
  }
} finally {
  await library.close();
}

/** `Elements/pain-guide` → `pain-guide`. */
function nameOf(title: string): string {
  return title.split('/').at(-1)!.toLowerCase().replaceAll(' ', '-');
}

/** The pictures of some stories, two looks at a time. */
async function lookAt(library: Library, stories: StoryEntry[]): Promise<Row[]> {
  const ids = stories.map(({ id }) => id);
  const pictures: Awaited<ReturnType<typeof takePictures>>[] = [];
  for (let first = 0; first < LOOKS.length; first += 2)
    pictures.push(
      ...(await Promise.all(LOOKS.slice(first, first + 2).map((look) => takePictures(library, ids, look)))),
    );
  return stories.map(({ id, name }) => ({
    name,
    pictures: pictures.flatMap((ofLook) => ofLook.get(id) ?? []),
  }));
}
