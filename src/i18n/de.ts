import type { Words } from './words.js';

/** German interface words. */

export const recommend: Words['recommend'] = {
  heading: 'Bequeme Schuhe zur Auswahl',
  urgent: 'Wann Sie zuerst Hilfe brauchen',
  why: 'Warum dieser Schuh?',
  says: (quote) => `Im Shop heißt es: „${quote}“`,
  notCounted: (feature) => `${feature}: nicht mitgezählt`,
  noReason: 'Der Shop nennt keines der Merkmale, nach denen hier gesucht wird.',
  allGrades: (label) => `Für alle Gründe unten gilt: ${label}.`,
  former: 'Früherer Preis',
  outOfStock: 'Ausverkauft',
  pinned: 'Tipp des Shops',
  rating: (value) => `${value} von 5 Sternen`,
  ratings: (count) => `${count} Bewertungen`,
  tryOn: 'Beim Anprobieren',
  pitch: 'Vom Shop',
  affiliate: 'Wenn Sie über diese Links kaufen, erhalten wir möglicherweise eine Provision.',
  previous: 'Vorherige Schuhe',
  next: 'Weitere Schuhe',
};

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
