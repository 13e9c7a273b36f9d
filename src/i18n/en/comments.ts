import type { Forms } from '../plural.js';

/** English words of `article-comments`, but for those of its form. */
export const comments = {
  heading: 'Comments',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  empty: 'No comments yet.',
  closed: 'Comments are closed.',
  anonymous: 'Anonymous',
  deleted: 'This comment was deleted.',
  pending: 'Waiting for approval',
  answers: (name: string) => `In reply to ${name}`,
  orphan: 'In reply to a comment that is no longer here',
  reply: 'Reply',
  replyTo: (name: string) => `Reply to ${name}`,
  more: 'Show more comments',
  added: { one: '{} more comment', other: '{} more comments' } as Forms,
  notAdded: 'More comments could not be loaded. Please try again.',
};
