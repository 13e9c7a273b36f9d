import type { Comment, CommentOrder, CommentPage, CommentProblem, NewComment } from '../model/comment.js';
import { addQuery, type Query } from './add-query.js';
import { ask, type Answer } from './ask.js';
import type { CommentProvider, ListQuery, ProviderOptions } from './provider.js';
import { idOf, isRecord, isoDate, records, text, unescape } from './values.js';

/** The most that WordPress hands over at a time. */
const PER_PAGE = 100;

/** The most levels of replies that are asked for; WordPress itself allows ten. */
const DEEPEST = 10;

const PROBLEMS: Record<string, CommentProblem> = {
  rest_comment_login_required: 'sign-in',
  rest_cookie_invalid_nonce: 'expired',
  rest_comment_author_data_required: 'author',
  rest_comment_content_invalid: 'empty',
  comment_duplicate: 'duplicate',
  comment_flood: 'too-fast',
  rest_comment_closed: 'closed',
  comment_author_column_length: 'too-long',
  comment_author_email_column_length: 'too-long',
  comment_content_column_length: 'too-long',
};

/**
 * Comments of a WordPress post by its REST interface. `endpoint` is the root, `https://blog.example/wp-json/`, or
 * `https://blog.example/?rest_route=/` where links are plain; `thread` the post's id, or `pages/12` for a page.
 */
export function open(options: ProviderOptions): CommentProvider {
  const { fetch, thread = '', nonce, avatars } = options;
  const post = thread.replace(/^.*\//, '');
  let user: string | undefined;

  const get = (route: string, query: Query, init?: RequestInit): Promise<Answer> =>
    ask(fetch, locate(options.endpoint, route, query), init, explain);

  const listPage = (query: Query): Promise<Answer> =>
    get('comments', {
      post,
      per_page: PER_PAGE,
      orderby: 'date_gmt',
      _fields: listFields(avatars),
      ...query,
    });

  /** Whether the post takes comments; nothing where the post cannot be asked. */
  const readClosed = async (): Promise<boolean | undefined> => {
    const route = thread.includes('/') ? thread : `posts/${post}`;
    const { body } = await get(route, { _fields: 'comment_status' });
    return isRecord(body) && body['comment_status'] === 'closed';
  };

  /** Name of the reader, where the nonce still holds. */
  const readUser = async (): Promise<string | undefined> => {
    const { body } = await get('users/me', { _fields: 'name' }, withNonce(nonce!));
    return isRecord(body) ? unescape(body['name']) : undefined;
  };

  return {
    async list({ order, cursor }: ListQuery): Promise<CommentPage> {
      const first = !cursor;
      const page = Number(cursor ?? 1);
      const nothing = (): undefined => undefined;
      const [answer, closed, name] = await Promise.all([
        listPage({ page, order: ORDERS[order] }),
        first ? readClosed().catch(nothing) : undefined,
        first && nonce ? readUser().catch(nothing) : user,
      ]);
      user = name;
      const items = records(answer.body);
      const pages = Number(answer.headers.get('x-wp-totalpages'));
      const total = Number(answer.headers.get('x-wp-total')) || undefined;
      // Where a proxy takes the headers away, a full page promises another; a page past the end is empty.
      const hasNext = pages ? page < pages : items.length === PER_PAGE;
      const late = hasNext && order === 'oldest' ? await listLateReplies(items, listPage) : [];
      return {
        comments: [...items, ...late].map(readComment),
        next: hasNext ? String(page + 1) : undefined,
        total,
        closed,
        user,
        asks: { name: 'required', email: 'required' },
      };
    },

    async send({ text: content, name = '', email = '', parent }: NewComment): Promise<Comment> {
      // As a form it needs no leave from another origin first.
      const body = new URLSearchParams({ post, content });
      if (parent) body.set('parent', parent);
      if (!user) {
        body.set('author_name', name);
        body.set('author_email', email);
      }
      const answer = await get('comments', {}, { method: 'POST', body, ...(user && withNonce(nonce!)) });
      return readComment(isRecord(answer.body) ? answer.body : {});
    },
  };
}

const ORDERS: Record<CommentOrder, string> = { newest: 'desc', oldest: 'asc' };

const withNonce = (nonce: string): RequestInit => ({ headers: { 'X-WP-Nonce': nonce } });

const listFields = (avatars: boolean): string =>
  `id,parent,author_name,author_url,date_gmt,content,status${avatars ? ',author_avatar_urls' : ''}`;

/** A route below the REST root, in either form of addresses. */
function locate(endpoint: string, route: string, query: Query): URL {
  const url = new URL(endpoint);
  const root = url.searchParams.get('rest_route');
  if (root === null) url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/${route}`;
  else url.searchParams.set('rest_route', `${root.replace(/\/$/, '')}/wp/v2/${route}`);
  return addQuery(url, query);
}

/**
 * Replies to a page's comments that were written so late that they are on later pages: read from the oldest on, a
 * thread is complete when it is shown.
 */
async function listLateReplies(
  items: Record<string, unknown>[],
  listPage: (query: Query) => Promise<Answer>,
): Promise<Record<string, unknown>[]> {
  const known = new Set(items.map(({ id }) => id));
  const late: Record<string, unknown>[] = [];
  let parents = items;
  for (let level = 0; parents.length && level < DEEPEST; level++) {
    const ids = parents.map(({ id }) => text(id));
    parents = [];
    for (let start = 0; start < ids.length; start += PER_PAGE) {
      const { body } = await listPage({ parent: ids.slice(start, start + PER_PAGE).join(), order: 'asc' });
      parents.push(...records(body).filter(({ id }) => !known.has(id)));
    }
    for (const reply of parents) known.add(reply['id']);
    late.push(...parents);
  }
  return late;
}

function readComment(item: Record<string, unknown>): Comment {
  const avatars = isRecord(item['author_avatar_urls']) ? item['author_avatar_urls'] : {};
  const content = isRecord(item['content']) ? text(item['content']['rendered']) : '';
  return {
    id: text(item['id']),
    parent: idOf(item['parent']),
    author: unescape(item['author_name']),
    authorUrl: text(item['author_url']) || undefined,
    avatar: text(avatars['96'] ?? avatars['48']) || undefined,
    // UTC, though it does not say so.
    date: isoDate(`${text(item['date_gmt'])}Z`),
    html: content,
    state: item['status'] === 'hold' ? 'pending' : undefined,
  };
}

function explain({ code, data }: Record<string, unknown>): CommentProblem | undefined {
  const params = isRecord(data) && isRecord(data['params']) ? data['params'] : {};
  return code === 'rest_invalid_param' && 'author_email' in params ? 'email' : PROBLEMS[text(code)];
}
