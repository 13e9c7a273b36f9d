/** The language of compiled content, for elements that take only titles from it. */
export { chooseContentLocale } from '../content/locales.js';
