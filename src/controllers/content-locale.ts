/** The language of compiled content for elements whose titles alone are of it. */
export { chooseContentLocale } from '../content/locales.js';
