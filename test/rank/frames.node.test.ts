import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { loadFeatureReader, type FeatureReader } from '../../src/rank/index.js';
import { createProduct } from './create-product.js';
import { de } from './frames/de.js';
import { en } from './frames/en.js';
import { es } from './frames/es.js';
import { fr } from './frames/fr.js';

/** What the values of attributes say of a feature that the attribute is called by: `denials` that a shoe has it. */
const VALUES = {
  denials: ['No', 'None', 'N/A', 'n/a', '-', '–', 'false', 'False', '✗', 'N', '0'],
  claims: ['Yes', 'true', '1', '✓', 'Y'],
};

const LANGUAGES = {
  English: { ...en, title: 'Women’s Shoe Linden for every day' },
  German: { ...de, title: 'Damen Schuh Linde für den Alltag' },
  French: { ...fr, title: 'Chaussure pour femme Tilleul de tous les jours' },
  Spanish: { ...es, title: 'Zapato para mujer Tilo de todos los días' },
};

describe('what is said around the name of a feature', () => {
  let reader: FeatureReader;
  before(async () => {
    reader = await loadFeatureReader();
  });

  for (const [language, { title, names, denials, claims }] of Object.entries(LANGUAGES)) {
    /** All sentences, each with its feature and whether it was found. */
    const read = (frames: string) =>
      frames
        .trim()
        .split('\n')
        .flatMap((frame) =>
          Object.entries(names).map(([feature, name]) => {
            const isFirst = /^¿?X/.test(frame);
            const text = frame.replace('X', isFirst ? name[0]!.toUpperCase() + name.slice(1) : name);
            const { found } = reader.read(createProduct({ title, description: text }));
            return { text, feature, found: found.map((each) => each.feature) };
          }),
        );

    it(`denies it in ${language}, whatever the feature`, () => {
      const wrong = read(denials).filter(({ found }) => found.length);
      assert.deepEqual(wrong, []);
    });

    it(`is decided by the value of an attribute so called, in ${language}`, () => {
      const listTrue = (values: readonly string[]) =>
        values.flatMap((value) =>
          Object.entries(names).flatMap(([feature, text]) => {
            const attributes = [{ name: text.replace(/^an? /, ''), value }];
            const { found } = reader.read(createProduct({ title, attributes }));
            return found.some((each) => each.feature === feature) ? [`${text}: ${value}`] : [];
          }),
        );
      assert.deepEqual(listTrue(VALUES.denials), []);
      assert.equal(listTrue(VALUES.claims).length, VALUES.claims.length * Object.keys(names).length);
    });

    it(`states it in ${language}, whatever the feature`, () => {
      const wrong = read(claims).filter(({ feature, found }) => !found.some((each) => each === feature));
      assert.deepEqual(wrong, []);
    });
  }
});
