/** The language of compiled content, for elements that take only titles from it. */
export { contentLocaleOf } from '../content/locales.js';
