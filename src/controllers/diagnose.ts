import { InsoleErrorEvent } from './error-event.js';
import { Failure, isFailure, type FailureCode } from './failure.js';

/**
 * Words for the page's developer: what was wrong, where, and how to mend it. Fetched on the first
 * thing that goes wrong, so that readers of a page that works never download it.
 */

type Explain = (subject: string, detail: string | number) => string | Promise<string>;

const EXPLAIN: Record<FailureCode, Explain> = {
  'not-found': (url) => `${url} answers 404. Check the address.`,
  http: (url, status) => `${url} answers ${status}. Open the address in a browser to see why.`,
  network: (url) =>
    `${url} cannot be read from this page: the server is away, or it does not allow this origin. ` +
    'A shop on another origin must send Access-Control-Allow-Origin; else host a copy of the feed, or a ranked list, beside the page.',
  timeout: (url) => `${url} took too long. A ranked list is smaller than a feed and loads faster.`,
  broken: (subject, detail) =>
    // A parser's message helps little with text that was written by hand: advice comes first.
    `${subject} cannot be read. ${ADVICE[detail] ?? [detail, ADVICE[subject]].filter(Boolean).join('. ')}`,
  empty: (subject) => `${subject} holds nothing to show.`,
  'not-footwear': (url) => `${url} holds products, but no shoes.`,
  'unknown-condition': (url) => explainUnknown(url, 'condition', 'guide'),
  'unknown-article': (url) => explainUnknown(url, 'article', 'article'),
  'unknown-product': (url, detail) => `${url} holds no product ${detail}`,
  missing: (attribute, detail) => `${attribute} is not set. ${detail || (ADVICE[attribute] ?? '')}`,
  setting: (attribute, text) => `${attribute}="${text}" cannot be read. ${ADVICE[attribute] ?? ''}`,
};

/** How an attribute is written, and what should have been read. */
const ADVICE: Record<string, string> = {
  items: 'Its `items` are no list of shoes. Make it anew with `insole recommend`.',
  guide: 'It is not a guide of this version.',
  article: 'It is not an article of this version.',
  promotions: 'Give a list: [{"text": "180-day returns"}, {"freeOver": 100}].',
  messages:
    'In straight quotes: messages=\'[{"text": "180-day returns"}, {"freeOver": 100}]\', or as a list by script: `promotions`.',
  content: 'Give the address of the folder dist/cdn/content, on it or on <insole-config>.',
  condition: 'The address of the shoes has {condition} in it: name one, or write the address without it.',
  product: 'Name one by the id that it has in the feed.',
  src: 'Give the address of the feed that the product is in, or `products` on <insole-config>.',
  days: 'Give business days: "2" for within two, "1-2", "0" for the same day.',
  transit: 'Give business days: "3" for within three, or "2-4".',
  'time-zone': 'Dates need the IANA name of the shop\'s time zone: "Europe/Berlin".',
  cutoff: 'Give a time of day: "14:00" or "14:00:30".',
  workdays: 'Give weekdays in English: "mon-fri" or "mon wed sat".',
  'delivery-days': 'Give weekdays in English: "mon-sat".',
  holidays:
    'Give countries or regions, "DE" or "DE-BY", and days, "2026-12-24", "12-24" for every year, "2026-08-10/2026-08-14".',
  'free-over': 'Give an amount in major units: "100", or "0" for always.',
  platform:
    'Give "shopify", "shopify-classic" or "woocommerce", or addresses of your own: sign-in-href="/login?back={return}".',
};

/** The failure in a sentence or two. */
const explainFailure = async (failure: Failure): Promise<string> =>
  EXPLAIN[failure.code](failure.subject, failure.detail ?? '');

/** Fires `insole-error`, and says the same once in the console. */
export async function reportFailure(host: HTMLElement, error: unknown): Promise<void> {
  const failure = isFailure(error) ? error : new Failure('broken', 'What it was given', String(error));
  const message = await explainFailure(failure);
  warnOnce(`<${host.localName}> ${message}`);
  const event = new InsoleErrorEvent(failure.code, message);
  host.dispatchEvent(event);
}

/** Says which guide or article is unknown, and which ones exist, as `index.json` beside it lists them. */
async function explainUnknown(url: string, kind: string, name: string): Promise<string> {
  const [, folder, id] = /^(.*\/)([^/]*)\.json/.exec(url) ?? [];
  const text = `There is no ${name} "${decodeURIComponent(id ?? '')}" at ${url}.`;
  try {
    const index = (await (await fetch(`${folder}index.json`)).json()) as { kind: string; id: string }[];
    const ids = index.filter((entry) => entry.kind === kind).map((entry) => entry.id);
    return `${text} There are: ${ids.join(', ')}.`;
  } catch {
    return text;
  }
}

const said = new Set<string>();

/** Says a thing once in the console. */
export function warnOnce(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  console.warn(`Insole: ${message}`);
}

/**
 * Tells of an attribute whose value is not known.
 *
 * @param value `NaN` where a number was expected: then the attribute's text is named
 * @param allowed the known values; the first is used instead, and `undefined` as the first means that the attribute is
 *   ignored. A single entry names no known values: any sensible number is one
 */
export function warnUnknownValue(
  element: Element,
  attribute: string,
  value: unknown,
  [instead, ...others]: readonly (string | number | undefined)[],
): void {
  const given = Number.isNaN(value) ? element.getAttribute(attribute) : value;
  const known = others.length ? ` Known are: ${[instead ?? [], others].flat().join(', ')}.` : '';
  warnOnce(
    `<${element.localName} ${attribute}="${String(given)}">: ` +
      `${instead === undefined ? 'it is left out' : `"${instead}" is used instead`}.${known}`,
  );
}

/**
 * Warns of filters that leave nothing of a list: names those that do so each by itself, else all of them.
 *
 * @param filters values by the names of properties
 * @param leaves tells whether a filter leaves anything
 */
export function warnNoneLeft(
  element: Element,
  count: number,
  filters: object,
  leaves: (filter: object) => unknown,
): void {
  const set = Object.entries<unknown>({ ...filters }).filter(([, value]) => value);
  const alone = set.filter(([name, value]) => !leaves({ [name]: value }));
  const attributes = (alone[0] ? alone : set).map(([name, value]) => {
    const attribute = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
    return value === true ? attribute : `${attribute}="${String(value)}"`;
  });
  warnOnce(`<${element.localName} ${attributes.join(' ')}> leaves none of ${count} shoes to show.`);
}

/** Warns of a second copy of the library with another version, once for all elements, or of a tag that other code has registered. */
export const warnOtherVersion = (
  tag: string,
  first: { version?: string },
  second: { version: string },
): void =>
  warnOnce(
    first.version
      ? `version ${first.version} is on this page already and stays; version ${second.version} is not used. Load one version only.`
      : `<${tag}> is registered already, by something else; it stays as it is.`,
  );
