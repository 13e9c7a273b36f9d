import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatProblem } from '../../src/content/index.js';
import { compile, edit, GUIDE } from './support/fixture.js';

/** What is written instead of what, the problems as `line field`, and the words of the first. */
type Rule = [what: string, from: string, to: string, problems: string | string[], message: RegExp];

const RULES: Record<string, Rule[]> = {
  sources: [
    ['a lead without one', ' [@c]\n\n## When', '\n\n## When', '18 lead', /has a source/],
    ['a sign without one', 'toe [@a]', 'toe', '24 help.emergency', /has a source/],
    ['a tip without one', 'help. [@a]', 'help.', '32 tips', /has a source/],
    ['a paragraph without one', 'add up. [@a]', 'add up.', '37 causes', /has a source/],
    ['an item without one', 'more [@b]', 'more', '39 causes', /has a source/],
    ['a statement without one', 'pain. [@b]', 'pain.', '9 shoes.statement', /has a source/],
    ['red flags without one', 'toe. [@d]', 'toe.', '10 shoes.redFlags', /has a source/],
    ['a need without one', 'sources: [a]', 'sources: []', '12 shoes.needs[0].sources', /has a source/],
    ['a need that names none', ', sources: [a]', '', '12 shoes.needs[0].sources', /missing/],
    ['an unknown one in the body', 'add up. [@a]', 'add up. [@zz]', '37 causes', /no source "zz"/],
    [
      'an unknown one in a need',
      'sources: [a]',
      'sources: [zz]',
      '12 shoes.needs[0].sources[0]',
      /no source "zz"/,
    ],
    ['an unknown one in a statement', 'pain. [@b]', 'pain. [@zz]', '9 shoes.statement', /no source "zz"/],
    ['an unknown one that disagrees', 'against=@a', 'against=@zz', '33 tips', /no source "zz"/],
    ['a citation that is none', 'add up. [@a]', 'add up. [@a, @b]', ['37 causes', '37 causes'], /source/],
    ['only sources that disagree', 'against=@a', 'against=@b', '33 tips', /disagree/],
  ],
  grades: [
    ['a tip without one', ' {L*}', '', '32 tips', /no grade/],
    ['a tip with an unknown one', '{L*}', '{B}', ['32 tips', '32 tips'], /know "B"/],
    ['what is not shown to help without one', ' {A}', '', '43 not-helpful', /no grade/],
    ['two of them', '{L*}', '{L*, M}', '32 tips', /two grades/],
    ['a need without one', 'grade: L*, ', '', '12 shoes.needs[0].grade', /missing/],
    ['a need with an unknown one', 'grade: L*', 'grade: B', '12 shoes.needs[0].grade', /no grade "B"/],
    ['a weight above 3', 'weight: 1', 'weight: 4', '12 shoes.needs[0].weight', /0, 1, 2 or 3/],
    [
      'a weight of what is advised against',
      'weight: 0',
      'weight: 2',
      '13 shoes.needs[1].weight',
      /never counted/,
    ],
    ['one on a paragraph', 'add up. [@a]', 'add up. [@a] {M}', '37 causes', /list item/],
  ],
  ids: [
    [
      'an unknown feature',
      'feature: cushioning',
      'feature: softness',
      '12 shoes.needs[0].feature',
      /no feature "softness"/,
    ],
    ['a feature twice', 'feature: rocker-sole', 'feature: cushioning', '13 shoes.needs[1]', /already/],
    ['an unknown guide', '[sole-pain]', '[knee]', '6 related[0]', /no guide "knee".*toe-pain, sole-pain/],
    ['itself', '[sole-pain]', '[toe-pain]', '6 related[0]', /itself/],
    ['a guide twice', '[sole-pain]', '[sole-pain, sole-pain]', '6 related[1]', /twice/],
    ['an unknown part', '{#causes}', '{#reasons}', '35 reasons', /no part "reasons"/],
    ['a part twice', '{#not-helpful}', '{#causes}', '41 causes', /twice/],
    ['an unknown care card', '{#advice}', '{#soon}', '26 help.soon', /emergency, same-day, advice/],
    ['a heading without id', ' {#causes}', '', '35 heading', /ends with the id/],
    ['an unknown field', 'summary:', 'sumary:', ['3 sumary', '2 summary'], /./],
  ],
  dates: [
    ['a next check after more than a year', 'next: 2027-11-21', 'next: 2027-11-22', '5 next', /12 months/],
    ['a next check before the last', 'next: 2027-11-21', 'next: 2026-11-20', '5 next', /after the last/],
    ['a day that is none', 'next: 2027-11-21', 'next: 2027-02-30', '5 next', /no such day/],
  ],
  'what must be there': [
    ['title', 'title: Toe pain\n', '', '2 title', /missing/],
    [
      'statement',
      '  statement: No shoe is proven to treat toe pain. [@b]\n',
      '',
      '7 shoes.statement',
      /missing/,
    ],
    ['red flags', '  redFlags: Get help for a cold toe. [@d]\n', '', '7 shoes.redFlags', /missing/],
    ['emergency card', '### {#emergency}\n\n- a **cold** toe [@a]\n\n', '', '20 help.emergency', /missing/],
    ['signs', '- pain for weeks [@c; @a]\n', '', '26 help.advice', /empty/],
    ['tips', '{#tips}', '{#facts}', '1 tips', /missing/],
    [
      'needs',
      / {2}needs:[^]*(?= {2}tryOn)/.exec(GUIDE)![0],
      '  needs: []\n',
      '11 shoes.needs',
      /write a need/,
    ],
    ['lead', 'Toes may hurt for a while. [@c]\n', '', '1 lead', /missing/],
    [
      'what to do where shoes are hidden',
      '  needs:\n',
      '  hidden: true\n  needs:\n',
      '7 shoes.instead',
      /write both/,
    ],
    ['front matter', GUIDE.slice(0, GUIDE.indexOf('Toes')), '', '1 front matter', /begins with fields/],
  ],
  form: [
    ['HTML in a paragraph', 'Many things', 'Many <b>things</b>', ['37 causes', '37 causes'], /HTML/],
    ['HTML of its own', 'Many things', '<div>\n\nMany things', '37 causes', /HTML/],
    ['HTML in a field', 'cold toe. [', 'cold <i>toe. [', '10 shoes.redFlags', /HTML/],
    ['HTML in a plain field', 'Comfortable shoes', '<b>shoes', '8 shoes.heading', /HTML/],
    ['a link that runs script', 'https://example.com/', 'javascript:alert(1)', '37 causes', /"javascript:/],
    [
      'a link that hides it',
      'https://example.com/',
      'java&#10;script:alert(1)',
      '37 causes',
      /relative address/,
    ],
    ['a link to mail', 'https://example.com/', 'mailto:a@b.c', '37 causes', /relative address/],
    [
      'a link without scheme to another host',
      'https://example.com/',
      '//example.com',
      '37 causes',
      /relative/,
    ],
    ['a picture', 'Many things', '![x](y.png) Many', '37 causes', /image/],
    ['a table of code', 'Many things', '```\nx\n```\n\nMany', '37 causes', /take out this code/],
    [
      'a paragraph behind the list',
      '## Not shown',
      'More. [@a]\n\n## Not shown',
      '41 causes',
      /before the list/,
    ],
    ['words on a care card', '### {#advice}', '### Soon {#advice}', '26 help.advice', /words\.md/],
    [
      'a list in a list',
      '- Running more [@b]',
      '- Running [@b]\n  - more [@b]',
      '39 causes',
      /single paragraph/,
    ],
    ['broken YAML', 'title: Toe pain', 'title: Toe: pain', '2 front matter', /no YAML/],
  ],
};

for (const [group, rules] of Object.entries(RULES))
  describe(`rules for ${group}`, () => {
    for (const [what, from, to, expected, message] of rules)
      it(what, async () => {
        const { problems, packs } = await compile(edit(from, to));
        const errors = problems.filter(
          ({ file, severity }) => file.includes('toe-pain') && severity === 'error',
        );
        assert.deepEqual(
          errors.map(({ line, field }) => `${line} ${field}`).sort(),
          [expected].flat().sort(),
        );
        assert.match(errors[0]!.message, message);
        assert.ok(!packs.some(({ id }) => id === 'toe-pain'), 'a guide with an error gives no pack');
        assert.ok(
          packs.some(({ id }) => id === 'sole-pain'),
          'the others are compiled all the same',
        );
      });
  });

it('tells all problems at once, in the order of lines', async () => {
  const text = edit('weight: 1', 'weight: 9', edit(' {L*}', '', edit('toe [@a]', 'toe')));
  const { problems } = await compile(text);
  assert.deepEqual(
    problems.map(({ line }) => line),
    [12, 24, 32],
  );
});

it('names file, line, column and field', async () => {
  const { problems } = await compile(edit('weight: 1', 'weight: 9'));
  assert.equal(
    formatProblem(problems[0]!),
    'content/en/toe-pain.md:12:30 shoes.needs[0].weight: A weight is 0, 1, 2 or 3.',
  );
});
