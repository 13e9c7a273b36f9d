import type { Words } from './words.js';

/** German interface words. */

export const banner: Words['banner'] = {
  label: 'Angebote und Zusagen',
  freeOver: (amount) => `Versandkostenfrei ab ${amount}`,
  away: (amount) => `Noch ${amount} bis zum kostenlosen Versand`,
  reached: 'Ihre Bestellung ist versandkostenfrei',
  dismiss: 'Schließen',
  pause: 'Anhalten',
  play: 'Abspielen',
};

export const links: Words['links'] = {
  heading: 'Mehr Rat',
};
