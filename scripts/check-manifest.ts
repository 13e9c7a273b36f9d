/**
 * Checks that custom-elements.json is what `npm run manifest` would write, and that it tells the truth: every element
 * is in it, with the attributes that its class observes and a word about each.
 */
import { readFile } from 'node:fs/promises';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { TAGS } from '../src/elements/tags.js';

interface Described {
  name: string;
  description?: string;
}

interface Declaration {
  name: string;
  tagName?: string;
  attributes?: Described[];
}

interface Manifest {
  modules: { declarations: Declaration[] }[];
}

const problems: string[] = [];

const manifest = await analyze();
const committed = await readFile('custom-elements.json', 'utf8').catch(() => '');
if (committed !== `${JSON.stringify(manifest, null, 2)}\n`) {
  problems.push('custom-elements.json is not current: run "npm run manifest" and commit it.');
}
const declarations = manifest.modules.flatMap((module) => module.declarations);
for (const tag of TAGS)
  await checkElement(
    tag,
    declarations.find(({ tagName }) => tagName === tag),
  );

for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;

async function analyze(): Promise<Manifest> {
  return (await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true })) as Manifest;
}

async function checkElement(tag: string, declaration: Declaration | undefined): Promise<void> {
  if (!declaration) {
    problems.push(`${tag}: its class is not in the manifest; its doc comment wants "@element ${tag}".`);
    return;
  }
  const module = (await import(`../src/elements/${tag}/${tag}.ts`)) as Record<
    string,
    { observedAttributes?: string[] }
  >;
  const observed = [...(module[declaration.name]?.observedAttributes ?? [])].sort();
  const told = (declaration.attributes ?? []).map(({ name }) => name).sort();
  if (observed.join() !== told.join()) {
    problems.push(
      `${tag}: it observes ${observed.join(', ')}, and the manifest tells of ${told.join(', ')}.`,
    );
  }
  for (const { name, description } of declaration.attributes ?? []) {
    if (!description) problems.push(`${tag}: the attribute ${name} has no doc comment.`);
  }
}
