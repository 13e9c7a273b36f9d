import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseContentLocale, CONTENT_LOCALES } from '../../src/content/index.js';

describe('chooseContentLocale', () => {
  it('chooses by the language, however a content system writes the tag, and else English', (t) => {
    const locales = CONTENT_LOCALES as string[];
    locales.push('xx');
    t.after(() => locales.pop());
    for (const locale of ['xx', 'xx-AT', 'xx_AT', 'XX_at', 'xx-Latn-AT'])
      assert.equal(chooseContentLocale(locale), 'xx', locale);
    for (const locale of ['en_GB', 'xxx', 'yy_AT', ''])
      assert.equal(chooseContentLocale(locale), 'en', locale);
  });
});
