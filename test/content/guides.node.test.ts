import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { GUIDE_BUDGET } from '../../scripts/budgets.js';
import { buildContent, compileFolder } from '../../scripts/build-content.js';
import {
  articleSchema,
  conditionSchema,
  CONTENT_LOCALES,
  featurePackSchema,
} from '../../src/content/index.js';
import type { Condition } from '../../src/model/condition.js';
import { makeTempFolder } from '../support/temp-folder.js';

const compiled = await compileFolder('content');
const packs = compiled.flatMap((locale) => locale.packs);
const articles = compiled.flatMap((locale) => locale.articles);

it('there is a folder for each language that readers can choose', () =>
  assert.deepEqual(
    compiled.map(({ locale }) => locale),
    [...CONTENT_LOCALES].sort(),
  ));

for (const { locale, packs, articles, index, features, problems } of compiled)
  describe(`content/${locale}`, () => {
    it('compiles without an error', () =>
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      ));

    it('has a pack and a line in the index for each guide and each article, and a glossary', () => {
      const listIds = (folder: string): string[] =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.md') && !/^(words|features)\./.test(name))
          .map((name) => name.replace('.md', ''))
          .sort();
      const guides = listIds(`content/${locale}`);
      const written = listIds(`content/${locale}/articles`);
      assert.deepEqual(
        packs.map(({ id }) => id),
        guides,
      );
      assert.deepEqual(
        articles.map(({ id }) => id),
        written,
      );
      assert.deepEqual(
        index.map(({ kind, id }) => [kind, id]),
        [...guides.map((id) => ['condition', id]), ...written.map((id) => ['article', id])],
      );
      assert.ok(v.is(featurePackSchema, features));
    });
  });

for (const pack of [...packs, ...articles])
  describe(`${pack.locale}/${pack.id}`, () => {
    it('has the published shape', () => {
      const schema = pack.kind === 'article' ? articleSchema : conditionSchema;
      assert.deepEqual(v.safeParse(schema, pack).issues, undefined);
    });

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
        sortNeeds(regrade(pack.id, readEvidence(readFileSync(file, 'utf8'), pack.title))),
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

/**
 * Where a grade of the base rests on a source alone that could not be confirmed: that of what is cited in its place. The
 * trial of new athletic shoes on sore heels is not, the experts who favour soft ones are.
 */
const REGRADED: Record<string, Record<string, string>> = { 'heel-pain': { cushioning: 'L*' } };

const regrade = (id: string, lines: WeightLine[]): WeightLine[] =>
  lines.map(([feature, weight, grade]) => [feature, weight, REGRADED[id]?.[feature] ?? grade]);

const sortNeeds = (needs: WeightLine[]): WeightLine[] => needs.sort(([a], [b]) => a.localeCompare(b));

describe('what is built', () => {
  const folder = makeTempFolder();

  it('is a folder for each language, and the schemas', async () => {
    await buildContent(folder);
    assert.deepEqual(
      readdirSync(folder).sort(),
      ['article.schema.json', 'condition.schema.json', ...CONTENT_LOCALES].sort(),
    );
    for (const { locale, index, packs, articles } of compiled) {
      const names = readdirSync(join(folder, locale)).sort();
      assert.deepEqual(
        names,
        [...[...packs, ...articles].map(({ id }) => `${id}.json`), 'features.json', 'index.json'].sort(),
      );
      assert.deepEqual(JSON.parse(readFileSync(join(folder, locale, 'index.json'), 'utf8')), index);
    }
  });

  for (const [kind, texts] of Object.entries({ condition: packs, article: articles }))
    it(`has a schema that names the fields of its kind: ${kind}`, () => {
      const schema = JSON.parse(readFileSync(join(folder, `${kind}.schema.json`), 'utf8')) as {
        required: string[];
        additionalProperties: boolean;
      };
      assert.ok(texts.every((pack) => schema.required.every((field) => field in pack)));
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
