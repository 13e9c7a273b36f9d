import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { open as openIsso } from '../../src/comments/isso.js';
import { toPlainText } from '../../src/comments/plain-text.js';
import { open as openRemark } from '../../src/comments/remark42.js';
import { options, problemOf, serve, type Answer } from './support/server.js';

/** As https://isso-comments.de/docs/reference/server-api/ gives them; names are escaped, as its server does. */
const ISSO_THREAD = {
  total_replies: 14,
  replies: [
    {
      website: null,
      author: 'Max &lt;3 &amp; Co',
      parent: null,
      created: 1464818460.732863,
      text: '<p>Hello</p>',
      total_replies: 1,
      hidden_replies: 0,
      dislikes: 2,
      modified: null,
      mode: 1,
      hash: '1cb6cc0309a2',
      id: 1,
      likes: 2,
      gravatar_image: 'https://pics.example/1',
      replies: [
        {
          website: 'https://kim.example',
          author: null,
          parent: 1,
          created: 1464818460.769638,
          text: '<p>Hi</p>',
          dislikes: 0,
          modified: null,
          mode: 4,
          hash: '2af4e1a6c96a',
          id: 2,
          likes: 2,
        },
      ],
    },
    {
      website: null,
      author: null,
      parent: null,
      created: 1464818460.80574,
      text: '<p>Third</p>',
      total_replies: 0,
      hidden_replies: 0,
      dislikes: 0,
      modified: null,
      mode: 1,
      replies: [],
      hash: '1cb6cc0309a2',
      id: 3,
      likes: 0,
    },
  ],
  id: null,
  hidden_replies: 12,
  config: {
    'reply-to-self': false,
    'require-email': true,
    'require-author': false,
    'reply-notifications': false,
    gravatar: false,
  },
};

/** As https://remark42.com/docs/contributing/api/ gives them, in the plain format. */
const REMARK_THREAD = {
  comments: [
    {
      id: 'c21a',
      pid: '',
      text: '<p>g</p>\n',
      orig: 'g',
      user: {
        name: 'Ann',
        id: 'anonymous_2568',
        picture: 'https://remark.example/api/v1/avatar/6f.image',
        admin: false,
        site_id: 'remark',
      },
      locator: { site: 'remark', url: 'https://blog.example/posts/heels' },
      score: 0,
      vote: 0,
      time: '2022-05-12T11:08:58.760635374-05:00',
    },
    {
      id: 'd01',
      pid: 'c21a',
      text: '',
      orig: '',
      user: { name: 'deleted', id: 'deleted', picture: '', admin: false },
      delete: true,
      time: '2022-05-12T12:08:58-05:00',
    },
  ],
  info: {
    url: 'https://blog.example/posts/heels',
    count: 2,
    read_only: true,
    first_time: '2022-05-12T11:08:58-05:00',
  },
};

const query = { order: 'newest', limit: 20 } as const;

describe('the comments of an Isso server, by its documented answers', () => {
  const openAt = (answer: Answer) => {
    const server = serve(() => answer);
    return { ...server, provider: openIsso(options(server.fetch)) };
  };

  it('are read with their replies', async () => {
    const { provider, log } = openAt({ body: ISSO_THREAD });
    const page = await provider.list({ ...query, limit: 2 });
    assert.deepEqual(
      page.comments.map(({ id, parent, author, authorUrl, avatar, date, html, state }) => [
        id,
        parent,
        author,
        authorUrl,
        avatar,
        date,
        html,
        state,
      ]),
      [
        [
          '1',
          undefined,
          'Max <3 & Co',
          undefined,
          'https://pics.example/1',
          '2016-06-01T22:01:00.732Z',
          '<p>Hello</p>',
          undefined,
        ],
        ['2', '1', '', 'https://kim.example', undefined, '2016-06-01T22:01:00.769Z', '<p>Hi</p>', 'deleted'],
        ['3', undefined, '', undefined, undefined, '2016-06-01T22:01:00.805Z', '<p>Third</p>', undefined],
      ],
    );
    assert.deepEqual([page.next, page.total, page.asks], ['2', 14, { name: 'optional', email: 'required' }]);
    assert.equal(
      log[0]!.url.href,
      'https://server.example/api/?uri=%2Fposts%2Fheels&limit=2&offset=0&sort=newest',
    );
  });

  it('are those of the page where the thread is named by nothing', async () => {
    for (const thread of ['', null] as string[]) {
      const { fetch, log } = serve(() => ({ body: ISSO_THREAD }));
      await openIsso(options(fetch, { thread })).list(query);
      assert.equal(log[0]!.url.searchParams.get('uri'), '/posts/heels');
    }
  });

  it('end where nothing is hidden', async () => {
    const { provider, log } = openAt({ body: { ...ISSO_THREAD, hidden_replies: 0 } });
    assert.equal((await provider.list({ ...query, cursor: '20' })).next, undefined);
    assert.equal(log[0]!.url.searchParams.get('offset'), '20');
  });

  it('are added to as JSON', async () => {
    const { provider, log } = openAt({
      status: 202,
      body: { id: 23, parent: 15, author: 'Max', created: 1464940838.2, text: '<p>Stop</p>', mode: 2 },
    });
    const sent = await provider.send({ text: 'Stop', name: 'Max', parent: '15' });
    assert.deepEqual([sent.id, sent.parent, sent.state], ['23', '15', 'pending']);
    assert.equal(log[0]!.url.href, 'https://server.example/api/new?uri=%2Fposts%2Fheels');
    assert.deepEqual(JSON.parse(log[0]!.body), {
      text: 'Stop',
      author: 'Max',
      email: null,
      parent: 15,
      title: 'Heels',
    });
    assert.equal(log[0]!.headers['content-type'], 'application/json');
  });

  for (const [status, body, problem] of [
    [403, '127.0.0.1: ratelimit exceeded (1, 2)', 'too-fast'],
    [403, '<p>3 direct responses to /posts/heels</p>', 'too-fast'],
    [403, 'edit time frame is still open', 'refused'],
    [400, 'text is too short (minimum length: 3)', 'empty'],
    [400, { message: 'text is missing' }, 'empty'],
    [400, 'text is too long (maximum length: 65535)', 'too-long'],
    [400, 'Website not Django-conform', 'refused'],
    [500, 'Internal Server Error', 'server'],
  ] as const) {
    it(`may refuse: ${status} ${JSON.stringify(body)} is "${problem}"`, async () => {
      assert.equal(await problemOf(openAt({ status, body }).provider.send({ text: 'x' })), problem);
    });
  }
});

