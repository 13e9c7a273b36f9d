import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TAGS } from '../../../src/elements/tags.js';
import { writeText } from '../../lib/write-text.js';
import { writeEditorData } from './editor-data.js';
import { writeElementTypes } from './element-types.js';
import { hearWithin } from './hear-within.js';
import { writeLlms } from './llms.js';
import { writeReactClient, writeReactIndex, writeReactWrapper } from './react-wrappers.js';
import { describeElements, readManifest } from './read.js';

const FRAMEWORKS = 'scripts/build/from-manifest/frameworks';
const TEMPLATE = '.template';

/**
 * What the package has beside the code, made of custom-elements.json: typings for frameworks, components for
 * React 18, data for editors, and llms.txt. None of it is committed, so none can be out of date.
 */
export async function buildFromManifest(outDir: string): Promise<void> {
  const manifest = await readManifest();
  const elements = describeElements(manifest).sort((a, b) => placeOf(a.tag) - placeOf(b.tag));
  const listened = hearWithin(elements);
  const files: Record<string, string> = {
    'llms.txt': writeLlms(elements, JSON.parse(await readFile('package.json', 'utf8')) as Package),
    'types/frameworks/elements.d.ts': writeElementTypes(listened),
    'react/index.js': writeReactIndex(elements),
    'react/index.d.ts': writeReactIndex(elements),
    'react/client/index.js': writeReactIndex(elements),
  };
  for (const element of listened) {
    const { code, types } = writeReactWrapper(element);
    files[`react/${element.tag}.js`] = code;
    files[`react/${element.tag}.d.ts`] = types;
    files[`react/client/${element.tag}.js`] = writeReactClient(element);
  }
  for (const [name, text] of Object.entries(writeEditorData(manifest))) files[`editor/${name}`] = text;
  for (const name of await readdir(FRAMEWORKS))
    files[`types/frameworks/${name.replace(TEMPLATE, '')}`] = await readFile(join(FRAMEWORKS, name), 'utf8');
  for (const [path, text] of Object.entries(files)) await writeText(join(outDir, path), text);
}

const placeOf = (tag: string): number => (TAGS as readonly string[]).indexOf(tag);

interface Package {
  description: string;
  version: string;
}
