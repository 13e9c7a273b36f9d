/**
 * What the guides promise beyond their form: whom they name, what they leave out, and that no warning sign is lost.
 * A change that breaks one of these is a change of content, to be made on purpose.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileFolder } from '../../scripts/build-content.js';
import type { Article } from '../../src/model/article.js';
import type { Condition, Urgency } from '../../src/model/condition.js';
import type { Graded, Source } from '../../src/model/evidence.js';
import type { RichText } from '../../src/model/rich-text.js';

const [english] = (await compileFolder('content')).filter(({ locale }) => locale === 'en');
const { packs, articles } = english!;
const sources = JSON.parse(readFileSync('content/sources.json', 'utf8')) as Source[];
const EDITORIAL = 'insole-evidence-notes';

/** Signs that a guide must name, each in the care card of its urgency. */
const SIGNS: Record<string, [Urgency, RegExp][]> = {
  'back-pain': [
    ['emergency', /numbness around the genitals, buttocks or inner thighs/],
    ['emergency', /passing urine.*bladder or bowel/],
    ['emergency', /weakness in both legs/],
    ['emergency', /sciatica on both sides/],
    ['emergency', /serious fall or crash/],
    ['emergency', /bone through the skin/],
    ['emergency', /foot that is cold/],
    ['emergency', /swollen leg.*chest pain.*breathing/],
    ['same-day', /fever.*weight loss/],
    ['same-day', /cancer.*steroids.*immune/],
    ['same-day', /minor fall.*older adult/],
    ['same-day', /calf.*brown or black skin/],
    ['same-day', /hot, swollen joint/],
    ['same-day', /foot of a person with diabetes/],
    ['advice', /few weeks/],
  ],
  'knee-pain': [
    ['emergency', /changed shape/],
    ['emergency', /swollen leg.*chest pain.*breathing/],
    ['same-day', /cannot put weight on, or cannot move/],
    ['same-day', /badly swollen.*locks or gives way/],
    ['same-day', /hot, swollen knee.*fever/],
    ['same-day', /calf.*brown or black skin/],
    ['advice', /few weeks/],
  ],
  'ankle-pain': [
    ['emergency', /numb, cold or out of shape/],
    ['same-day', /four steps/],
    ['same-day', /back edge or the tip of either ankle bone/],
    ['same-day', /inner or outer edge of the middle of the foot/],
    ['same-day', /foot of a person with diabetes/],
    ['advice', /2 to 6 weeks/],
    ['advice', /gives way again/],
  ],
  'heel-pain': [
    ['emergency', /black or cold skin.*diabetes/],
    ['same-day', /sudden snap/],
    ['same-day', /no weight after a fall/],
    ['same-day', /fever.*numbness.*at night/],
    ['same-day', /foot of a person with diabetes/],
    ['advice', /2 to 6 weeks/],
    ['advice', /both heels.*morning/],
  ],
};

/** What the evidence base could not confirm at the source, and no guide may print. */
const UNCONFIRMED: readonly RegExp[] = [
  /\b15 points\b/, // size of the effect of exercise on back pain
  /\bmm\b/, // heel-to-toe drop in millimetres
  /night splint/i,
  /growth[- ]plate|\bSever/, // heel pain of children
  /\bACR\b/,
  /up to 6 weeks/, // orthoses for kneecap pain
];
/** Sources of which only such statements are known. */
const NOT_QUOTED = ['acr-2019', 'knapik-2014', 'koc-2023', 'relph-2022'];

/** Whose addresses are the work itself: publishers, public registers, those who issue it, their universities. */
const OFFICIAL =
  /^https:\/\/(doi\.org|pubmed\.ncbi\.nlm\.nih\.gov|pmc\.ncbi\.nlm\.nih\.gov|www\.ncbi\.nlm\.nih\.gov|www\.nice\.org\.uk|www\.nhs\.uk|www\.aafp\.org|www\.orthoguidelines\.org|(?:www\.)?asa\.org\.uk|www\.ftc\.gov|journals\.lww\.com|researchers\.mq\.edu\.au|ro\.uow\.edu\.au)\//;

const wordsOf = (text: RichText): string =>
  text
    .map((part) => (typeof part === 'string' ? part : 'cite' in part ? '' : Object.values(part)[0]))
    .join('');

/** All that a pack says, and not its list of sources, whose titles are not ours. */
const saidIn = (pack: Condition | Article): string => JSON.stringify({ ...pack, sources: [], words: {} });

/** What the article on feet and backs must name: all that a guide to the back does. */
const ARTICLE_SIGNS: typeof SIGNS = {
  'feet-and-back': SIGNS['back-pain']!,
  'high-heels': [
    ['emergency', /serious fall/],
    ['emergency', /bone through the skin/],
    ['emergency', /foot that is cold/],
    ['emergency', /black or cold skin.*diabetes/],
    ['same-day', /hot, swollen joint/],
    ['same-day', /one spot on top of the foot/],
    ['same-day', /open sore/],
    ['same-day', /foot of a person with diabetes/],
    ['advice', /2 to 4 weeks/],
  ],
};