describe('the comments of a Remark42 server, by its documented answers', () => {
  it('are read', async () => {
    const { fetch, log } = serve(() => ({ body: REMARK_THREAD }));
    const page = await openRemark(options(fetch, { site: 'bakery' })).list(query);
    assert.deepEqual(
      page.comments.map(({ id, parent, author, date, html, state }) => [
        id,
        parent,
        author,
        date,
        html,
        state,
      ]),
      [
        ['c21a', undefined, 'Ann', '2022-05-12T16:08:58.760Z', '<p>g</p>\n', undefined],
        ['d01', 'c21a', 'deleted', '2022-05-12T17:08:58.000Z', '', 'deleted'],
      ],
    );
    assert.deepEqual([page.total, page.closed, page.next], [2, true, undefined]);
    assert.equal(
      log[0]!.url.href,
      'https://server.example/api/api/v1/find?site=bakery&url=https%3A%2F%2Fblog.example%2Fposts%2Fheels%3Fpage%3D2&format=plain&sort=-time',
    );
  });

  it('are those of the page at the only site where nothing names another', async () => {
    for (const name of ['', null] as string[]) {
      const { fetch, log } = serve(() => ({ body: REMARK_THREAD }));
      await openRemark(options(fetch, { thread: name, site: name })).list(query);
      const { searchParams } = log[0]!.url;
      assert.deepEqual(
        [searchParams.get('url'), searchParams.get('site')],
        ['https://blog.example/posts/heels?page=2', 'remark'],
      );
    }
  });

  it('are added to with the token against forged requests', async () => {
    const { fetch, log } = serve(() => ({ status: 201, body: REMARK_THREAD.comments[0] }));
    const provider = openRemark(
      options(fetch, {
        thread: 'https://blog.example/h',
        readCookie: (name) => (name === 'XSRF-TOKEN' ? 't1' : undefined),
      }),
    );
    assert.equal((await provider.send({ text: 'g', parent: 'c9' })).id, 'c21a');
    assert.equal(log[0]!.headers['X-XSRF-TOKEN'], 't1');
    assert.deepEqual(JSON.parse(log[0]!.body), {
      text: 'g',
      pid: 'c9',
      title: 'Heels',
      locator: { site: 'remark', url: 'https://blog.example/h' },
    });
  });

  it('let a reader in under a name where the server allows it', async () => {
    let signedIn = false;
    const { fetch, log } = serve(({ url, method }) => {
      if (url.pathname.endsWith('/auth/anonymous/login')) signedIn = true;
      return method === 'POST' && !signedIn
        ? { status: 401, body: 'Unauthorized' }
        : { body: REMARK_THREAD.comments[0] };
    });
    await openRemark(options(fetch)).send({ text: 'g', name: 'Ann Lee' });
    assert.equal(log[1]!.url.search, '?site=remark&user=Ann+Lee&aud=remark&session=1');
    assert.equal(log.length, 3);
  });

  it('say that they are for those who are signed in, where it does not', async () => {
    const { fetch } = serve(({ method }) =>
      method === 'POST' ? { status: 401 } : { status: 400, body: { error: 'no provider' } },
    );
    assert.equal(await problemOf(openRemark(options(fetch)).send({ text: 'g', name: 'Ann' })), 'sign-in');
  });

  for (const [status, code, problem] of [
    [403, 8, 'closed'],
    [403, 7, 'refused'],
    [400, 4, 'empty'],
    [429, undefined, 'too-fast'],
    [500, 0, 'server'],
  ] as const) {
    it(`may refuse: ${status} with code ${code} is "${problem}"`, async () => {
      const { fetch } = serve(() => ({ status, body: { code, details: 'x', error: 'y' } }));
      assert.equal(await problemOf(openRemark(options(fetch)).send({ text: 'g' })), problem);
    });
  }
});

describe('the words of markup', () => {
  for (const [html, words] of [
    ['<p>One</p><p>Two<br>Three</p>', 'One\nTwo\nThree'],
    ['It&#8217;s 3 &lt; 4 &amp; 5 &gt; 4&#x2026;', 'It’s 3 < 4 & 5 > 4…'],
    ['<script>alert(1)</script>a<style>b', 'a'],
    ['2 < 3 and 4 > 1', '2 < 3 and 4 > 1'],
    ['&#1114112;', '&#1114112;'],
  ] as const) {
    it(JSON.stringify(html), () => assert.equal(toPlainText(html), words));
  }
});
