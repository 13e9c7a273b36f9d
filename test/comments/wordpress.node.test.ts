import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import type { ProviderOptions } from '../../src/comments/provider.js';
import { open } from '../../src/comments/wordpress.js';
import { options, problemOf, serve, type Answer, type Asked } from './support/server.js';

const item = (id: number, more: object = {}): object => ({
  id,
  parent: 0,
  author_name: 'Ann &amp; Tom',
  author_url: '',
  date_gmt: '2026-03-04T10:00:00',
  content: { rendered: '<p>It&#8217;s fine</p>\n' },
  status: 'approved',
  ...more,
});

/** A WordPress of which `comments` answers as told, and the post is open. */
const serveWordPress = (
  answer: (asked: Asked) => Answer | Error,
  post: Answer = { body: { comment_status: 'open' } },
) =>
  serve((asked) => {
    const path = asked.url.pathname + (asked.url.searchParams.get('rest_route') ?? '');
    if (path.includes('/users/me')) return { body: { name: 'Reader &amp; Co' } };
    return path.includes('/posts/') || path.includes('/pages/') ? post : answer(asked);
  });

const openAt = (fetch: ProviderOptions['fetch'], change: Partial<ProviderOptions> = {}) =>
  open(options(fetch, { endpoint: 'https://blog.example/wp-json/', thread: '7', ...change }));

const query = { order: 'newest', limit: 20 } as const;

describe('the comments of a WordPress post', () => {
  it('are read with their dates in UTC, names and pictures as they are meant', async () => {
    const urls = { '24': 'https://pics.example/24', '96': 'https://pics.example/96' };
    const { fetch, log } = serveWordPress(() => ({
      body: [item(1, { author_avatar_urls: urls }), item(2, { parent: 1, status: 'hold' })],
    }));
    const { comments, next, closed, asks } = await openAt(fetch, { avatars: true }).list(query);
    assert.deepEqual(comments, [
      {
        id: '1',
        parent: undefined,
        author: 'Ann & Tom',
        authorUrl: undefined,
        avatar: 'https://pics.example/96',
        date: '2026-03-04T10:00:00.000Z',
        html: '<p>It&#8217;s fine</p>\n',
        state: undefined,
      },
      { ...comments[0], id: '2', parent: '1', avatar: undefined, state: 'pending' },
    ]);
    assert.deepEqual(
      { next, closed, asks },
      { next: undefined, closed: false, asks: { name: 'required', email: 'required' } },
    );
    assert.match(log[0]!.url.searchParams.get('_fields')!, /author_avatar_urls/);
  });

  it('come without pictures where none are asked for', async () => {
    const { fetch, log } = serveWordPress(() => ({ body: [] }));
    await openAt(fetch).list(query);
    assert.doesNotMatch(log[0]!.url.searchParams.get('_fields')!, /avatar/);
  });

  it('are asked for in either form of addresses', async () => {
    for (const [endpoint, start] of [
      ['https://blog.example/wp-json', 'https://blog.example/wp-json/wp/v2/comments?post=7&'],
      [
        'https://blog.example/?rest_route=/',
        'https://blog.example/?rest_route=%2Fwp%2Fv2%2Fcomments&post=7&',
      ],
    ]) {
      const { fetch, log } = serveWordPress(() => ({ body: [] }));
      await openAt(fetch, { endpoint }).list(query);
      assert.ok(log[0]!.url.href.startsWith(start!), log[0]!.url.href);
    }
  });

  it('go on as long as there are pages, by the header or else by full pages', async () => {
    const full = Array.from({ length: 100 }, (_, index) => item(index + 1));
    const pages = async (headers: Record<string, string>, body: object[], cursor?: string) =>
      (await openAt(serveWordPress(() => ({ headers, body })).fetch).list({ ...query, cursor })).next;
    assert.equal(await pages({ 'x-wp-totalpages': '3' }, full), '2');
    assert.equal(await pages({ 'x-wp-totalpages': '3' }, full, '3'), undefined);
    assert.equal(await pages({}, full), '2');
    assert.equal(await pages({}, full.slice(1)), undefined);
    assert.equal(await pages({}, [], '4'), undefined);
  });

  it('are complete threads when read from the oldest on: late replies are fetched at once', async () => {
    const { fetch, log } = serveWordPress(({ url }) => {
      const parents = url.searchParams.get('parent')?.split(',');
      if (!parents) return { headers: { 'x-wp-totalpages': '2' }, body: [item(1), item(2)] };
      return {
        body: parents.includes('1')
          ? [item(900, { parent: 1 })]
          : parents.includes('900')
            ? [item(901, { parent: 900 })]
            : [],
      };
    });
    const { comments } = await openAt(fetch).list({ ...query, order: 'oldest' });
    assert.deepEqual(
      comments.map(({ id }) => id),
      ['1', '2', '900', '901'],
    );
    assert.deepEqual(log.map(({ url }) => url.searchParams.get('parent')).filter(Boolean), [
      '1,2',
      '900',
      '901',
    ]);
  });

  it('are closed where the post is, and open where the post says nothing', async () => {
    const closedWith = async (post: Answer, thread?: string) =>
      (await openAt(serveWordPress(() => ({ body: [] }), post).fetch, { thread: thread ?? '7' }).list(query))
        .closed;
    assert.equal(await closedWith({ body: { comment_status: 'closed' } }), true);
    assert.equal(await closedWith({ status: 404, body: {} }), undefined);
    assert.equal(await closedWith({ body: { comment_status: 'closed' } }, 'pages/12'), true);
  });

  it('survive whatever a server may send', async () => {
    for (const body of [
      null,
      {},
      [null, 3, 'x', []],
      [{ id: 5 }],
      [item(1, { content: null, parent: null, date_gmt: 'x', author_avatar_urls: [] })],
    ]) {
      const { comments } = await openAt(serveWordPress(() => ({ body })).fetch, { avatars: true }).list(
        query,
      );
      for (const { author, date, html } of comments)
        assert.deepEqual([typeof author, date, html], ['string', '', '']);
    }
  });

  it(
    'that are real ones are read with nothing lost',
    { skip: sample() ? false : 'the shared samples are not here' },
    async () => {
      const body = JSON.parse(readFileSync(sample()!, 'utf8')) as object[];
      const { comments } = await openAt(serveWordPress(() => ({ body })).fetch).list(query);
      assert.equal(comments.length, body.length);
      for (const { id, author, date, html } of comments)
        assert.ok(id && author && html && Date.parse(date), id);
    },
  );
});