it('has a list of signs for each guide and each article', () => {
  assert.deepEqual(Object.keys(SIGNS).sort(), packs.map(({ id }) => id).sort());
  assert.deepEqual(Object.keys(ARTICLE_SIGNS).sort(), articles.map(({ id }) => id).sort());
});

for (const pack of [...packs, ...articles])
  describe(pack.id, () => {
    for (const [urgency, sign] of { ...SIGNS, ...ARTICLE_SIGNS }[pack.id] ?? [])
      it(`names ${sign.source} as ${urgency}`, () => {
        const card = pack.careCards.find((card) => card.urgency === urgency);
        assert.ok(card?.items.some((item) => sign.test(wordsOf(item))));
      });

    it('prints nothing that could not be confirmed', () => {
      for (const claim of UNCONFIRMED) assert.doesNotMatch(saidIn(pack), claim);
      const cited = pack.sources.map(({ id }) => id).filter((id) => NOT_QUOTED.includes(id));
      assert.deepEqual(cited, []);
    });

    it('gives no good or moderate grade on the word of the house alone', () => {
      for (const { grade, sources = [] } of listGraded(pack)) {
        const isHouse = sources.length > 0 && sources.every((n) => pack.sources[n - 1]!.id === EDITORIAL);
        assert.ok(!isHouse || grade === 'L*' || grade === 'C', `${grade} by ${EDITORIAL}`);
      }
    });

    it('names nobody who has not signed', () => assert.equal(pack.review.reviewer, undefined));
  });

const listGraded = (pack: Condition | Article): Partial<Graded>[] =>
  pack.kind === 'article'
    ? pack.sections.flatMap(({ items, figure }) => [...items, ...(figure?.parts ?? [])])
    : [...pack.tips, ...pack.sections.flatMap(({ items }) => items), ...pack.shoes.needs];

for (const pack of packs)
  describe(pack.id, () => {
    it('calls "not shown to help" only what is advised against or mixed', () => {
      const items = pack.sections.filter(({ id }) => id === 'not-helpful').flatMap(({ items }) => items);
      assert.ok(items.length);
      for (const { lead, grade } of items) assert.ok(grade === 'A' || grade === 'C', `${lead} ${grade}`);
    });

    it('begins with a step that costs nothing', () => assert.equal(pack.tips[0]!.free, true));

    it('says of shoes that none is proven or shown to do it', () =>
      assert.match(wordsOf(pack.shoes.statement), /^No shoe is (proven|shown) to /));
  });

describe('the article on feet and backs', () => {
  const article = articles.find(({ id }) => id === 'feet-and-back')!;

  it('says first that connected does not mean caused', () =>
    assert.match(wordsOf(article.keyPoints[0]!), /Connected does not mean caused\./));

  it('says what NICE advises against', () => assert.match(saidIn(article), /NICE advises against/));
});

describe('the article on heels', () => {
  const article = articles.find(({ id }) => id === 'high-heels')!;

  it('counts the studies as the review did', () => {
    const figure = article.sections.flatMap(({ figure }) => figure ?? []).find(({ id }) => id === 'studies')!;
    assert.deepEqual(
      figure.parts.map(({ label, count }) => [label, ...count!]),
      [
        ['Injuries', 7, 8],
        ['Bunions', 3, 4],
        ['Pain in muscles and joints', 3, 5],
        ['Osteoarthritis', 0, 2],
      ],
    );
  });

  it('blames nobody', () =>
    assert.doesNotMatch(saidIn(article), /\b(women|vanity|should not wear|fashion victim)/i));
});

it('says of back pain the one sentence that is fixed', () => {
  const back = packs.find(({ id }) => id === 'back-pain')!;
  assert.equal(
    wordsOf(back.shoes.statement),
    'No shoe is proven to prevent or treat back pain. Choose what feels comfortable and steady.',
  );
});

describe('sources.json', () => {
  it('leads to the work itself, never to a copy of it', () => {
    for (const { id, url } of sources) if (url) assert.match(url, OFFICIAL, id);
  });

  it('has one source that is our own, and calls it so', () =>
    assert.deepEqual(
      sources.filter(({ kind }) => kind === 'editorial').map(({ id }) => id),
      [EDITORIAL],
    ));

  const file = join(process.env['INSOLE_SHARED'] ?? '../shared', 'content/sources.json');
  const skip = existsSync(file) ? false : 'no evidence base: INSOLE_SHARED names its folder';
  it('agrees with the evidence base, and holds only what was confirmed there', { skip }, () => {
    interface BaseSource extends Pick<Source, 'id' | 'title' | 'kind'> {
      publisher_or_journal: string;
      year: number | null;
      doi: string | null;
      confirmed: boolean;
    }
    const base = JSON.parse(readFileSync(file, 'utf8')) as BaseSource[];
    for (const source of sources.filter(({ id }) => id !== EDITORIAL)) {
      const known = base.find(({ id }) => id === source.id);
      assert.ok(known?.confirmed, `${source.id} is not confirmed`);
      assert.deepEqual(
        [source.title, source.in, source.year ?? null, source.kind],
        [known.title, known.publisher_or_journal, known.year, known.kind],
      );
      if (known.doi) assert.equal(source.url, `https://doi.org/${known.doi}`);
    }
  });
});
