import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { encode, encodeWords } from '../../src/rank/concepts.js';
import { compilePattern } from '../../src/rank/pattern.js';

describe('encode', () => {
  it('has one sign for a concept, and leaves all but white space', () => {
    assert.match(encode`^ [toe forefoot] ~2 wide`, /^\^\[..\]~2.$/u);
    assert.equal(encode`toe wide`, encode`toe` + encode`wide`);
  });

  it('makes lines alternatives', () => {
    assert.equal(
      encode`toe
        wide`,
      encode`toe|wide`,
    );
  });

  it('knows no other words', () => {
    assert.throws(() => encode`toe wid`, /"wid" is no concept/);
  });
});

describe('encodeWords', () => {
  it('has a line for each concept, with its code first', () => {
    assert.equal(
      encodeWords`
soft: plush bouncy
toe=
strap*=slingback
`,
      [`${encode`soft`}plush bouncy`, `${encode`toe`}toe`, `${encode`strap`}strap* slingback`].join('\n'),
    );
  });

  it('sets several codes apart', () => {
    assert.equal(encodeWords`toe box: toebox`, `${encode`toe box`}=toebox`);
  });
});

describe('compilePattern', () => {
  it('lets other words of the same part be between', () => {
    const pattern = compilePattern(encode`support ~ arch`);
    assert.match(encode`support _ _ arch`, pattern);
    assert.doesNotMatch(encode`support , arch`, pattern);
    assert.doesNotMatch(encode`support _ _ _ arch`, pattern);
    assert.match(encode`support _ _ _ arch`, compilePattern(encode`support ~3 arch`));
  });
});
