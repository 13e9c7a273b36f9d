import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { arrangeComments, type ArrangeOptions } from '../../src/comments/arrange.js';
import type { Comment } from '../../src/model/comment.js';

/** `c2>1` is the second comment, which answers the first; they are a day apart. */
const comment = (note: string): Comment => {
  const [, id, parent] = /^c(\d+)(?:>(\d+))?$/.exec(note)!;
  return {
    id: id!,
    parent,
    author: `Author ${id}`,
    date: new Date(86_400_000 * Number(id)).toISOString(),
    text: id,
  };
};

/** The rows as `id`, set in by a dot for each level, with `!` for an orphan. */
const arrange = (notes: string, options: Partial<ArrangeOptions> = {}): string =>
  arrangeComments(notes.split(' ').map(comment), { order: 'oldest', partial: false, ...options })
    .map(({ comment, depth, orphan }) => `${'.'.repeat(depth)}${comment.id}${orphan ? '!' : ''}`)
    .join(' ');

describe('comments', () => {
  it('stand below what they answer, replies from old to new', () => {
    assert.equal(arrange('c1 c2>1 c3 c4>2 c5>1 c6>3'), '1 .2 ..4 .5 3 .6');
  });

  it('begin with the newest thread where that is asked for', () => {
    assert.equal(arrange('c1 c2>1 c3 c4>1', { order: 'newest' }), '3 1 .2 .4');
  });

  it('may come in any order, replies before what they answer', () => {
    assert.equal(arrange('c6>3 c4>2 c3 c5>1 c2>1 c1'), '1 .2 ..4 .5 3 .6');
  });

  it('whose parent is missing stand as threads of their own, and are marked', () => {
    assert.equal(arrange('c1 c3>2 c4>3'), '1 3! .4');
  });

  it('wait for their parent while there are further pages', () => {
    assert.equal(arrange('c1 c3>2 c4>3', { partial: true }), '1');
    assert.equal(arrange('c1 c3>2 c4>3 c2', { partial: true }), '1 2 .3 ..4');
  });

  it('that answer each other in a circle are shown once', () => {
    assert.equal(arrange('c1 c2>3 c3>2 c4>4'), '1 2! .3 4!');
  });

  it('that come twice count once, the later copy', () => {
    const first = { ...comment('c1'), text: 'before' };
    const rows = arrangeComments([first, comment('c1')], { order: 'oldest', partial: false });
    assert.deepEqual(
      rows.map(({ comment }) => comment.text),
      ['1'],
    );
  });

  it('that were deleted stay only for the sake of their replies', () => {
    const rows = arrangeComments(
      [{ ...comment('c1'), state: 'deleted' }, comment('c2>1'), { ...comment('c3'), state: 'deleted' }],
      { order: 'oldest', partial: false },
    );
    assert.deepEqual(
      rows.map(({ comment }) => comment.id),
      ['1', '2'],
    );
  });

  it('without a date come first among the oldest, and break nothing', () => {
    const rows = arrangeComments([comment('c1'), { ...comment('c2'), date: '' }], {
      order: 'oldest',
      partial: false,
    });
    assert.deepEqual(
      rows.map(({ comment }) => comment.id),
      ['2', '1'],
    );
  });

  it('can answer each other ten thousand levels deep', () => {
    const chain = Array.from({ length: 10_000 }, (_, index) =>
      comment(index ? `c${index + 1}>${index}` : 'c1'),
    );
    const rows = arrangeComments(chain.toReversed(), { order: 'newest', partial: false });
    assert.equal(rows.length, 10_000);
    assert.equal(rows.at(-1)!.depth, 9_999);
  });

  it('can all answer one, ten thousand of them, at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => comment(index ? `c${index + 1}>1` : 'c1'));
    const start = performance.now();
    assert.equal(arrangeComments(many, { order: 'newest', partial: false }).length, 10_000);
    assert.ok(performance.now() - start < 1_000, 'no work that grows with the square');
  });
});
