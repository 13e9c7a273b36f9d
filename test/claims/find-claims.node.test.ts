import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { EN } from '../../src/claims/en.js';
import { mayClaim } from '../../src/claims/hint.js';
import { findClaims, hasClaimRules, type ClaimContext } from '../../src/claims/index.js';

const phrases = (text: string, context?: ClaimContext, locale = 'en'): string[] =>
  findClaims(text, locale, context).map(({ phrase }) => phrase);

describe('claims of a shop', () => {
  const claims: [text: string, ...found: string[]][] = [
    ['Relieves heel pain fast.', 'Relieves heel pain'],
    ['The best pain relief.', 'pain relief'],
    ['Reduces lower back discomfort.', 'Reduces lower back discomfort'],
    ['Reduces the risk of injury.', 'Reduces the risk of injury'],
    ['It cures bunions.', 'cures'],
    ['Clinically proven!', 'Clinically proven'],
    ['Corrects your posture.', 'Corrects your posture'],
    ['Improves posture at your desk.', 'Improves posture'],
    ['Aligns the spine.', 'Aligns the spine'],
    ['Helps to prevent back injuries.', 'prevent back injuries'],
    ['Suitable for sciatica.', 'Suitable for sciatica'],
    ['Ideal for people with lower back pain.', 'Ideal for people with lower back pain'],
    ['Our bunion-friendly range. Bunion shoes.', 'Bunion shoes'],
    ['Helps with knee pain.', 'Helps with knee pain'],
    ['Doctor-recommended.', 'Doctor-recommended'],
    ['It soothes aches and heals pain.', 'soothes aches', 'heals'],
  ];
  for (const [text, ...found] of claims) it(text, () => assert.deepEqual(phrases(text), found));
});

describe('what a shop may say', () => {
  const fine = [
    'Memory foam that feels soft. Suitable for office chairs, car seats and wheelchairs.',
    'Treated leather, cured rubber, guaranteed for a year.',
    'A fixed strap and a healed seam.',
    'It is not meant to treat pain.',
    'No cushion is shown to prevent back pain.',
    'A roomy toe box gives a bunion space.',
    'Cushioned heel, arch support, reduced weight.',
    'Some people find it more comfortable.',
    'Grip in wet conditions is guaranteed.',
  ];
  for (const text of fine) it(text, () => assert.deepEqual(phrases(text), []));
});

it('is hinted at by every word of health, so that no page misses a claim', () => {
  const [, words] = /\(\?:(.*)\)\\b/.exec(EN.health.source)!;
  // Each alternative in one of its spellings: what is optional left out.
  const spellings = words!.replace(/\((?:\?:)?\w+\)\?|\w\?(?!:)|\\w[+*]/g, '').split('|');
  assert.ok(spellings.length > 20);
  for (const word of spellings) {
    assert.match(`It is ${word}ish ${word} ${word}s`, EN.health, word);
    assert.ok(mayClaim(word), word);
  }
  assert.equal(mayClaim('Memory foam that feels soft, for office chairs.'), false);
});

it('tells where a claim stands, its sentence, and what to write instead', () => {
  const text = 'A soft seat. It relieves back pain.\nIt cures sciatica.';
  const [first, second, ...more] = findClaims(text, 'en-GB');
  assert.deepEqual(more, []);
  assert.equal(text.slice(first!.index).startsWith(first!.phrase), true);
  assert.equal(first!.sentence, 'It relieves back pain.');
  assert.match(first!.instead, /feels comfortable/);
  assert.deepEqual([second!.phrase, second!.index], ['cures', text.indexOf('cures')]);
});

it('says why, with sources that there are', () => {
  const known = new Set(
    (JSON.parse(readFileSync('content/sources.json', 'utf8')) as { id: string }[]).map(({ id }) => id),
  );
  for (const { reason } of [...EN.always, ...EN.selling]) {
    assert.match(reason.why, /\.$/);
    assert.ok(reason.sources.length > 0);
    for (const id of reason.sources) assert.ok(known.has(id), id);
  }
});

it('never sends a shop from one claim to another', () => {
  const texts = ['It cures heel pain.', 'It heals sore bunions.', 'Walk pain-free.', 'Fixes your posture.'];
  for (const { instead } of texts.flatMap((text) => findClaims(text, 'en'))) {
    assert.doesNotMatch(instead, /\b(may|can|less pain|without pain|gets better)\b/);
    assert.deepEqual(phrases(instead), [], instead);
  }
});

it('holds a guide to the words that nobody uses, and lets it say what exercise does', () => {
  assert.deepEqual(phrases('Leather is treated.', 'guide'), ['treated']);
  assert.deepEqual(phrases('Heat eases pain.', 'guide'), []);
});

it('knows the languages that it has rules for', () => {
  assert.equal(hasClaimRules('en-US'), true);
  assert.equal(hasClaimRules('de'), false);
  assert.deepEqual(phrases('It cures pain.', 'guide', 'de'), []);
});

it('reads a long text in a time that its length explains', () => {
  const text = 'pain for the for the reduces relieves aligns '.repeat(4000);
  const start = performance.now();
  findClaims(text, 'en');
  assert.ok(performance.now() - start < 2000);
});
