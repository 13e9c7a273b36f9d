import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { Failure } from '../../src/controllers/failure.js';
import { getSharedJson, seedRequest } from '../../src/controllers/request.js';
import { addressHeld, addressWithBody, addressWithStatus } from '../support/scenario.js';

/** How often the page asked for an address. */
const countRequests = (url: string): number =>
  performance.getEntriesByName(new URL(url, document.baseURI).href).length;

const absolute = (url: string): string => new URL(url, document.baseURI).href;

const anybody = (): AbortSignal => new AbortController().signal;

const seed = (url: string, response: Promise<Response>): AbortController => {
  const abort = new AbortController();
  seedRequest(absolute(url), { response, abort, waiting: 0 });
  return abort;
};

describe('shared requests', () => {
  it('ask once for all who ask', async () => {
    const url = addressWithBody([1]);
    const answers = await Promise.all([
      getSharedJson(url, anybody()),
      getSharedJson(absolute(url), anybody()),
    ]);
    expect(answers).to.eql([[1], [1]]);
    expect(await getSharedJson(url, anybody())).to.equal(answers[0]);
    await waitUntil(() => countRequests(url) === 1);
  });

  it('ask again after a failure', async () => {
    const url = addressWithBody('[1');
    for (let attempt = 0; attempt < 2; attempt++) {
      const failure = await getSharedJson(url, anybody()).catch((error: Failure) => error);
      expect((failure as Failure).code).to.equal('broken');
    }
    await waitUntil(() => countRequests(url) === 2);
  });

  it('take what is on its way already', async () => {
    const url = addressWithStatus(404);
    seed(url, Promise.resolve(new Response('["seeded"]')));
    expect(await getSharedJson(url, anybody())).to.eql(['seeded']);
    expect(countRequests(url)).to.equal(0);
  });

  it('tell a timeout from other failures', async () => {
    const url = addressWithStatus(404);
    seed(url, Promise.reject(new DOMException('Too late', 'TimeoutError')));
    const failure = await getSharedJson(url, anybody()).catch((error: Failure) => error);
    expect((failure as Failure).code).to.equal('timeout');
  });
});

describe('a shared request that nobody wants any more', () => {
  const hang = (): Promise<Response> => new Promise(() => undefined);

  it('goes on while one still waits for it, and is given up with the last', async () => {
    const url = addressWithStatus(404);
    const { signal } = seed(url, hang());
    const [first, second] = [new AbortController(), new AbortController()];
    void getSharedJson(url, first.signal);
    void getSharedJson(url, second.signal);
    first.abort();
    await aTimeout(0);
    expect(signal.aborted).to.equal(false);
    second.abort();
    await aTimeout(0);
    expect(signal.aborted).to.equal(true);
  });

  it('goes on when it is asked for again at once, as by an element that is moved', async () => {
    const url = addressWithStatus(404);
    const { signal } = seed(url, hang());
    const first = new AbortController();
    const before = getSharedJson(url, first.signal);
    first.abort();
    expect(getSharedJson(url, anybody())).to.equal(before);
    await aTimeout(0);
    expect(signal.aborted).to.equal(false);
  });

  it('can be asked for anew', async () => {
    const held = addressHeld('/test/fixtures/content/en/index.json');
    const first = new AbortController();
    void getSharedJson(held.url, first.signal);
    first.abort();
    await aTimeout(0);
    await held.release();
    expect(await getSharedJson(held.url, anybody())).to.be.an('array');
  });

  it('is kept once it has come', async () => {
    const url = addressWithBody([2]);
    const first = new AbortController();
    const value = await getSharedJson(url, first.signal);
    first.abort();
    await aTimeout(0);
    expect(await getSharedJson(url, anybody())).to.equal(value);
  });
});
