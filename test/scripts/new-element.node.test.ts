import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findChromium } from '../../scripts/ensure-browser.mjs';
import { addTag, nameClass, refuseTag } from '../../scripts/lib/new-element.js';

describe('refuseTag', () => {
  const refusals: [string | undefined, RegExp][] = [
    [undefined, /npm run new -- /],
    ['pain-guide', /exists already/],
    ['SizeChart', /"size-chart"/],
    ['size_chart', /"size-chart"/],
    ['size', /"size-chart"/],
    ['9-lives', /"lives-chart"/],
    ['-', /"size-chart"/],
    ['../evil-tag', /"evil-tag"/],
    ['insole-size-chart', /no prefix/],
    ['font-face', /platform/],
  ];
  for (const [tag, sentence] of refusals) {
    it(`says what to do about ${tag}`, () => assert.match(refuseTag(tag, ['pain-guide']) ?? '', sentence));
  }
  it('takes a new tag', () => assert.equal(refuseTag('size-chart-2', ['pain-guide']), undefined));
});

it('nameClass makes a class name of a tag', () =>
  assert.equal(nameClass('size-chart-2'), 'SizeChart2Element'));

describe('addTag', () => {
  it('adds to a list on one line and to one on several', () => {
    assert.match(addTag("export const TAGS = ['a-b'] as const;", 'c-d'), /\['a-b', 'c-d'\] as const/);
    assert.match(addTag("export const TAGS = [\n  'a-b',\n] as const;", 'c-d'), /'a-b', 'c-d'\] as const/);
  });
  it('says so where there is none', () => assert.throws(() => addTag('', 'c-d'), /TAGS/));
});

describe('npm run new', () => {
  let root: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'insole-new-'));
    const copied = [
      'package.json',
      'custom-elements.json',
      'tsconfig.json',
      'src',
      'scripts',
      'stories/support',
      'test/support',
      '.prettierrc.json',
      'web-test-runner.config.js',
    ];
    for (const path of copied) cpSync(path, join(root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  const node = (...args: string[]): SpawnSyncReturns<string> =>
    spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

  it('makes an element that is listed, type-checks, and passes its test', (t) => {
    const made = node('--import', 'tsx', 'scripts/new.ts', 'size-chart');
    assert.equal(made.status, 0, made.stderr);
    assert.match(readFileSync(join(root, 'src/elements/tags.ts'), 'utf8'), /'size-chart'/);

    const config = { extends: './tsconfig.json', include: ['src/elements/size-chart', 'stories', 'test'] };
    writeFileSync(join(root, 'tsconfig.new.json'), JSON.stringify(config));
    const types = node('node_modules/typescript7/bin/tsc', '--noEmit', '-p', 'tsconfig.new.json');
    assert.equal(types.status, 0, types.stdout);

    if (!findChromium()) return t.skip('there is no browser');
    const test = node('node_modules/@web/test-runner/dist/bin.js');
    assert.equal(test.status, 0, test.stdout);
  });

  it('refuses one that exists, and leaves it alone', () => {
    const before = readFileSync(join(root, 'src/elements/tags.ts'), 'utf8');
    const { status, stderr } = node('--import', 'tsx', 'scripts/new.ts', 'pain-guide');
    assert.equal(status, 1);
    assert.match(stderr, /exists already/);
    assert.equal(readFileSync(join(root, 'src/elements/tags.ts'), 'utf8'), before);
    assert.ok(!existsSync(join(root, 'stories/pain-guide.stories.ts')));
  });

  it('makes nothing where one of its files is there already', () => {
    writeFileSync(join(root, 'stories/toe-map.stories.ts'), '// somebody’s work');
    const { status, stderr } = node('--import', 'tsx', 'scripts/new.ts', 'toe-map');
    assert.equal(status, 1);
    assert.match(stderr, /^stories\/toe-map\.stories\.ts is there already, and nothing was made/);
    assert.ok(!existsSync(join(root, 'src/elements/toe-map')));
  });
});
