import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { compileContent, conditionSchema, hashText } from '../../src/content/index.js';
import { compile, compilePack, edit, GUIDE, shared, SOURCES } from './support/fixture.js';

describe('a pack', () => {
  it('has rich text, never markup', async () => {
    const { sections, careCards, lead } = await compilePack();
    assert.deepEqual(lead, ['Toes may hurt for a while.', { cite: [1] }]);
    assert.deepEqual(careCards[0], {
      urgency: 'emergency',
      items: [['a ', { strong: 'cold' }, ' toe', { cite: [2] }]],
    });
    assert.deepEqual(sections[0]!.paragraphs, [
      ['Many things ', { text: 'of this kind', href: 'https://example.com/' }, ' add up.', { cite: [2] }],
    ]);
  });

  it('numbers sources in the order in which a reader meets them', async () => {
    const { sources, shoes } = await compilePack();
    // The free tip cites b and stands first; shoes come last; e is met in a need.
    assert.equal(sources.map(({ id }) => id).join(''), 'cabde');
    assert.deepEqual(shoes.needs[1]!.against, [5]);
  });

  it('puts tips that cost nothing first, and keeps the order otherwise', async () => {
    const { tips } = await compilePack();
    assert.deepEqual(tips[0], {
      lead: 'Moving.',
      text: ['It helps ', { em: 'many' }, ' people.', { cite: [3] }],
      free: true,
      grade: 'M',
      sources: [3],
      against: [2],
    });
    assert.equal(tips[1]!.lead, 'Padding.');
  });

  it('takes labels from the glossary, titles from the other guides, and carries the words', async () => {
    const { shoes, related, words } = await compilePack();
    const { features } = await compile(GUIDE);
    assert.equal(shoes.needs[0]!.label, features!.features.cushioning.label);
    assert.deepEqual(related, [{ id: 'sole-pain', title: 'Sole pain' }]);
    assert.ok(words.list.heading);
  });

  it('leaves sources that disagree out of those that give the grade', async () => {
    const { tips } = await compilePack(edit('[@b] {M', '[@b; @a] {M'));
    assert.deepEqual([tips[0]!.sources, tips[0]!.against], [[3], [2]]);
  });

  it('takes several sources that disagree', async () => {
    const { tips } = await compilePack(edit('against=@a', 'against=@a+c'));
    assert.deepEqual(tips[0]!.against, [2, 1]);
  });

  it('tells the minutes that it takes to read', async () => {
    assert.equal((await compilePack()).minutes, 1);
    const long = Array.from({ length: 40 }, () => 'Five words make a sentence.').join(' ');
    assert.equal((await compilePack(edit('Many things', `${long} Many things`))).minutes, 2);
  });

  it('matches the schema, which refuses what does not belong', async () => {
    const pack = await compilePack();
    assert.ok(v.is(conditionSchema, pack));
    assert.ok(!v.is(conditionSchema, { ...pack, html: '<b>' }));
    assert.ok(!v.is(conditionSchema, { ...pack, tips: [{ text: '<b>' }] }));
  });

  it('is the same from a file with a byte order mark and Windows lines', async () => {
    assert.deepEqual(await compilePack(`\uFEFF${GUIDE.replaceAll('\n', '\r\n')}`), await compilePack());
  });
});

describe('a review', () => {
  const sign = (text: string, hash?: string) =>
    edit(
      'related:',
      `reviewer:\n  name: Dr Example\n  credentials: Podiatrist\n  on: 2026-12-01\n${hash ? `  text: ${hash}\n` : ''}related:`,
      text,
    );

  it('holds while the text is the one that was signed', async () => {
    const { review } = await compilePack(sign(GUIDE, await hashText(GUIDE)));
    assert.deepEqual(review.reviewer, { name: 'Dr Example', credentials: 'Podiatrist', on: '2026-12-01' });
  });

  it('holds whatever ends the lines', async () => {
    const signed = sign(GUIDE, await hashText(GUIDE)).replaceAll('\n', '\r\n');
    assert.ok((await compilePack(signed)).review.reviewer);
  });

  it('lapses with the text, and tells the present hash', async () => {
    const changed = edit('standing comfort', 'comfort');
    const { packs, problems } = await compile(sign(changed, await hashText(GUIDE)));
    assert.equal(packs.find(({ id }) => id === 'toe-pain')!.review.reviewer, undefined);
    assert.deepEqual(
      problems.map(({ line, field, severity }) => [line, field, severity]),
      [[10, 'reviewer.text', 'warning']],
    );
    assert.match(problems[0]!.message, new RegExp(`review has lapsed: .*${await hashText(changed)}`));
  });

  it('is none before its text is named', async () => {
    const { packs, problems } = await compile(sign(GUIDE));
    assert.equal(packs.find(({ id }) => id === 'toe-pain')!.review.reviewer, undefined);
    assert.match(problems[0]!.message, new RegExp(await hashText(GUIDE)));
  });
});

describe('files that guides share', () => {
  const compileWith = (name: 'words' | 'features', from: RegExp, to: string) => {
    const others = ['words', 'features'].map((each) => shared(each));
    const files = others.map((file) =>
      file.path.includes(name) ? { ...file, text: file.text.replace(from, to) } : file,
    );
    return compileContent({ locale: 'en', files, sources: SOURCES });
  };

  it('a word that is not there', async () => {
    const { problems, features } = await compileWith('words', /\n {2}skip: .*/, '');
    assert.deepEqual(
      problems.map(({ field, message }) => [field, message]),
      [['words.skip', 'It is missing: write it.']],
    );
    assert.equal(features, undefined);
  });

  it('a word that leaves out what is filled in', async () => {
    const { problems } = await compileWith('words', /Reviewed by \{\}/, 'Reviewed');
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['words.reviewed'],
    );
    assert.match(problems[0]!.message, /holds \{\}/);
  });

  it('a feature without meaning', async () => {
    const { problems } = await compileWith('features', /(breathable: \{[^}]*?), meaning: [^}]*/, '$1 ');
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['features.breathable.meaning'],
    );
  });

  it('a file that is not there, and sources that are broken', async () => {
    const sources = {
      path: 'content/sources.json',
      text: '[{"id": "a",\n"title": "T", "by": "B", "in": "I", "kind": "blog"}]',
    };
    const { problems } = await compileContent({ locale: 'en', files: [shared('words')], sources });
    assert.deepEqual(
      problems.map(({ file, line, field }) => [file, line, field]),
      [
        ['content/sources.json', 2, '[0].kind'],
        ['content/en/features.md', 1, 'file'],
      ],
    );
  });
});
