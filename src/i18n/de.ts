import type { Words } from './words.js';

/** German interface words. */

const freeShipping = {
  freeOver: (amount: string) => `Kostenloser Versand ab ${amount}`,
  away: (amount: string) => `Noch ${amount} bis zum kostenlosen Versand`,
  alwaysFree: 'Kostenloser Versand',
  reached: 'Ihre Bestellung wird kostenlos versandt',
};

export const banner: Words['banner'] = {
  ...freeShipping,
  label: 'Angebote und Zusagen',
  dismiss: 'Schließen',
  pause: 'Anhalten',
  play: 'Abspielen',
};

export const links: Words['links'] = {
  heading: 'Mehr Rat',
};

export const comments: Words['comments'] = {
  heading: 'Kommentare',
  order: 'Reihenfolge',
  newest: 'Neueste zuerst',
  oldest: 'Älteste zuerst',
  empty: 'Noch keine Kommentare.',
  closed: 'Die Kommentare sind geschlossen.',
  anonymous: 'Anonym',
  deleted: 'Dieser Kommentar wurde gelöscht.',
  pending: 'Wartet auf Freigabe',
  answers: (name) => `Antwort auf ${name}`,
  orphan: 'Antwort auf einen Kommentar, den es nicht mehr gibt',
  reply: 'Antworten',
  replyTo: (name) => `${name} antworten`,
  more: 'Weitere Kommentare zeigen',
  added: { one: '{} weiterer Kommentar', other: '{} weitere Kommentare' },
  notAdded: 'Weitere Kommentare konnten nicht geladen werden. Bitte versuchen Sie es noch einmal.',
  write: 'Kommentar schreiben',
  text: 'Kommentar',
  name: 'Name',
  email: 'E-Mail',
  optional: 'freiwillig',
  private: 'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  signedIn: (name) => `Angemeldet als ${name}.`,
  signIn: 'Anmelden',
  trap: 'Dieses Feld leer lassen',
  needed: (label) => `Bitte füllen Sie „${label}“ aus.`,
  send: 'Kommentar abschicken',
  sending: 'Wird gesendet…',
  cancel: 'Abbrechen',
  posted: 'Ihr Kommentar ist veröffentlicht.',
  held: 'Danke. Ihr Kommentar erscheint hier, sobald er freigegeben ist.',
  wait: {
    one: 'Bitte warten Sie {} Sekunde und senden Sie ihn dann noch einmal.',
    other: 'Bitte warten Sie {} Sekunden und senden Sie ihn dann noch einmal.',
  },
  problems: {
    offline: 'Es gibt keine Verbindung. Ihr Kommentar bleibt hier; bitte senden Sie ihn später noch einmal.',
    timeout:
      'Der Server hat zu lange gebraucht. Ihr Kommentar bleibt hier; bitte senden Sie ihn noch einmal.',
    server:
      'Auf dem Server ging etwas schief. Ihr Kommentar bleibt hier; bitte senden Sie ihn später noch einmal.',
    'sign-in': 'Hier kann nur kommentieren, wer angemeldet ist.',
    expired: 'Sie sind nicht mehr angemeldet. Bitte laden Sie die Seite neu; Ihr Kommentar bleibt hier.',
    closed: 'Die Kommentare wurden inzwischen geschlossen. Ihr Text steht noch hier, zum Kopieren.',
    duplicate: 'Das haben Sie schon gesagt.',
    'too-fast': 'Das ging schnell. Bitte warten Sie etwas und senden Sie ihn dann noch einmal.',
    author: 'Bitte geben Sie Namen und E-Mail-Adresse an.',
    email: 'Das sieht nicht nach einer E-Mail-Adresse aus.',
    empty: 'Bitte schreiben Sie erst etwas.',
    'too-long': 'Das ist länger, als der Server annimmt. Bitte kürzen Sie es.',
    refused: 'Der Server hat diesen Kommentar nicht angenommen.',
    trap: 'Ein Feld, das nur Programme sehen, war ausgefüllt. Es ist wieder leer; bitte senden Sie noch einmal.',
  },
};

const onDay =
  (what: string): Words['shipping']['ships'] =>
  (day, latest, bare) => [what, latest ? ' bis ' : bare ? ' ' : ' am ', day];

export const shipping: Words['shipping'] = {
  ...freeShipping,
  label: 'Versand',
  sameDay: 'Versand am selben Werktag',
  within: { one: 'Versand innerhalb von {} Werktag', other: 'Versand innerhalb von {} Werktagen' },
  ships: onDay('Versand'),
  arrives: onDay('Ankunft'),
  orderBy: (time) => ['Bestellen bis ', time],
  orderWithin: (duration) => ['Bestellen innerhalb von ', duration],
};

export const card: Words['card'] = {
  label: 'Vom Händler',
  soldBy: (name) => `Verkauft von ${name}`,
  former: 'Vorher',
  outOfStock: 'Nicht auf Lager',
  link: 'Im Shop ansehen',
  affiliate: 'Wenn Sie über diesen Link kaufen, erhalten wir eventuell eine Provision.',
};

export const account: Words['account'] = {
  heading: 'Ihr Konto',
  hello: (name) => `Guten Tag, ${name}`,
  'sign-in': 'Anmelden',
  password: 'Passwort vergessen?',
  register: 'Konto anlegen',
  account: 'Zu Ihrem Konto',
  enter: 'Anmelden oder Konto anlegen',
  code: 'Sie bekommen einen Code per E-Mail. Ein Passwort gibt es nicht.',
};
