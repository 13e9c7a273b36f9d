import type { Language, Words } from './words.js';

/** A module for each, so that a reader gets one. */
const MODULES: Record<Language, () => Promise<Words>> = {
  de: () => import('./de.js'),
  fr: () => import('./fr.js'),
  es: () => import('./es.js'),
  ar: () => import('./ar.js'),
};

/** The words of a language. It is fetched itself, for most pages need none but the English that is there. */
export const loadWords = (language: Language): Promise<Words> => MODULES[language]();
