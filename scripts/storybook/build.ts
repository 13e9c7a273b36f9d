import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** Where the built Storybook is. */
export const STORYBOOK_FOLDER = 'storybook-static';

/** A story as Storybook's index has it. */
export interface StoryEntry {
  type: 'story' | 'docs';
  id: string;
  /** `Elements/pain-guide`. */
  title: string;
  /** `Right To Left`. */
  name: string;
  exportName?: string;
  tags: string[];
}

/**
 * Builds Storybook, from stories and `dist/cdn/content` as they are.
 *
 * @throws {Error} with what it said, when it does not succeed
 */
export async function buildStorybook(): Promise<void> {
  const command = [
    'node_modules/storybook/dist/bin/dispatcher.js',
    'build',
    '--quiet',
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, [...command, '--output-dir', STORYBOOK_FOLDER], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  if (code !== 0) throw new Error(`Storybook was not built:\n${said}`);
}

/** What the built Storybook holds, in the order of its sidebar. */
export async function readIndex(): Promise<StoryEntry[]> {
  const { entries } = JSON.parse(await readFile(`${STORYBOOK_FOLDER}/index.json`, 'utf8')) as {
    entries: Record<string, StoryEntry>;
  };
  return Object.values(entries);
}
