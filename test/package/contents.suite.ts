import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { TAGS } from '../../src/elements/tags.js';
import { makeTempFolder } from '../support/temp-folder.js';

interface Packed {
  filename: string;
  files: { path: string }[];
}

interface PackageJson {
  exports: Record<string, string | Record<string, string>>;
  imports: Record<string, Record<string, string>>;
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const folder = makeTempFolder();

const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }),
) as [Packed];
const tarball = readFileSync(join(folder, packed.filename));
const files = packed.files.map(({ path }) => path);
const { exports, imports, dependencies, peerDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as PackageJson;

const MODULES =
  'analytics|catalog|claims|cli|comments|content|controllers|elements|i18n|model|rank|shipping|styles';

/** All that the package holds: each line stands for files that are there, and no file is there without its line. */
const CONTENTS: Record<string, RegExp> = {
  'about the package': /^(package\.json|LICENSE|README\.md|CHANGELOG\.md)$/,
  'the command': /^bin\/insole$/,
  'what the elements are, for tools': /^custom-elements\.json$/,
  'and for programs that read': /^dist\/llms\.txt$/,
  'data for editors': /^dist\/editor\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
  'classes and functions': /^dist\/(index|version)\.js(\.map)?$/,
  'what registers an element': /^dist\/define\/[a-z-]+\.js(\.map)?$/,
  'what makes a drawing live': /^dist\/hydrate\.js(\.map)?$/,
  'the Lit that they use in a page': /^dist\/lit\/(index|hydrate)\.js(\.map)?$/,
  'the modules behind them': new RegExp(`^dist/(${MODULES})/[a-z0-9/.-]+\\.js(\\.map)?$`),
  'elements on a server': /^dist\/ssr\/(chunks\/)?[a-z0-9-]+\.js(\.map)?$/,
  'classes in a worker': /^dist\/worker\/index\.js(\.map)?$/,
  'components for React 18': /^dist\/react\/([a-z-]+\.(js|d\.ts)|client\/[a-z-]+\.js)$/,
  types: new RegExp(`^dist/types/(index|version|(${MODULES}|define|embed|ssr)/[a-z0-9/.-]+)\\.d\\.ts$`),
  'types for frameworks': /^dist\/types\/frameworks\/(elements|preact|react|solid|svelte|vue)\.d\.ts$/,
  'files for pages': /^dist\/cdn\/[a-z.-]+\.(js(\.map)?|css|html)$/,
  'their chunks': /^dist\/cdn\/chunks\/[\w.-]+\.js(\.map)?$/,
  'their map and hashes': /^dist\/cdn\/(chunks|sri)\.json$/,
  'guides and articles': /^dist\/cdn\/content\/(en\/[a-z-]+|[a-z]+\.schema)\.json$/,
  holidays: /^dist\/cdn\/content\/holidays\/[a-z]{2}\.json$/,
  'guides without scripts': /^dist\/cdn\/light\/en\/[a-z-]+\.html$/,
  themes: /^dist\/cdn\/themes\/[a-z-]+\.css$/,
  'styles of drawings': /^dist\/cdn\/styles\/[a-z-]+\.css$/,
};

describe('the package', () => {
  it('holds what it should, and nothing else', () => {
    const strangers = files.filter((file) => !Object.values(CONTENTS).some((pattern) => pattern.test(file)));
    assert.deepEqual(strangers, []);
    const missing = Object.keys(CONTENTS).filter((what) => !files.some((file) => CONTENTS[what]!.test(file)));
    assert.deepEqual(missing, []);
  });

  it('llms.txt leads to files that are in it', () => {
    const links = [...readFileSync('dist/llms.txt', 'utf8').matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const led = links.map(([, link]) => posix.join('dist', link!));
    assert.ok(led.length);
    assert.deepEqual(
      led.filter((file) => !files.includes(file)),
      [],
    );
  });

  it('has a source map, with the source in it, for every module that does more than hand on', () => {
    const modules = files.filter((file) => /\.js$/.test(file) && !file.startsWith('dist/react/'));
    const without = modules.filter((file) => {
      if (!files.includes(`${file}.map`)) return !handsOn(readFileSync(file, 'utf8'));
      const map = JSON.parse(readFileSync(`${file}.map`, 'utf8')) as Record<string, (string | null)[]>;
      return map['sources']!.some((_, place) => typeof map['sourcesContent']?.[place] !== 'string');
    });
    assert.deepEqual(without, []);
  });

  it('has no empty module', () => {
    const modules = files.filter((file) => file.endsWith('.js'));
    assert.deepEqual(
      modules.filter((file) => !readFileSync(file, 'utf8').trim()),
      [],
    );
  });

  it('depends on every package that its modules and types import', () => {
    const allowed = { ...dependencies, ...peerDependencies, insole: '' };
    const imported = files
      .filter((file) => /^dist\/(?!cdn\/).*\.(js|d\.ts)$/.test(file))
      .filter((file) => !file.startsWith('dist/types/frameworks/'))
      .flatMap((file) =>
        [
          ...readFileSync(file, 'utf8').matchAll(
            /(?:\bfrom|\bimport)\s*\(?\s*["']((?:@[\w-]+\/)?[\w-]+)[\w/.-]*["']/g,
          ),
        ]
          .map(([, name]) => name!)
          .filter((name) => !(name in allowed))
          .map((name) => `${file}: ${name}`),
      );
    assert.deepEqual(
      imported.filter((line) => !/: node$/.test(line)),
      [],
    );
  });

  it('exports only what is there, with types for every module', () => {
    const targets = Object.entries(exports).flatMap(([name, target]) => {
      if (typeof target === 'string')
        return assert.doesNotMatch(target, /\.js$/, `${name} has no types`) ?? [target];
      assert.equal(Object.keys(target)[0], 'types', `${name} has no types`);
      return Object.values(target);
    });
    const own = Object.values(imports).flatMap((target) => Object.values(target));
    targets.push(...own.filter((target) => target.startsWith('.')));
    const expand = (path: string): string[] =>
      path.includes('*')
        ? /\/(define|react|elements)\//.test(path)
          ? TAGS.map((tag) => path.replace('*', tag))
          : []
        : [path];
    const gone = targets.flatMap(expand).filter((path) => !existsSync(path));
    assert.deepEqual(gone, []);
  });

  it('is as publint wants it', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer } });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that are right wherever ES modules are read', async () => {
    const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(tarball)), {
      entrypoints: Object.keys(exports).flatMap((name) => {
        if (/\.(css|json|txt)$|^\.\/(cdn|themes)/.test(name)) return [];
        if (name === './types/*')
          return ['preact', 'react', 'solid', 'svelte', 'vue'].map((one) => `./types/${one}`);
        return name.includes('*') ? TAGS.map((tag) => name.replace('*', tag)) : [name];
      }),
    });
    assert.ok(analysis.types);
    // A package of ES modules alone, read through `exports`: not by the resolution of Node 10, nor by `require`.
    const problems = analysis.problems.filter(
      (problem) => !('resolutionKind' in problem) || /esm|bundler/.test(problem.resolutionKind),
    );
    assert.deepEqual(problems, []);
  });
});

/** True for a module of imports and exports alone, which has nothing to map. */
const handsOn = (code: string): boolean => !code.replace(/\b(?:import|export)\b[^;]*;/g, '').trim();
