import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, edit } from './support/fixture.js';

const inParagraph = async (sentence: string) =>
  (await compile(edit('Many things [of this kind](https://example.com/) add up.', sentence))).problems;

describe('words that claim too much', () => {
  const banned = [
    'Rest cures it.',
    'Shoes heal toes.',
    'Pads treat sore toes.',
    'A pad fixes it.',
    'Soles correct your posture.',
    'Soles prevent toe injury.',
    'Soles prevent heart disease.',
    'It is clinically proven.',
    'A doctor-recommended sole.',
    'Walk pain-free.',
    'Comfort is guaranteed.',
    'Detox your feet.',
    'Nothing is lost. This treats pain.',
  ];
  for (const sentence of banned)
    it(sentence, async () => {
      const [problem, ...more] = await inParagraph(sentence);
      assert.deepEqual(more, []);
      assert.deepEqual([problem?.line, problem?.field, problem?.severity], [37, 'causes', 'error']);
      assert.match(problem!.message, /claims too much\. Instead: /);
    });
});

describe('words that are fine', () => {
  const fine = [
    'No shoe is proven to prevent or treat pain.',
    'Insoles do not prevent injury.',
    'It isn’t a cure.',
    'The heel bears load, and heels differ.',
    'Ask about treatment.',
    'Choose the correct size.',
    'Grip may prevent falls.',
    'A secure shoe, a fixed habit.',
  ];
  for (const sentence of fine) it(sentence, async () => assert.deepEqual(await inParagraph(sentence), []));
});

it('looks at every text that a reader sees', async () => {
  const places: [from: string, line: number, field: string][] = [
    ['What is known about', 3, 'summary'],
    ['Comfortable', 8, 'shoes.heading'],
    ['Get help for', 10, 'shoes.redFlags'],
    ['standing comfort', 12, 'shoes.needs[0].why'],
    ["A thumb's width", 15, 'shoes.tryOn[0]'],
    ['Toes may hurt', 18, 'lead'],
    ['pain for weeks', 28, 'help.advice'],
    ['Padding', 32, 'tips'],
    ['## Causes', 35, 'causes'],
  ];
  for (const [from, line, field] of places) {
    const { problems } = await compile(edit(from, `${from} cure`));
    assert.deepEqual([problems[0]?.line, problems[0]?.field], [line, field]);
  }
});

it('denies the names of what is not shown to help, not their texts', async () => {
  const { problems } = await compile(edit('Trials found no difference.', 'Rings treat pain.'));
  assert.deepEqual(
    problems.map(({ line }) => line),
    [43],
  );
});

it('warns of a sentence of more than 20 words', async () => {
  const words = (count: number) => `${Array.from({ length: count }, () => 'Word').join(' ')}.`;
  assert.deepEqual(await inParagraph(`${words(20)} ${words(20)}`), []);
  const [problem] = await inParagraph(`${words(20)} ${words(21)}`);
  assert.deepEqual([problem?.line, problem?.severity], [37, 'warning']);
  assert.match(problem!.message, /21 words/);
});
