import type { AuthorFields, Comment, CommentPage, CommentProblem, NewComment } from '../model/comment.js';
import { addQuery, type Query } from './add-query.js';
import { ask } from './ask.js';
import type { CommentProvider, ListQuery, ProviderOptions } from './provider.js';
import { idOf, isRecord, isoDate, records, text } from './values.js';

/** The problems that a server may name; any other is told by the status. */
const PROBLEMS: readonly string[] = [
  'sign-in',
  'expired',
  'closed',
  'duplicate',
  'too-fast',
  'author',
  'email',
  'empty',
  'too-long',
  'refused',
] satisfies CommentProblem[];

/** Comments kept by a server of one's own, which speaks the contract in `docs/comments-api.yaml`. */
export function open({ endpoint, page, thread, fetch }: ProviderOptions): CommentProvider {
  const name = thread || new URL(page).pathname;
  const locate = (query: Query): URL => addQuery(endpoint, { thread: name, ...query });

  return {
    async list({ order, limit, cursor }: ListQuery): Promise<CommentPage> {
      const { body } = await ask(fetch, locate({ order, limit, cursor }), undefined, explain);
      const { comments, next, total, closed, asks, user } = isRecord(body) ? body : {};
      return {
        comments: records(comments).map(readComment),
        next: text(next) || undefined,
        total: typeof total === 'number' ? total : undefined,
        closed: closed === true,
        asks: isRecord(asks) ? readAsks(asks) : { name: 'required', email: 'optional' },
        user: text(user) || undefined,
      };
    },

    async send(comment: NewComment): Promise<Comment> {
      const { body } = await ask(
        fetch,
        locate({}),
        {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(comment),
        },
        explain,
      );
      return readComment(isRecord(body) ? body : {});
    },
  };
}

function readAsks({ name, email }: Record<string, unknown>): AuthorFields {
  const read = (value: unknown): 'required' | 'optional' | undefined =>
    value === 'required' || value === 'optional' ? value : undefined;
  return { name: read(name), email: read(email) };
}

function readComment(item: Record<string, unknown>): Comment {
  const { id, parent, author, authorUrl, avatar, date, html, state } = item;
  return {
    id: text(id),
    parent: idOf(parent),
    author: text(author),
    authorUrl: text(authorUrl) || undefined,
    avatar: text(avatar) || undefined,
    date: isoDate(text(date)),
    ...(typeof html === 'string' ? { html } : { text: text(item['text']) }),
    state: state === 'pending' || state === 'deleted' ? state : undefined,
  };
}

const explain = ({ error }: Record<string, unknown>): CommentProblem | undefined =>
  PROBLEMS.includes(text(error)) ? (error as CommentProblem) : undefined;
