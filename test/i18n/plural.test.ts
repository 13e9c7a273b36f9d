import { expect } from '@open-wc/testing';
import * as ar from '../../src/i18n/ar.js';
import * as de from '../../src/i18n/de.js';
import { account } from '../../src/i18n/en/account.js';
import { banner } from '../../src/i18n/en/banner.js';
import { card } from '../../src/i18n/en/card.js';
import { commentForm } from '../../src/i18n/en/comment-form.js';
import { comments } from '../../src/i18n/en/comments.js';
import { links } from '../../src/i18n/en/links.js';
import { shipping } from '../../src/i18n/en/shipping.js';
import * as es from '../../src/i18n/es.js';
import * as fr from '../../src/i18n/fr.js';
import { pluralise, type Forms } from '../../src/i18n/plural.js';
import { findLanguage, type Words } from '../../src/i18n/words.js';

const en: Words = { account, banner, card, comments: { ...comments, ...commentForm }, links, shipping };
const LANGUAGES: Record<string, Words> = { en, de, fr, es, ar };

/** Kinds of whole numbers that a page of comments or a week of days can show. */
const kindsOf = (language: string): Set<Intl.LDMLPluralRule> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 200 }, (_, index) => rules.select(index + 1)));
};

/** Every text of a language by its place, functions called with what marks its place. */
function listTexts(words: unknown, path = ''): [string, string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') {
    const said = (words as (...args: unknown[]) => unknown)('[x]', false, false);
    return [[path, [said].flat().join('')]];
  }
  return Object.entries(words as object).flatMap(([key, value]) => listTexts(value, `${path}.${key}`));
}

describe('pluralise', () => {
  const say = (language: string, count: number): string =>
    pluralise(language, count, LANGUAGES[language]!.comments.added, String(count));

  it('chooses the form of the language', () => {
    expect([1, 2].map((count) => say('en', count))).to.eql(['1 more comment', '2 more comments']);
    expect([1, 2].map((count) => say('de', count))).to.eql(['1 weiterer Kommentar', '2 weitere Kommentare']);
    expect([1, 2, 5, 11, 100].map((count) => say('ar', count))).to.eql([
      'تعليق واحد آخر',
      'تعليقان آخران',
      '5 تعليقات أخرى',
      '11 تعليقًا آخر',
      '100 تعليق آخر',
    ]);
  });

  it('takes a range that ends with the number', () => {
    expect(pluralise('fr', 2, fr.shipping.within, '1–2')).to.equal('Expédition sous 1–2 jours ouvrés');
  });
});

describe('findLanguage', () => {
  it('is English where there are no words, so that the form is that of English', () => {
    expect(['de-CH', 'ar', 'pl', 'ja'].map(findLanguage)).to.eql(['de', 'ar', 'en', 'en']);
  });
});

describe('the words of', () => {
  for (const [language, words] of Object.entries(LANGUAGES)) {
    it(`${language} have a form for every kind of number`, () => {
      for (const forms of [words.comments.added, words.comments.wait, words.shipping.within] as Forms[])
        expect(forms).to.include.keys(...kindsOf(language));
    });

    it(`${language} say all that English says, and with the same values`, () => {
      const own = new Map(listTexts({ ...words }));
      for (const [path, text] of listTexts(en)) {
        const said = own.get(path);
        expect(said, path).to.match(/\S/);
        expect(said!.includes('[x]'), path).to.equal(text.includes('[x]'));
        if (
          language !== 'en' &&
          /\w{4}/.test(text) &&
          !/^\.(comments\.(name|email|text)|.*label)$/.test(path)
        )
          expect(said, path).not.to.equal(text);
      }
    });
  }
});
