import type { Words } from './words.js';

/** German interface words. */

export const grades: Words['grades'] = {
  label: {
    S: 'Gut belegt',
    M: 'Teilweise belegt',
    L: 'Erste Hinweise',
    'L*': 'Fachmeinung',
    C: 'Uneinheitlich',
    A: 'Nicht empfohlen',
  },
  notAdvisedBy: (by) => `Nicht empfohlen: ${by}`,
  against: (by) => `Anderer Ansicht: ${by}.`,
};

export const guide: Words['guide'] = {
  grades,
  careCards: {
    emergency: (number) =>
      number
        ? `Rufen Sie ${number} an oder gehen Sie in eine Notaufnahme bei …`
        : 'Rufen Sie den Notruf oder gehen Sie in eine Notaufnahme bei …',
    'same-day': 'Holen Sie sich noch heute ärztlichen Rat bei …',
    advice: 'Lassen Sie sich beraten, wenn …',
  },
  tips: 'Was hilft',
  skip: 'Direkt zu: Was hilft',
  free: 'Kostet nichts',
  contents: 'Auf dieser Seite',
  sources: (count) => `Quellen (${count})`,
  evidence: 'Wie gut ist das belegt?',
  source: (number) => `Quelle ${number}`,
  checked: (date) => `Belege geprüft am ${date}`,
  reviewed: (name, date) => `Geprüft von ${name}, ${date}`,
  notReviewed: 'Noch nicht klinisch geprüft',
  next: (date) => `Nächste Prüfung ${date}`,
  overdue: 'Prüfung überfällig',
  minutes: (count) => `${count} Min. Lesezeit`,
  disclaimer:
    'Allgemeine Information, kein ärztlicher Rat und keine Diagnose. Wenn Sie in Sorge sind oder ein Warnzeichen haben, wenden Sie sich an medizinisches Fachpersonal.',
};

export const recommend: Words['recommend'] = {
  grades,
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
