import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readFeed, type FeedOptions } from '../../src/catalog/index.js';

const NO_FEED = new TextEncoder().encode('hello world, this is no feed\n'.repeat(3000));

/** Reads a stream that has no end, and resolves when it is cancelled. */
function readEndless(chunk: Uint8Array, options?: FeedOptions): Promise<unknown> {
  return new Promise((cancelled, fail) => {
    const input = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(chunk),
      cancel: cancelled,
    });
    readFeed(input, options).then(
      () => fail(new Error('It was read.')),
      () => {},
    );
  });
}

describe('a stream of which no more is read', () => {
  it('is cancelled where it is no feed', async () => {
    await readEndless(NO_FEED);
  });

  it('is cancelled where it is zipped', async () => {
    await readEndless(gzipSync(NO_FEED));
  });

  it('is cancelled where the reading is aborted', async () => {
    await readEndless(new TextEncoder().encode('id,title,link,price\n'.repeat(3000)), {
      signal: AbortSignal.abort(),
    });
  });

  it('is closed where it is an iterable of another kind', async () => {
    let isOpen = true;
    async function* endless() {
      try {
        for (;;) yield await Promise.resolve(NO_FEED);
      } finally {
        isOpen = false;
      }
    }
    await assert.rejects(readFeed(endless()), { code: 'unrecognised' });
    assert.equal(isOpen, false);
  });
});
