import { expect, waitUntil } from '@open-wc/testing';
import type { Failure } from '../../src/controllers/failure.js';
import { getSharedJson, seedRequest } from '../../src/controllers/request.js';
import { addressWithBody, addressWithStatus } from '../support/scenario.js';

/** How often the page asked for an address. */
const countRequests = (url: string): number =>
  performance.getEntriesByName(new URL(url, document.baseURI).href).length;

const absolute = (url: string): string => new URL(url, document.baseURI).href;

describe('shared requests', () => {
  it('ask once for all who ask', async () => {
    const url = addressWithBody([1]);
    const answers = await Promise.all([getSharedJson(url), getSharedJson(absolute(url))]);
    expect(answers).to.eql([[1], [1]]);
    expect(await getSharedJson(url)).to.equal(answers[0]);
    await waitUntil(() => countRequests(url) === 1);
  });

  it('ask again after a failure', async () => {
    const url = addressWithBody('[1');
    for (let attempt = 0; attempt < 2; attempt++) {
      const failure = await getSharedJson(url).catch((error: Failure) => error);
      expect((failure as Failure).code).to.equal('broken');
    }
    await waitUntil(() => countRequests(url) === 2);
  });

  it('take what is on its way already', async () => {
    const url = addressWithStatus(404);
    seedRequest(absolute(url), Promise.resolve(new Response('["seeded"]')));
    expect(await getSharedJson(url)).to.eql(['seeded']);
    expect(countRequests(url)).to.equal(0);
  });

  it('tell a timeout from other failures', async () => {
    const url = addressWithStatus(404);
    seedRequest(absolute(url), Promise.reject(new DOMException('Too late', 'TimeoutError')));
    const failure = await getSharedJson(url).catch((error: Failure) => error);
    expect((failure as Failure).code).to.equal('timeout');
  });
});
