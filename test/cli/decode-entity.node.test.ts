import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../src/catalog/index.js';
import { decodeEntity } from '../../src/cli/decode-entity.js';

describe('decodeEntity', () => {
  it('knows every name that HTML has, and no other', () => {
    assert.deepEqual(['lAarr', 'NotEqualTilde', 'fjlig'].map(decodeEntity), ['⇚', '≂̸', 'fj']);
    assert.deepEqual(['nothing', ''].map(decodeEntity), [undefined, undefined]);
  });

  it('is used for descriptions', async () => {
    const feed =
      '<rss><item><id>1</id><title>Shoe</title><description>6 &amp;lAarr; 7</description></item></rss>';
    const { products } = await readFeed(feed, { decodeEntity });
    assert.equal(products[0]!.words.description, '6 ⇚ 7');
  });
});