describe('a comment for a WordPress post', () => {
  const draft = { text: 'They fit.', name: 'Ann', email: 'ann@mail.example', parent: '3' };

  it('is sent as a form, without a nonce', async () => {
    const { fetch, log } = serveWordPress(() => ({
      status: 201,
      body: item(9, { parent: 3, status: 'hold' }),
    }));
    const sent = await openAt(fetch).send(draft);
    assert.deepEqual([sent.id, sent.parent, sent.state], ['9', '3', 'pending']);
    assert.equal(log[0]!.method, 'POST');
    assert.equal(
      log[0]!.body,
      'post=7&content=They+fit.&parent=3&author_name=Ann&author_email=ann%40mail.example',
    );
    assert.deepEqual(log[0]!.headers, {});
  });

  it('is sent as who the reader is, where a nonce proves it', async () => {
    const { fetch, log } = serveWordPress(() => ({ status: 201, body: item(9) }));
    const provider = openAt(fetch, { nonce: 'abc' });
    assert.equal((await provider.list(query)).user, 'Reader & Co');
    await provider.send(draft);
    assert.equal(log.at(-1)!.body, 'post=7&content=They+fit.&parent=3');
    assert.equal(log.at(-1)!.headers['X-WP-Nonce'], 'abc');
  });

  for (const [status, body, problem] of [
    [401, { code: 'rest_comment_login_required' }, 'sign-in'],
    [400, { code: 'rest_comment_author_data_required' }, 'author'],
    [400, { code: 'rest_invalid_param', data: { params: { author_email: 'Invalid' } } }, 'email'],
    [400, { code: 'rest_invalid_param', data: { params: { post: 'Invalid' } } }, 'refused'],
    [400, { code: 'rest_comment_content_invalid' }, 'empty'],
    [409, { code: 'comment_duplicate' }, 'duplicate'],
    [400, { code: 'comment_flood' }, 'too-fast'],
    [403, { code: 'rest_comment_closed' }, 'closed'],
    [403, { code: 'rest_cookie_invalid_nonce' }, 'expired'],
    [400, { code: 'comment_content_column_length' }, 'too-long'],
    [403, { code: 'something_else' }, 'refused'],
    [429, '<h1>Slow down</h1>', 'too-fast'],
    [500, 'There has been a critical error', 'server'],
    [503, {}, 'server'],
    [200, '<!doctype html>', 'server'],
  ] as const) {
    it(`may be refused: ${status} ${JSON.stringify(body)} is "${problem}"`, async () => {
      const { fetch } = serveWordPress(() => ({ status, body }));
      assert.equal(await problemOf(openAt(fetch).send(draft)), problem);
    });
  }

  it('fails in words where there is no answer, or none in time', async () => {
    const fail = (error: Error) => problemOf(openAt(serve(() => error).fetch).send(draft));
    assert.equal(await fail(new TypeError('Failed to fetch')), 'offline');
    assert.equal(await fail(new DOMException('late', 'TimeoutError')), 'timeout');
  });
});

function sample(): string | undefined {
  const file = join(
    process.env['INSOLE_SHARED'] ?? resolve('../shared'),
    'comments/unitingnc-org.wp-v2-comments.json',
  );
  return existsSync(file) ? file : undefined;
}
