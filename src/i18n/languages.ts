import type { Language, Words } from './words.js';

/** A module for each language, so that a reader fetches one. */
const MODULES: Record<Language, () => Promise<Words>> = {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
};

/** The words of a language. This module is a chunk of its own: most pages need only the English that the elements bring. */
export const loadWords = (language: Language): Promise<Words> => MODULES[language]();
