import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Comment, CommentProblem, NewComment } from '../../src/model/comment.js';
import type { Handler } from '../serve.js';

/** The most that one comment may hold, in characters. */
const LONGEST = 5_000;

/** Words that a moderator looks at before they are shown. */
const HELD = /https?:|www\./i;

/** Comments that are taken within a minute, of all readers together. */
const PER_MINUTE = 5;

const REFUSALS: Partial<Record<CommentProblem, number>> = {
  author: 422,
  empty: 422,
  'too-long': 413,
  duplicate: 409,
  'too-fast': 429,
};

/**
 * A small server of comments that speaks the contract in docs/comments-api.yaml, as an example of one's own. It
 * forgets everything when it stops.
 *
 * @param seed what every thread begins with
 */
export function serveComments(seed: readonly Comment[], now: () => number = Date.now): Handler {
  const threads = new Map<string, Comment[]>();
  let recent: number[] = [];

  const take = (thread: string): Comment[] => {
    const comments = threads.get(thread) ?? [...seed];
    threads.set(thread, comments);
    return comments;
  };

  /** Takes a comment, or names what is wrong with it. */
  const accept = (comments: Comment[], { text = '', name = '', parent }: Partial<NewComment>) => {
    recent = recent.filter((instant) => instant > now() - 60_000);
    const words = text.trim();
    if (!words) return 'empty';
    if (!name.trim()) return 'author';
    if (words.length > LONGEST) return 'too-long';
    if (comments.some((comment) => comment.text === words && comment.author === name.trim()))
      return 'duplicate';
    if (recent.length >= PER_MINUTE) return 'too-fast';
    recent.push(now());
    const comment: Comment = {
      id: `new-${comments.length + 1}`,
      author: name.trim(),
      date: new Date(now()).toISOString(),
      text: words,
      ...(comments.some(({ id }) => id === parent) && { parent }),
    };
    if (HELD.test(words)) return { ...comment, state: 'pending' } satisfies Comment;
    comments.push(comment);
    return comment;
  };

  return async (request, response) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const comments = take(searchParams.get('thread') ?? '');
    if (request.method === 'POST') {
      const taken = accept(comments, await readJson(request));
      if (typeof taken !== 'string') return send(response, taken.state ? 202 : 201, taken);
      return send(
        response,
        REFUSALS[taken]!,
        { error: taken },
        taken === 'too-fast' ? { 'retry-after': '60' } : {},
      );
    }
    send(response, 200, listPage(comments, searchParams));
  };
}

/** Whole threads, so many at a time; a comment whose parent is gone counts as a thread of its own. */
function listPage(comments: readonly Comment[], query: URLSearchParams): object {
  const limit = Math.min(Math.max(Number(query.get('limit')) || 20, 1), 100);
  const start = Number(query.get('cursor')) || 0;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    const parent = comment.parent === undefined ? undefined : byId.get(comment.parent);
    return parent ? rootOf(parent) : comment;
  };
  const roots = comments.filter((comment) => rootOf(comment) === comment);
  roots.sort((a, b) => a.date.localeCompare(b.date) * (query.get('order') === 'oldest' ? 1 : -1));
  const shown = new Set(roots.slice(start, start + limit));
  return {
    comments: comments.filter((comment) => shown.has(rootOf(comment))),
    next: start + limit < roots.length ? String(start + limit) : null,
    total: comments.length,
    closed: false,
    asks: { name: 'required' },
  };
}

async function readJson(request: IncomingMessage): Promise<Partial<NewComment>> {
  try {
    return JSON.parse(await text(request)) as Partial<NewComment>;
  } catch {
    return {};
  }
}

function send(
  response: ServerResponse,
  status: number,
  body: object,
  headers: Record<string, string> = {},
): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers })
    .end(JSON.stringify(body));
}
