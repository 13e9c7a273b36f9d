import { expect } from '@open-wc/testing';
import type { Failure } from '../../src/controllers/failure.js';
import { rescue } from '../../src/controllers/rescue.js';
import { readRetryAfter } from '../../src/controllers/retry.js';
import { makeAttempt, makeWorld, type TestWorld } from './support/test-world.js';

const good = (): Response => new Response('{"insole":"ranked","made":"2026-11-20T09:00:00Z","items":[]}');
const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('', { status: code, headers });
const NETWORK = new TypeError('Failed to fetch');

/** What becomes of it within so many milliseconds: the value, or the failure's code. */
async function outcomeOf(result: Promise<unknown>, { clock }: TestWorld, within = 10_000): Promise<unknown> {
  const outcome = result.catch((failure: Failure) => failure.code);
  await clock.pass(within);
  return outcome;
}

/** True when there is neither value nor failure after so many milliseconds. */
async function isOpenAfter(
  milliseconds: number,
  result: Promise<unknown>,
  { clock }: TestWorld,
): Promise<boolean> {
  let isOpen = true;
  const close = (): unknown => (isOpen = false);
  result.then(close, close);
  await clock.pass(milliseconds);
  return isOpen;
}

describe('a request that failed', () => {
  for (const first of [NETWORK, status(429), status(502), status(503), status(504)]) {
    const name = first instanceof Response ? String(first.status) : 'the network';
    it(`by ${name} is made again, with longer pauses`, async () => {
      const world = makeWorld([status(503), good()]);
      const outcome = await outcomeOf(rescue(makeAttempt(first), world), world);
      expect(outcome).to.have.property('insole', 'ranked');
      expect(world.asked).to.eql([600, 2400]);
    });
  }

  for (const [code, failure] of [
    [400, 'http'],
    [403, 'http'],
    [404, 'not-found'],
    [500, 'http'],
  ] as const) {
    it(`by ${code} is not made again`, async () => {
      const world = makeWorld();
      expect(await outcomeOf(rescue(makeAttempt(status(code)), world), world)).to.equal(failure);
      expect(world.asked).to.eql([]);
    });
  }

  it('is not made again when what came is broken', async () => {
    const world = makeWorld();
    expect(await outcomeOf(rescue(makeAttempt(new Response('{"a')), world), world)).to.equal('broken');
    expect(world.asked).to.eql([]);
  });

  it('is given up after the third attempt, and leaves nothing behind', async () => {
    const world = makeWorld([NETWORK, status(503)]);
    expect(await outcomeOf(rescue(makeAttempt(NETWORK), world), world)).to.equal('http');
    expect(world.asked).to.have.length(2);
    expect(world.clock.waiting).to.equal(0);
  });

  it('is made again a little sooner for some, so that not all come at once', async () => {
    const world = makeWorld([good()], { random: () => 0.5 });
    await outcomeOf(rescue(makeAttempt(NETWORK), world), world);
    expect(world.asked).to.eql([450]);
  });

  it('waits as long as the server asks for', async () => {
    const world = makeWorld([good()]);
    await outcomeOf(rescue(makeAttempt(status(503, { 'retry-after': '2' })), world), world);
    expect(world.asked).to.eql([2000]);
  });

  it('is not made again when the server asks for more time than there is', async () => {
    const world = makeWorld();
    const attempt = makeAttempt(status(429, { 'retry-after': '60' }));
    expect(await outcomeOf(rescue(attempt, world), world)).to.equal('http');
    expect(world.asked).to.eql([]);
  });

  it('is not made again once nobody wants it', async () => {
    const world = makeWorld([good()]);
    const attempt = makeAttempt(NETWORK);
    const result = rescue(attempt, world);
    await world.clock.pass(100);
    attempt.abort.abort();
    await outcomeOf(result, world);
    expect(world.asked).to.eql([]);
    expect(world.clock.waiting).to.equal(0);
  });

  it('ends in time when a later attempt never comes', async () => {
    const world = makeWorld(['never']);
    const result = rescue(makeAttempt(NETWORK), world);
    expect(await isOpenAfter(4_999, result, world)).to.equal(true);
    expect(await outcomeOf(result, world, 1)).to.equal('timeout');
  });
});

describe('a request that is late', () => {
  it('fails by the clock', async () => {
    const world = makeWorld();
    const result = rescue(makeAttempt('never'), world);
    expect(await isOpenAfter(4_999, result, world)).to.equal(true);
    expect(await outcomeOf(result, world, 1)).to.equal('timeout');
  });
});

describe('the copy of an earlier visit', () => {
  /** A world in which the feed came once, so many hours ago. */
  async function makeWorldWithCopy(
    hours: number,
    ...answers: (Response | Error | 'never')[]
  ): Promise<TestWorld> {
    const world = makeWorld(answers);
    await outcomeOf(rescue(makeAttempt(good()), world), world);
    await world.clock.pass(hours * 3_600_000);
    return world;
  }

  it('is given after the last attempt, as a list whose prices are old', async () => {
    const world = await makeWorldWithCopy(2, NETWORK, NETWORK);
    expect(await outcomeOf(rescue(makeAttempt(NETWORK), world), world)).to.include({
      made: '2026-11-20T09:00:00Z',
      validFor: 0,
    });
  });

  it('is given at once when the answer is late', async () => {
    const world = await makeWorldWithCopy(2);
    expect(await outcomeOf(rescue(makeAttempt('never'), world), world, 0)).to.have.property('validFor', 0);
  });

  it('is given for a server in trouble', async () => {
    const world = await makeWorldWithCopy(2);
    expect(await outcomeOf(rescue(makeAttempt(status(500)), world), world)).to.have.property('validFor', 0);
  });

  it('is not given for an address that is wrong', async () => {
    const world = await makeWorldWithCopy(2);
    expect(await outcomeOf(rescue(makeAttempt(status(404)), world), world)).to.equal('not-found');
  });

  it('is of no use after a week', async () => {
    const world = await makeWorldWithCopy(24 * 7);
    expect(await outcomeOf(rescue(makeAttempt(status(500)), world), world)).to.equal('http');
  });
});

describe('Retry-After', () => {
  const now = Date.UTC(2026, 10, 21);
  it('is seconds or a date', () => {
    expect(readRetryAfter('3', now)).to.equal(3000);
    expect(readRetryAfter('Sat, 21 Nov 2026 00:00:05 GMT', now)).to.equal(5000);
  });
  it('is nothing where it is past, odd or absent', () => {
    for (const text of ['Sat, 21 Nov 2020 00:00:05 GMT', 'soon', '-1', '', null])
      expect(readRetryAfter(text, now), String(text)).to.equal(0);
  });
});
