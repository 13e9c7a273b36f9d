import type { Comment, CommentOrder, CommentRow } from '../model/comment.js';

export interface ArrangeOptions {
  order: CommentOrder;
  /** True while further pages may hold parents: what answers them waits, so that nothing moves later. */
  partial: boolean;
}

/**
 * Puts comments in the order in which they are read: threads by date, each reply below what it answers, replies
 * from old to new. Parents may come after their replies, be missing, or answer each other in a circle. A comment
 * that comes twice counts once, the later one; a deleted one stays only where it has replies.
 */
export function arrangeComments(
  comments: readonly Comment[],
  { order, partial }: ArrangeOptions,
): CommentRow[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const time = new Map([...byId.values()].map((comment) => [comment, Date.parse(comment.date) || 0]));
  const oldestFirst = [...byId.values()].sort((a, b) => time.get(a)! - time.get(b)!);
  const replies = new Map<string, Comment[]>();
  const roots: Comment[] = [];
  for (const comment of oldestFirst) {
    const { parent } = comment;
    if (parent === undefined || (!byId.has(parent) && !partial)) roots.push(comment);
    else if (!byId.has(parent)) continue;
    else if (replies.has(parent)) replies.get(parent)!.push(comment);
    else replies.set(parent, [comment]);
  }
  if (order === 'newest') roots.reverse();

  const rows: CommentRow[] = [];
  const placed = new Set<Comment>();
  const place = (root: Comment): void => {
    // A stack of our own: a chain of ten thousand replies is deeper than the engine's.
    const waiting: CommentRow[] = [{ comment: root, depth: 0, orphan: root.parent !== undefined }];
    for (let row; (row = waiting.pop());) {
      const { comment, depth } = row;
      if (placed.has(comment)) continue;
      placed.add(comment);
      rows.push(row);
      for (const reply of (replies.get(comment.id) ?? []).toReversed())
        waiting.push({ comment: reply, depth: depth + 1, answers: comment, orphan: false });
    }
  };
  roots.forEach(place);
  // What is left answers itself in a circle, or waits for a later page.
  if (!partial) oldestFirst.forEach(place);
  return rows.filter(({ comment }) => comment.state !== 'deleted' || replies.has(comment.id));
}
