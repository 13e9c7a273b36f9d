import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { serveComments } from '../../scripts/demo/comments.js';
import { serve as serveFiles, type Serving } from '../../scripts/serve.js';
import { open } from '../../src/comments/json.js';
import type { Comment, NewComment } from '../../src/model/comment.js';
import { options, problemOf, serve, type Answer } from './support/server.js';

interface Contract {
  components: { schemas: Record<string, object> };
  paths: { '/': { get: { parameters: { name: string }[] } } };
}

const contract = parse(await readFile('docs/comments-api.yaml', 'utf8')) as Contract;
const ajv = new Ajv2020({ allErrors: true, strict: false, formats: { 'date-time': true, email: true } });
ajv.addSchema({ $id: 'contract', components: contract.components });

/** Fails with what is wrong where a value is not as the contract says. */
function conforms(schema: string, value: unknown): void {
  const validate = ajv.getSchema(`contract#/components/schemas/${schema}`)!;
  assert.ok(validate(value), JSON.stringify(validate.errors));
}

const comment = (id: number, more: Partial<Comment> = {}): Comment => ({
  id: String(id),
  author: 'Ann',
  date: `2026-03-0${id}T10:00:00.000Z`,
  text: `Words ${id}`,
  ...more,
});

const query = { order: 'newest', limit: 20 } as const;
const openAt = (answer: Answer) => {
  const server = serve(() => answer);
  return {
    ...server,
    provider: open(options(server.fetch, { endpoint: 'https://blog.example/comments?site=1' })),
  };
};

describe('the contract for a server of comments', () => {
  it('is valid OpenAPI 3.1', async () => {
    const { valid, errors } = await new Validator().validate({ ...contract });
    assert.ok(valid, JSON.stringify(errors));
  });

  it('has every question that the element asks', async () => {
    const { provider, log } = openAt({ body: { comments: [] } });
    await provider.list({ ...query, cursor: 'x' });
    const { searchParams } = log[0]!.url;
    const described = contract.paths['/'].get.parameters.map(({ name }) => name);
    assert.deepEqual([...searchParams.keys()].sort(), ['site', 'thread', ...described].sort());
    assert.equal(searchParams.get('thread'), '/posts/heels');
  });

  it('names the page where the thread is named by nothing', async () => {
    for (const thread of ['', null] as string[]) {
      const { fetch, log } = serve(() => ({ body: { comments: [] } }));
      await open(options(fetch, { thread })).list(query);
      assert.equal(log[0]!.url.searchParams.get('thread'), '/posts/heels');
    }
  });

  it('has what the element sends', async () => {
    const { provider, log } = openAt({ status: 201, body: comment(1) });
    const drafts: NewComment[] = [
      { text: 'a' },
      { text: 'a', name: 'Ann', email: 'a@b.example', parent: '3' },
    ];
    for (const draft of drafts) {
      await provider.send(draft);
      conforms('NewComment', JSON.parse(log.at(-1)!.body));
    }
  });

  it('has all that the element reads', async () => {
    const whole = {
      comments: [
        {
          id: 1,
          parent: 2,
          author: 'Ann',
          authorUrl: 'https://ann.example',
          avatar: 'https://a.example/1',
          date: '2026-03-01T10:00:00Z',
          html: '<p>x</p>',
          state: 'deleted',
        },
        { id: 'b', parent: null, author: '', date: '2026-03-01T10:00:00+02:00', text: 'x', state: 'pending' },
      ],
      next: 'more',
      total: 12,
      closed: true,
      asks: { email: 'required' },
      user: 'Ann',
    };
    conforms('CommentPage', whole);
    const page = await openAt({ body: whole }).provider.list(query);
    assert.deepEqual(page, {
      ...whole,
      comments: [
        { ...whole.comments[0], id: '1', parent: '2', date: '2026-03-01T10:00:00.000Z' },
        {
          id: 'b',
          parent: undefined,
          author: '',
          authorUrl: undefined,
          avatar: undefined,
          date: '2026-03-01T08:00:00.000Z',
          text: 'x',
          state: 'pending',
        },
      ],
      asks: { name: undefined, email: 'required' },
    });
  });

  it('names each refusal that the element has words for', async () => {
    const { enum: named } = (
      contract.components.schemas['Refusal'] as { properties: { error: { enum: string[] } } }
    ).properties.error;
    for (const error of named) {
      conforms('Refusal', { error });
      assert.equal(
        await problemOf(openAt({ status: 400, body: { error } }).provider.send({ text: 'x' })),
        error,
      );
    }
    for (const [status, problem] of [
      [401, 'sign-in'],
      [409, 'duplicate'],
      [413, 'too-long'],
      [429, 'too-fast'],
      [404, 'refused'],
      [502, 'server'],
    ] as const)
      assert.equal(
        await problemOf(openAt({ status, body: { error: 'else' } }).provider.send({ text: 'x' })),
        problem,
      );
  });

  it('lets a server say how long to wait', async () => {
    const { provider } = openAt({ status: 429, headers: { 'retry-after': '30' } });
    await assert.rejects(provider.send({ text: 'x' }), { problem: 'too-fast', wait: 30 });
  });
});

