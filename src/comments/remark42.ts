import type { Comment, CommentPage, CommentProblem, NewComment } from '../model/comment.js';
import { addQuery, type Query } from './add-query.js';
import { ask, type Answer } from './ask.js';
import { CommentError } from './comment-error.js';
import type { CommentProvider, ListQuery, ProviderOptions } from './provider.js';
import { idOf, isRecord, isoDate, records, text } from './values.js';

/** Numbers by which its answers say what is wrong (https://remark42.com/docs/contributing/api/). */
const PROBLEMS: Record<number, CommentProblem> = { 3: 'sign-in', 4: 'empty', 7: 'refused', 8: 'closed' };

/** The id of a server's only site, unless its owner chose another. */
const DEFAULT_SITE = 'remark';

/**
 * Comments kept by a Remark42 server. `endpoint` is its address; `thread` the page's address as it knows it. It hands
 * over a whole thread at once. Readers write under a name where the server allows anonymous ones, or as who they are
 * signed in at the server.
 */
export function open({
  endpoint,
  page,
  title,
  fetch,
  readCookie,
  ...named
}: ProviderOptions): CommentProvider {
  const thread = named.thread || page;
  const site = named.site || DEFAULT_SITE;
  const locate = (path: string, query: Query): URL =>
    addQuery(`${endpoint.replace(/\/$/, '')}/${path}`, { site, ...query });
  const withCookies: RequestInit = { credentials: 'include' };

  const post = ({ text, parent = '' }: NewComment): Promise<Answer> => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    const token = readCookie('XSRF-TOKEN');
    if (token) headers['X-XSRF-TOKEN'] = token;
    const body = JSON.stringify({ text, pid: parent, title, locator: { site, url: thread } });
    return ask(
      fetch,
      locate('api/v1/comment', {}),
      { ...withCookies, method: 'POST', headers, body },
      explain,
    );
  };

  return {
    async list({ order }: ListQuery): Promise<CommentPage> {
      const url = locate('api/v1/find', {
        url: thread,
        format: 'plain',
        sort: order === 'newest' ? '-time' : '+time',
      });
      const { body } = await ask(fetch, url, withCookies, explain);
      const { comments, info } = isRecord(body) ? body : {};
      const { count, read_only: readOnly } = isRecord(info) ? info : {};
      return {
        comments: records(comments).map(readComment),
        total: typeof count === 'number' ? count : undefined,
        closed: readOnly === true,
        asks: { name: 'required' },
      };
    },

    async send(comment: NewComment): Promise<Comment> {
      const answer = await post(comment).catch(async (error: CommentError) => {
        if (error.problem !== 'sign-in' || !comment.name) throw error;
        const query = { user: comment.name, aud: site, session: '1' };
        const signIn = ask(fetch, locate('auth/anonymous/login', query), withCookies);
        // Where the server takes no anonymous readers, the answer is that it is for those who are signed in.
        await signIn.catch(({ problem, status }: CommentError) => {
          throw problem === 'offline' || problem === 'timeout' ? error : new CommentError('sign-in', status);
        });
        return post(comment);
      });
      return readComment(isRecord(answer.body) ? answer.body : {});
    },
  };
}

function readComment({ id, pid, user, text: html, time, delete: gone }: Record<string, unknown>): Comment {
  const { name, picture } = isRecord(user) ? user : {};
  return {
    id: text(id),
    parent: idOf(pid),
    author: text(name),
    avatar: text(picture) || undefined,
    date: isoDate(text(time)),
    html: text(html),
    state: gone === true ? 'deleted' : undefined,
  };
}

const explain = ({ code }: Record<string, unknown>): CommentProblem | undefined => PROBLEMS[Number(code)];
