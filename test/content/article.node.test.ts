import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as v from 'valibot';
import { articleSchema, compileContent, formatProblem } from '../../src/content/index.js';
import { edit as editText, GUIDE, shared, SOURCES } from './support/fixture.js';

/** An article without a fault; the tests break it, and name lines of it. */
const ARTICLE = `---
title: Toes and noses
summary: What toes have to do with noses.
checked: 2026-11-21
next: 2027-11-21
---

They are far apart. [@c]

## {#key-points}

- **Far apart.** They hardly meet. [@a]

## When to get help {#help}

### {#emergency}

- a cold toe [@a]

## How they hang together {#chain}

By way of the leg. [@b]

### The chain {#kinetic-chain}

Choose a part. [@b]

- **Foot.** It stands. [@a] {L}
- **Ankle.** It bends. [@a] {L}
- **Knee.** It bends too. [@a] {L*}
- **Hip.** It turns. [@a] {C, against=@b}
- **Spine.** It carries. [@e] {C}

## Counted {#counted}

### How many {#studies}

Each dot is a study. [@d]

- **Cold toes.** 2 of 3 studies [@d]
- **Red noses.** 0 of 2 studies [@d]

## What helps {#tips}

- **Socks.** They may warm. [@b] {M}
- **Wiggling.** It is fun. [@a] {L*, free}
`;

const edit = (from: string, to: string): string => editText(from, to, ARTICLE);

const compile = (text: string, name = 'toes-and-noses') =>
  compileContent({
    locale: 'en',
    files: [
      { path: `content/en/articles/${name}.md`, text },
      { path: 'content/en/sole-pain.md', text: GUIDE.replace('[sole-pain]', '[]') },
      shared('words'),
      shared('features'),
    ],
    sources: SOURCES,
  });

async function compileArticle(text = ARTICLE) {
  const { articles, problems } = await compile(text);
  assert.deepEqual(problems, []);
  return articles[0]!;
}

describe('an article', () => {
  it('has the published shape, which refuses what does not belong', async () => {
    const article = await compileArticle();
    assert.ok(v.is(articleSchema, article));
    assert.ok(!v.is(articleSchema, { ...article, html: '<b>' }));
    const svg = { ...article.sections[0]!.figure!, svg: '<path>' };
    assert.ok(!v.is(articleSchema, { ...article, sections: [{ ...article.sections[0]!, figure: svg }] }));
  });

  it('has its line in the index, beside those of the guides', async () => {
    const { index } = await compile(ARTICLE);
    assert.deepEqual(index[1], {
      kind: 'article',
      id: 'toes-and-noses',
      title: 'Toes and noses',
      summary: 'What toes have to do with noses.',
    });
  });

  it('keeps the order of its parts and tips, and the words of an article', async () => {
    const { sections, keyPoints, words } = await compileArticle();
    assert.deepEqual(
      sections.map(({ id }) => id),
      ['chain', 'counted', 'tips'],
    );
    assert.deepEqual(
      sections[2]!.items.map(({ lead }) => lead),
      ['Socks.', 'Wiggling.'],
    );
    assert.deepEqual(keyPoints, [[{ strong: 'Far apart.' }, ' They hardly meet.', { cite: [2] }]]);
    assert.ok(words.keyPoints);
    assert.ok(!('list' in words));
  });

  it('numbers sources in the order in which a reader meets them', async () => {
    const { sources } = await compileArticle();
    assert.equal(sources.map(({ id }) => id).join(''), 'cabed');
  });

  it('has figures of words and numbers, without a drawing', async () => {
    const { sections } = await compileArticle();
    assert.deepEqual(sections[0]!.figure!.parts[3], {
      label: 'Hip',
      text: ['It turns.', { cite: [2] }],
      grade: 'C',
      sources: [2],
      against: [3],
    });
    assert.deepEqual(
      sections[1]!.figure!.parts.map(({ label, count }) => [label, count]),
      [
        ['Cold toes', [2, 3]],
        ['Red noses', [0, 2]],
      ],
    );
  });

  it('tells the minutes that it takes to read', async () => {
    assert.equal((await compileArticle()).minutes, 1);
    const long = Array.from({ length: 40 }, () => 'Five words make a sentence.').join(' ');
    assert.equal((await compileArticle(edit('By way of the leg.', `${long} So.`))).minutes, 2);
  });
});

