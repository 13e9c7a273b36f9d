import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkColours, isHalfSet } from '../../../site/builder/check-tokens.js';
import { measureContrast, sayRatio, suggestColour } from '../../../site/builder/contrast.js';
import { START, type State } from '../../../site/builder/state.js';
import { THEMES } from '../../../src/styles/tokens.js';

/** WCAG 2.2's own definition, by hand. */
function contrastOf(one: string, other: string): number {
  const [dark, light] = [one, other]
    .map((colour) => {
      const [r, g, b] = [1, 3, 5]
        .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    })
    .sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

const COLOURS = ['#000000', '#ffffff', '#777777', '#0b6b5d', '#ff8800', '#f0b84a', '#14191f', '#3a1719'];

describe('contrast', () => {
  it('is what WCAG defines', () => {
    assert.equal(measureContrast('#000000', '#ffffff'), 21);
    for (const one of COLOURS)
      for (const other of COLOURS)
        assert.ok(Math.abs(measureContrast(one, other) - contrastOf(one, other)) < 0.01, `${one} ${other}`);
  });

  it('is cut in words, so that nothing passes by rounding', () => {
    assert.equal(sayRatio(4.499), '4.4 to 1');
    assert.equal(sayRatio(21), '21.0 to 1');
  });
});

describe('the suggested colour', () => {
  const cases: [colour: string, ground: string, least: number][] = [
    ['#ff8800', '#ffffff', 4.5],
    ['#ff8800', '#ffffff', 3],
    ['#0b6b5d', '#14191f', 4.5],
    ['#888888', '#808080', 4.5],
    ['#ffff00', '#ffffff', 4.5],
  ];
  for (const [colour, ground, least] of cases) {
    it(`for ${colour} on ${ground} at ${least} passes, and only just`, () => {
      const found = suggestColour(colour, ground, least)!;
      const ratio = contrastOf(found, ground);
      assert.ok(ratio >= least, `${found}: ${ratio}`);
      assert.ok(ratio < least * 1.06, `${found} is further than it must be: ${ratio}`);
    });
  }

  it('is the colour itself where that passes', () =>
    assert.equal(suggestColour('#0b6b5d', '#ffffff', 4.5), '#0b6b5d'));

  it('is none where no colour has the ratio', () =>
    assert.equal(suggestColour('#ff0000', '#777777', 10), undefined));
});

describe('the check of the colours', () => {
  const state = (tokens: Record<string, string>, more: Partial<State> = {}): State => ({
    ...START,
    tag: 'product-recommend',
    tokens,
    ...more,
  });
  const summarise = (given: State): string[] =>
    checkColours(given).map(({ token, ground, passes }) => `${token.name} ${ground.where}: ${passes}`);

  it('tries both kinds of page where the scheme is the reader’s', () =>
    assert.deepEqual(summarise(state({ accent: '#0b6b5d' })), [
      '--insole-accent on a light page: true',
      '--insole-accent on a dark page: false',
    ]));

  it('tries the one page that is chosen, or the paper that is set', () => {
    assert.deepEqual(summarise(state({ accent: '#0b6b5d' }, { scheme: 'light' })), [
      '--insole-accent on a light page: true',
    ]);
    assert.deepEqual(summarise(state({ accent: '#0b6b5d', paper: '#000000' })), [
      '--insole-accent on your paper: false',
    ]);
  });

  it('tries the paper of each theme that has one', () => {
    for (const { name } of THEMES) {
      const [first] = summarise(state({ accent: '#0b6b5d' }, { theme: name, scheme: 'light' }));
      const where = name === 'plain' ? 'on a light page' : 'on the theme’s light paper';
      assert.equal(first, `--insole-accent ${where}: true`);
    }
  });

  it('asks less of graphics than of text', () =>
    assert.deepEqual(summarise(state({ star: '#d07000', sale: '#d07000' }, { scheme: 'light' })), [
      '--insole-sale on a light page: false',
      '--insole-star on a light page: true',
    ]));

  it('says nothing of colours that the element does not read', () =>
    assert.deepEqual(summarise(state({ star: '#eeeeee' }, { tag: 'pain-guide' })), []));

  it('knows when half of ink and paper is the page’s', () => {
    assert.equal(isHalfSet(state({ ink: '#000000' })), true);
    assert.equal(isHalfSet(state({ ink: '#000000', paper: '#ffffff' })), false);
    assert.equal(isHalfSet(state({})), false);
  });
});
