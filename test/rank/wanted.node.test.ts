/** A list looks for the features that it is asked for alone. What it finds is what a reading of all features finds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FEATURES } from '../../src/model/feature.js';
import { loadFeatureReader, rankList, rankProducts, type RankNeed } from '../../src/rank/index.js';
import { createProduct, SHOE } from './create-product.js';

/** Statements of four languages, five to a shoe, so that one may decide about another. */
const shoes = Object.entries(SHOE).flatMap(([lang, title]) => {
  const statements = readFileSync(`test/fixtures/features/statements.${lang}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0]!);
  return Array.from({ length: Math.floor(statements.length / 5) }, (_, index) =>
    createProduct(
      { title, description: statements.slice(index * 5, index * 5 + 5).join('\n') },
      { id: `${lang} ${index}`, name: `${lang} ${index}` },
    ),
  );
});

describe('a list asked for', async () => {
  const reader = await loadFeatureReader();
  for (const feature of FEATURES) {
    it(`${feature} has the shoes and the reasons of a full reading`, async () => {
      const needs: RankNeed[] = [{ feature, weight: 1, grade: 'L', sources: [] }];
      const { items } = await rankList(shoes, { needs, now: () => 0 });
      assert.ok(items.some(({ reasons }) => reasons.length));
      assert.deepEqual(items, rankProducts(shoes, needs, reader));
    });
  }
});