/** What is written instead of what, the problem as `line field`, and its words. */
type Rule = [what: string, from: string, to: string, problem: string, message: RegExp];

const RULES: Rule[] = [
  ['a lead without source', 'apart. [@c]', 'apart.', '8 lead', /has a source/],
  ['a key point without source', 'meet. [@a]', 'meet.', '12 key-points', /has a source/],
  ['a sign without source', 'toe [@a]', 'toe', '18 help.emergency', /has a source/],
  ['a paragraph without source', 'leg. [@b]', 'leg.', '22 chain', /has a source/],
  ['a caption without source', 'part. [@b]', 'part.', '26 kinetic-chain', /has a source/],
  ['a joint without source', 'turns. [@a] {C, against=@b}', 'turns. {C}', '31 kinetic-chain', /has a source/],
  ['an unknown source', 'leg. [@b]', 'leg. [@zz]', '22 chain', /no source "zz"/],
  ['a joint without grade', 'bends. [@a] {L}', 'bends. [@a]', '29 kinetic-chain', /no grade/],
  ['a tip without grade', 'warm. [@b] {M}', 'warm. [@b]', '45 tips', /no grade/],
  ['a joint too few', '- **Hip.** It turns. [@a] {C, against=@b}\n', '', '24 kinetic-chain', /5 parts/],
  ['a joint without name', '**Foot.** It', 'It', '28 kinetic-chain', /its name/],
  ['a figure that is not counted', '2 of 3 studies', 'Two of 3', '40 studies', /how many/],
  ['more found than looked for', '2 of 3', '4 of 3', '40 studies', /how many/],
  ['a figure that there is none of', '{#kinetic-chain}', '{#body}', '24 body', /no figure "body"/],
  [
    'a figure that is called as what every object has',
    '{#kinetic-chain}',
    '{#constructor}',
    '24 constructor',
    /no figure/,
  ],
  ['a figure without caption', 'Each dot is a study. [@d]\n', '', '36 studies', /no caption/],
  ['a taken id', '{#counted}', '{#sources}', '34 sources', /taken/],
  ['an id twice', '{#counted}', '{#chain}', '34 chain', /twice/],
  ['an id that is none', '{#counted}', '{#Counted it}', '34 Counted it', /small letters/],
  ['a claim', 'By way of', 'Socks heal toes by way of', '22 chain', /claims too much/],
  ['a claim in a figure', 'It carries', 'It treats pain', '32 kinetic-chain', /claims too much/],
  ['HTML', 'By way of', '<svg></svg> By way of', '22 chain', /HTML/],
  ['no title', 'title: Toes and noses\n', '', '2 title', /missing/],
  ['an unknown field', 'checked:', 'image: a.png\nchecked:', '4 image', /no such field/],
  ['a check too late', '2027-11-21', '2028-11-21', '5 next', /12 months/],
  ['a check in the past', '2027-11-21', '2026-11-21', '5 next', /comes after/],
];

describe('what does not compile', () => {
  for (const [what, from, to, problem, message] of RULES)
    it(what, async () => {
      const { articles, index, problems } = await compile(edit(from, to));
      const first = problems[0]!;
      assert.deepEqual([`${first.line} ${first.field}`, first.severity], [problem, 'error']);
      assert.match(first.message, message);
      assert.match(formatProblem(first), /^content\/en\/articles\/toes-and-noses\.md:\d+:\d+ /);
      assert.deepEqual([articles, index.map(({ kind }) => kind)], [[], ['condition']]);
    });

  it('key points, signs and front matter that are missing, all told at once', async () => {
    const { problems } = await compile('Nothing. [@a]\n');
    assert.deepEqual(
      problems.map(({ field }) => field),
      ['front matter', 'key-points', 'help.emergency'],
    );
  });

  it('the name of a guide', async () => {
    const { problems } = await compile(ARTICLE, 'sole-pain');
    assert.match(problems[0]!.message, /Another file has this name/);
  });
});
