import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chooseTags } from './choose-tags.js';
import { HOSTS } from './hosts.js';
import { WIDGETS } from './widgets.js';

const TAGS = Object.keys(WIDGETS);
const PLACES = Object.keys(HOSTS).map((_, place) => place);

describe('chooseTags', () => {
  it('has all of them on every page in Chromium', () => {
    for (const place of PLACES) assert.deepEqual(chooseTags(TAGS, place, 'chromium'), TAGS);
  });

  for (const engine of ['firefox', 'webkit'] as const) {
    it(`has the guide and three on each page, and each of them as often, in ${engine}`, () => {
      const times = new Map<string, number>();
      for (const place of PLACES) {
        const [guide, ...others] = chooseTags(TAGS, place, engine);
        assert.equal(guide, 'pain-guide');
        assert.equal(others.length, 3);
        for (const tag of others) times.set(tag, (times.get(tag) ?? 0) + 1);
      }
      assert.deepEqual(['pain-guide', ...times.keys()].sort(), [...TAGS].sort());
      assert.ok(Math.max(...times.values()) - Math.min(...times.values()) <= 1);
    });
  }

  it('has others on a page in one engine than in the other', () => {
    for (const place of PLACES) {
      const [, ...others] = chooseTags(TAGS, place, 'webkit');
      const [, ...mine] = chooseTags(TAGS, place, 'firefox');
      assert.ok(mine.every((tag) => !others.includes(tag)));
    }
  });
});
