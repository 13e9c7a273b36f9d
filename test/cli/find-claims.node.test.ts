import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ClaimFinder } from '../../src/cli/find-claims.js';
import { createProduct } from '../rank/create-product.js';

function find(...sentences: string[]) {
  const finder = new ClaimFinder();
  finder.take({ product: createProduct({ title: 'Clog', description: sentences.join(' ') }) }, 7);
  return finder.found.map(({ claim }) => claim);
}

describe('ClaimFinder', () => {
  it('finds claims about health', () => {
    assert.deepEqual(find('Relieves heel pain fast.'), ['Relieves heel pain']);
    assert.deepEqual(find('It cures bunions.'), ['cures']);
    assert.deepEqual(find('Clinically proven!'), ['Clinically proven']);
    assert.deepEqual(find('Corrects your posture.'), ['Corrects your posture']);
    assert.deepEqual(find('The best pain relief.'), ['pain relief']);
  });

  it('leaves what is said of leather and money alone', () => {
    assert.deepEqual(
      find('Treated leather.', 'Guaranteed for a year.', 'Fixing straps.', 'Cured rubber.'),
      [],
    );
    assert.deepEqual(find('A soft footbed with arch support.', 'It is not meant to treat pain.'), []);
  });

  it('tells the place, and counts what a product repeats once', () => {
    const finder = new ClaimFinder();
    const product = createProduct(
      { title: 'Clog', description: 'It heals pain.\nIt heals pain.' },
      { id: 'c1' },
    );
    finder.take({ product }, 7);
    finder.take({ product }, 9);
    assert.equal(finder.count, 1);
    assert.deepEqual(finder.found, [
      { line: 7, id: 'c1', field: 'description', claim: 'heals', text: 'It heals pain.' },
    ]);
  });
});
