import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyStale } from '../../scripts/lib/ensure-packages.mjs';

const wanted = {
  '': {},
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/other-os': { version: '1.0.0', optional: true },
};

describe('whyStale', () => {
  it('finds nothing where all is installed, builds for other platforms aside', () => {
    assert.equal(whyStale(wanted, { 'node_modules/lit': { version: '3.3.3' } }), undefined);
  });
  it('sees that nothing is installed', () => assert.match(whyStale(wanted, undefined)!, /none/));
  it('names what is missing', () => assert.equal(whyStale(wanted, {}), 'lit is missing'));
  it('names what is of another version', () => {
    assert.equal(
      whyStale(wanted, { 'node_modules/lit': { version: '3.3.2' } }),
      'lit is 3.3.2, wanted 3.3.3',
    );
  });
  it('takes an optional package of another version for stale', () => {
    const installed = {
      'node_modules/lit': { version: '3.3.3' },
      'node_modules/other-os': { version: '0.9.0' },
    };
    assert.match(whyStale(wanted, installed)!, /^other-os/);
  });
});
