import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { buildContent, compileFolder } from '../../scripts/build-content.js';
import { GUIDE_BUDGET } from '../../scripts/budgets.js';
import { conditionSchema, CONTENT_LOCALES, featurePackSchema } from '../../src/content/index.js';
import type { Condition } from '../../src/model/condition.js';

const compiled = await compileFolder('content');
const packs = compiled.flatMap((locale) => locale.packs);

it('there is a folder for each language that readers can choose', () =>
  assert.deepEqual(
    compiled.map(({ locale }) => locale),
    [...CONTENT_LOCALES].sort(),
  ));

for (const { locale, packs, index, features, problems } of compiled)
  describe(`content/${locale}`, () => {
    it('compiles without an error', () =>
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      ));

    it('has a pack and a line in the index for each guide, and a glossary', () => {
      const guides = readdirSync(`content/${locale}`).filter((name) => !/^(words|features)\./.test(name));
      const ids = guides.map((name) => name.replace('.md', '')).sort();
      assert.deepEqual(
        packs.map(({ id }) => id),
        ids,
      );
      assert.deepEqual(
        index.map(({ id }) => id),
        ids,
      );
      assert.ok(v.is(featurePackSchema, features));
    });
  });

for (const pack of packs)
  describe(`${pack.locale}/${pack.id}`, () => {
    it('has the published shape', () =>
      assert.deepEqual(v.safeParse(conditionSchema, pack).issues, undefined));

    it(`weighs at most ${GUIDE_BUDGET} bytes after brotli`, () => {
      const bytes = brotliCompressSync(JSON.stringify(pack)).length;
      assert.ok(bytes <= GUIDE_BUDGET, `${bytes} bytes`);
    });

    it('cites every source that it lists, and lists every source that it cites', () => {
      const numbers = new Set(listNumbers(pack));
      assert.deepEqual(
        [...numbers].sort((a, b) => a - b),
        pack.sources.map((_, index) => index + 1),
      );
    });
  });

/** All numbers of sources in a pack, wherever they stand. */
function listNumbers(value: unknown, key = ''): number[] {
  if (typeof value === 'number') return ['cite', 'sources', 'against'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => listNumbers(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => listNumbers(item, name));
}

describe('the evidence base', () => {
  const file = join(process.env['INSOLE_SHARED'] ?? '../shared', 'content/evidence.md');
  const skip = existsSync(file) ? false : 'no evidence base: INSOLE_SHARED names its folder';
  for (const pack of packs.filter(({ locale }) => locale === 'en'))
    it(`gives the weights and grades of ${pack.id}`, { skip }, () =>
      assert.deepEqual(
        sortNeeds(listNeeds(pack)),
        sortNeeds(readEvidence(readFileSync(file, 'utf8'), pack.title)),
      ),
    );
});

type WeightLine = [feature: string, weight: number, grade: string];

const listNeeds = ({ shoes }: Condition): WeightLine[] =>
  shoes.needs.map(({ feature, weight, grade }) => [feature, weight, grade]);

/** The list under "Weights" of the condition with this title. */
function readEvidence(markdown: string, title: string): WeightLine[] {
  const chapter = markdown.split(/^### /m).find((text) => text.replace(/^[\d.]+ /, '').startsWith(title));
  const lines = chapter?.split('#### Weights')[1]?.matchAll(/^- ([a-z-]+) ([0-3]) (S|M|L\*|L|C|A):/gm) ?? [];
  return [...lines].map(([, feature, weight, grade]) => [feature!, Number(weight), grade!]);
}

const sortNeeds = (needs: WeightLine[]): WeightLine[] => needs.sort(([a], [b]) => a.localeCompare(b));

describe('what is built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'insole-content-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('is a folder for each language, and the schema', async () => {
    await buildContent(folder);
    assert.deepEqual(readdirSync(folder).sort(), ['condition.schema.json', ...CONTENT_LOCALES].sort());
    for (const { locale, index, packs } of compiled) {
      const names = readdirSync(join(folder, locale)).sort();
      assert.deepEqual(names, [...packs.map(({ id }) => `${id}.json`), 'features.json', 'index.json'].sort());
      assert.deepEqual(JSON.parse(readFileSync(join(folder, locale, 'index.json'), 'utf8')), index);
    }
  });

  it('has a schema that names the fields of a guide', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'condition.schema.json'), 'utf8')) as {
      required: string[];
      additionalProperties: boolean;
    };
    assert.ok(packs.every((pack) => schema.required.every((field) => field in pack)));
    assert.equal(schema.additionalProperties, false);
  });
});

it('a folder without content is a problem, not a crash', async () => {
  const [nothing] = await compileFolder(join(tmpdir(), 'insole-no-such-folder'));
  assert.deepEqual(
    nothing?.problems.map(({ severity, field }) => [severity, field]),
    [['error', 'file']],
  );
});
