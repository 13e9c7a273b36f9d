/**
 * Texts of invented shops, labelled one by one by reading: what a shoe is said to have must be read from words that
 * no rule was written for. Each line is a product as its shop's feed has it, with `labels`, `negated`, `is_footwear`.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { loadFeatureReader } from '../../src/rank/index.js';
import { createProduct, SHOE } from './create-product.js';

const FILE = 'test/fixtures/features/labelled.jsonl';

interface Label {
  id: string;
  lang: string;
  labels: string[];
  negated: string[];
  is_footwear: boolean;
}
interface Reading {
  id: string;
  labels: string[];
  is_footwear: boolean;
}

const parseLines = <T>(text: string): T[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const gold = parseLines<Label>(readFileSync(FILE, 'utf8'));
const readings = new Map(
  parseLines<Reading>(
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/features.ts', FILE], { encoding: 'utf8' }),
  ).map((reading) => [reading.id, reading]),
);

/** The harmonic mean of precision and recall, over all pairs of what is stated and what was read. */
function measureF1(pairs: readonly { stated: readonly string[]; read: readonly string[] }[]): number {
  let right = 0;
  let all = 0;
  for (const { stated, read } of pairs) {
    right += stated.filter((label) => read.includes(label)).length;
    all += stated.length + read.length;
  }
  return (2 * right) / all;
}

describe('labelled texts', () => {
  for (const lang of ['en', 'de', 'fr', 'es']) {
    it(`have the features that are read, in ${lang}`, () => {
      const shoes = gold.filter((record) => record.lang === lang && record.is_footwear);
      const f1 = measureF1(
        shoes.map(({ id, labels }) => ({ stated: labels, read: readings.get(id)?.labels ?? [] })),
      );
      assert.ok(f1 >= 0.975, `micro F1 is ${f1.toFixed(3)}`);
    });
  }

  it('are of shoes or not', () => {
    const wrong = gold.filter(({ id, is_footwear }) => readings.get(id)?.is_footwear !== is_footwear);
    assert.ok(wrong.length <= gold.length * 0.005, `wrong: ${wrong.map(({ id }) => id).join(' ')}`);
  });

  it('are seldom read as the opposite of what they say', () => {
    const opposite = gold.filter(({ id, negated }) =>
      negated.some((feature) => readings.get(id)?.labels.includes(feature)),
    );
    assert.ok(opposite.length <= gold.length * 0.004, `read: ${opposite.map(({ id }) => id).join(' ')}`);
  });
});

/** Each line is a statement, a tab, and the features that it states, or denies with `!`. */
const readStatements = (lang: string): { text: string; features: string[] }[] =>
  readFileSync(`test/fixtures/features/statements.${lang}.tsv`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', features = ''] = line.split('\t');
      return { text, features: features.split(',').filter(Boolean) };
    });

describe('single statements', async () => {
  const reader = await loadFeatureReader();
  for (const [lang, title] of Object.entries(SHOE)) {
    it(`state what is read, in ${lang}`, () => {
      const f1 = measureF1(
        readStatements(lang).map(({ text, features }) => ({
          stated: features.filter((feature) => !feature.startsWith('!')),
          read: reader.read(createProduct({ title, description: text })).found.map(({ feature }) => feature),
        })),
      );
      assert.ok(f1 >= 0.945, `micro F1 is ${f1.toFixed(3)}`);
    });
  }
});
