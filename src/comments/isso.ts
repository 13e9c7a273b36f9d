import type { AuthorFields, Comment, CommentPage, CommentProblem, NewComment } from '../model/comment.js';
import { addQuery, type Query } from './add-query.js';
import { ask } from './ask.js';
import type { CommentProvider, ListQuery, ProviderOptions } from './provider.js';
import { idOf, isRecord, isoDate, records, text, unescape } from './values.js';

/** Its bits for the state of a comment. */
const PENDING = 2;
const DELETED = 4;

/**
 * Comments kept by an Isso server. `endpoint` is its address; `thread` the page's path as it knows it. A page holds so
 * many threads, each with all its replies.
 */
export function open({ endpoint, page, thread, title, fetch }: ProviderOptions): CommentProvider {
  const uri = thread || new URL(page).pathname;
  const locate = (path: string, query: Query): URL =>
    addQuery(`${endpoint.replace(/\/$/, '')}/${path}`, query);

  return {
    async list({ order, limit, cursor = '0' }: ListQuery): Promise<CommentPage> {
      const url = locate('', { uri, limit, offset: cursor, sort: order });
      const { body } = await ask(fetch, url, { credentials: 'include' }, explain);
      const { replies, total_replies: total, hidden_replies: hidden, config } = isRecord(body) ? body : {};
      const threads = records(replies);
      return {
        comments: threads.flatMap((thread) => [thread, ...records(thread['replies'])]).map(readComment),
        next:
          typeof hidden === 'number' && hidden > 0 && threads.length
            ? String(Number(cursor) + threads.length)
            : undefined,
        total: typeof total === 'number' ? total : undefined,
        asks: readAsks(isRecord(config) ? config : {}),
      };
    },

    async send({ text, name, email, parent }: NewComment): Promise<Comment> {
      const body = JSON.stringify({
        text,
        author: name || null,
        email: email || null,
        parent: parent ? Number(parent) : null,
        title,
      });
      const headers = { 'content-type': 'application/json' };
      const answer = await ask(
        fetch,
        locate('new', { uri }),
        { method: 'POST', headers, body, credentials: 'include' },
        explain,
      );
      return readComment(isRecord(answer.body) ? answer.body : {});
    },
  };
}

const readAsks = (config: Record<string, unknown>): AuthorFields => ({
  name: config['require-author'] === true ? 'required' : 'optional',
  email: config['require-email'] === true ? 'required' : 'optional',
});

function readComment(item: Record<string, unknown>): Comment {
  const mode = Number(item['mode']);
  const created = item['created'];
  return {
    id: text(item['id']),
    parent: idOf(item['parent']),
    author: unescape(item['author']),
    authorUrl: text(item['website']) || undefined,
    avatar: text(item['gravatar_image']) || undefined,
    date: typeof created === 'number' ? isoDate(created * 1000) : '',
    html: text(item['text']),
    state: mode === DELETED ? 'deleted' : mode === PENDING ? 'pending' : undefined,
  };
}

/** It refuses in English sentences, as text or in an error page. */
function explain(body: Record<string, unknown>, status: number): CommentProblem | undefined {
  const reason = text(body['text'] ?? body['message']);
  if (/ratelimit exceeded|direct responses to/.test(reason)) return 'too-fast';
  if (status !== 400) return undefined;
  if (/too short|is missing/.test(reason)) return 'empty';
  return /too long/.test(reason) ? 'too-long' : undefined;
}
