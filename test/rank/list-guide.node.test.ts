import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../src/model/condition.js';
import { toListGuide } from '../../src/rank/index.js';

const source = (id: string) => ({
  id,
  title: id,
  by: `By ${id}`,
  in: 'Journal',
  ...(id === 'd' && { year: 2024 }),
  kind: 'rct' as const,
});
const need = { feature: 'cushioning', label: 'Cushioning', why: 'comfort', weight: 2, grade: 'A' } as const;
const pack = {
  id: 'sore-foot',
  locale: 'en',
  title: 'A sore foot',
  sources: ['a', 'b', 'c', 'd'].map(source),
  shoes: { heading: 'Shoes', needs: [{ ...need, sources: [4], against: [2] }], tryOn: [] },
  words: {
    grades: { A: 'Not advised' },
    notAdvisedBy: 'Not advised by {}',
    against: 'But: {}.',
    tips: 'What helps',
    list: {},
  },
} as unknown as Condition;

describe('what a list shows of its guide', () => {
  const guide = toListGuide(pack);

  it('keeps only the sources of its needs, under new numbers', () => {
    assert.deepEqual(guide.sources, [
      { id: 'd', by: 'By d', year: 2024 },
      { id: 'b', by: 'By b' },
    ]);
    assert.deepEqual(guide.shoes.needs, [{ ...need, sources: [1], against: [2] }]);
  });

  it('holds no more than a list shows', () => {
    assert.deepEqual(Object.keys(guide), ['id', 'locale', 'shoes', 'sources', 'words']);
    assert.deepEqual(Object.keys(guide.words), ['grades', 'notAdvisedBy', 'against', 'list']);
  });

  it('leaves the guide as it is', () => {
    assert.deepEqual(pack.shoes.needs[0]!.sources, [4]);
  });
});
