/**
 * The state as the part of an address after `#`, which no server is told: attributes by their names, what is the
 * builder's own with a dot in its name. What an address says is taken only where it suits, and is data throughout.
 */
import { THEMES, TOKENS } from '../../src/styles/tokens.js';
import { acceptText, acceptValue, isAddress } from './accept.js';
import { ELEMENTS, elementOf } from './elements.js';
import { changeElement, CHANNELS, HOSTS, SCHEMES, START, WIDTHS, type State } from './state.js';
import { acceptToken, nameOf } from './tokens.js';

/** Writes what differs from an empty builder. */
export function writeHash(state: State): string {
  const query = new URLSearchParams({ tag: state.tag });
  for (const [name, value] of Object.entries(state.attributes)) query.set(name, value);
  for (const [slot, words] of Object.entries(state.words)) if (words) query.set(`words.${slot}`, words);
  if (state.wordsHref) query.set('words.href', state.wordsHref);
  for (const [name, value] of Object.entries(state.tokens))
    query.set(`token.${name}`, value.replace(/^#/, ''));
  for (const name of ['theme', 'width', 'host', 'scheme', 'channel'] as const)
    if (state[name] !== START[name]) query.set(`view.${name}`, state[name]);
  return `#${query}`;
}

/** Reads what an address says; the state of an empty builder for whatever it does not say, or says wrongly. */
export function readHash(hash: string): State {
  const query = new URLSearchParams(hash.slice(1));
  const tag = query.get('tag');
  if (!ELEMENTS.some((element) => element.tag === tag)) return { ...START, ...readView(query) };
  return {
    ...changeElement(START, tag!),
    attributes: readAttributes(query, tag!),
    words: readWords(query, tag!),
    wordsHref: readAddress(query.get('words.href')),
    tokens: readTokens(query),
    ...readView(query),
  };
}

function readAttributes(query: URLSearchParams, tag: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const attribute of elementOf(tag).attributes) {
    const given = query.get(attribute.name);
    const value = given === null ? undefined : acceptValue(attribute, given);
    if (value !== undefined) read[attribute.name] = value;
  }
  return read;
}

function readWords(query: URLSearchParams, tag: string): Record<string, string> {
  const read: Record<string, string> = {};
  for (const slot of elementOf(tag).slots) {
    const words = acceptText(query.get(`words.${slot}`) ?? '');
    if (words) read[slot] = words;
  }
  return read;
}

const readAddress = (given: string | null): string => {
  const text = acceptText(given ?? '') ?? '';
  return isAddress(text) ? text : '';
};

function readTokens(query: URLSearchParams): Record<string, string> {
  const read: Record<string, string> = {};
  for (const token of TOKENS) {
    const given = query.get(`token.${nameOf(token)}`);
    // The sign would end what stands after `#` in the eyes of some that pass links on.
    const value =
      given === null ? undefined : acceptToken(token, token.type === 'color' ? `#${given}` : given);
    if (value !== undefined) read[nameOf(token)] = value;
  }
  return read;
}

function readView(query: URLSearchParams): Pick<State, 'theme' | 'width' | 'host' | 'scheme' | 'channel'> {
  const choose = <T extends string>(name: string, options: readonly T[], fallback: T): T =>
    options.find((option) => option === query.get(`view.${name}`)) ?? fallback;
  return {
    theme: choose('theme', ['', ...THEMES.map(({ name }) => name)], START.theme),
    width: choose('width', WIDTHS, START.width),
    host: choose('host', HOSTS, START.host),
    scheme: choose('scheme', SCHEMES, START.scheme),
    channel: choose('channel', CHANNELS, START.channel),
  };
}
