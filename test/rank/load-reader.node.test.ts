import assert from 'node:assert/strict';
import { it } from 'node:test';
import { loadFeatureReader, type LanguageCode } from '../../src/rank/index.js';

it('a reader of features says which languages there are', async () => {
  await assert.rejects(loadFeatureReader(['en', 'de-AT' as LanguageCode]), {
    name: 'RangeError',
    message: 'No words of "de-AT" are known. There are: en, de, fr, es.',
  });
});