describe("the demonstration's server of comments", () => {
  const seed = [comment(1), comment(2, { parent: '1' }), comment(3), comment(4, { parent: '99' })];
  let clock = Date.parse('2026-03-09T10:00:00Z');

  /** Runs a test with the server and a provider that speaks to it. */
  const withServer = async (run: (url: string) => Promise<void>): Promise<void> => {
    const handler = serveComments(seed, () => clock);
    const serving: Serving = await serveFiles({
      port: 0,
      host: '127.0.0.1',
      routes: { '/comments': handler },
    });
    await run(`${serving.url}comments`).finally(() => serving.close());
  };
  const openServer = (endpoint: string) => open(options(fetch, { endpoint }));

  it('answers as the contract says', () =>
    withServer(async (url) => {
      conforms('CommentPage', await (await fetch(`${url}?thread=a&order=newest&limit=2`)).json());
      const post = (body: string) => fetch(`${url}?thread=a`, { method: 'POST', body });
      const taken = await post('{"text":"One","name":"Ann"}');
      assert.equal(taken.status, 201);
      conforms('Comment', await taken.json());
      const refused = await post('no JSON');
      assert.equal(refused.status, 422);
      conforms('Refusal', await refused.json());
    }));

  it('hands over whole threads, page by page, in either order', () =>
    withServer(async (url) => {
      const provider = openServer(url);
      const first = await provider.list({ order: 'newest', limit: 2 });
      assert.deepEqual(
        first.comments.map(({ id }) => id),
        ['3', '4'],
      );
      const second = await provider.list({ order: 'newest', limit: 2, cursor: first.next });
      assert.deepEqual(
        second.comments.map(({ id }) => id),
        ['1', '2'],
      );
      assert.deepEqual([second.next, second.total], [undefined, 4]);
      const { comments } = await provider.list({ order: 'oldest', limit: 1 });
      assert.deepEqual(
        comments.map(({ id }) => id),
        ['1', '2'],
      );
    }));

  it('keeps threads apart, holds what has links, and refuses what it should', () =>
    withServer(async (url) => {
      const provider = openServer(url);
      const say = (text: string, name = 'Ann') => provider.send({ text, name, parent: '1' });
      assert.deepEqual(
        [(await say('Fine')).parent, (await say('See www.example.com')).state],
        ['1', 'pending'],
      );
      assert.equal(await problemOf(say(' ')), 'empty');
      assert.equal(await problemOf(say('Fine', ' ')), 'author');
      assert.equal(await problemOf(say('Fine')), 'duplicate');
      assert.equal(await problemOf(say('x'.repeat(5_001))), 'too-long');
      for (const text of ['a', 'b', 'c']) await say(text);
      await assert.rejects(say('d'), { problem: 'too-fast', wait: 60 });
      clock += 61_000;
      await say('d');
      const other = open(options(fetch, { endpoint: url, thread: 'other' }));
      assert.equal((await other.list(query)).total, 4);
      assert.equal((await provider.list(query)).total, 9);
    }));
});
