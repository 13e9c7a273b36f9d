import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { markClaims } from '../../../site/claims/mark.js';
import { findClaims } from '../../../src/claims/index.js';

const mark = (text: string) => markClaims(text, findClaims(text, 'en'));

describe('marked words', () => {
  it('are the text again, whole', () => {
    const text = 'It cures heel pain.\n\nPerfect for plantar fasciitis. A roomy toe box.';
    assert.equal(
      mark(text)
        .map(({ text }) => text)
        .join(''),
      text,
    );
  });

  it('have each claim in its place', () =>
    assert.deepEqual(mark('A soft shoe. It relieves back pain.'), [
      { text: 'A soft shoe. It ', claims: [] },
      { text: 'relieves back pain', claims: [0] },
      { text: '.', claims: [] },
    ]));

  it('share a stretch where claims overlap', () => {
    const claim = (index: number, phrase: string) => ({
      index,
      phrase,
      instead: '',
      sentence: '',
      reason: { why: '', sources: [] },
    });
    assert.deepEqual(markClaims('abcdef', [claim(1, 'bcd'), claim(2, 'cdef')]), [
      { text: 'a', claims: [] },
      { text: 'b', claims: [0] },
      { text: 'cd', claims: [0, 1] },
      { text: 'ef', claims: [1] },
    ]);
  });

  it('are none in an empty text', () => assert.deepEqual(mark(''), []));
});
