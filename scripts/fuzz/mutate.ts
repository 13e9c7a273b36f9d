import fc from 'fast-check';
import * as json from '../../test/fixtures/feeds/json.js';
import * as markup from '../../test/fixtures/feeds/markup.js';
import * as tables from '../../test/fixtures/feeds/tables.js';
import { FORMATS, type FeedWriter } from '../generate/formats.js';
import { generateRows } from '../generate/rows.js';

/** A feed that has been spoilt. */
export interface MutatedFeed {
  bytes: Uint8Array;
  /** Where it is cut into slices, as shares of its length. */
  cuts: number[];
  hasBase: boolean;
}

/** One change: at a share of the text's length, over a share of it. */
interface Mutation {
  kind: 'delete' | 'repeat' | 'insert' | 'move' | 'replace' | 'end';
  at: number;
  length: number;
  dirt: string;
}

const generate = ({ head, row, tail }: FeedWriter): string =>
  head + [...generateRows(4, 'fuzz')].map(row).join('') + tail;

/** A feed of every family by its name, and those of a generated shop. */
export const FAMILIES: Record<string, string> = Object.fromEntries(
  [
    ...[json, markup, tables].flatMap((family) => Object.entries(family)),
    ...Object.entries(FORMATS).map(([name, writer]) => [`generated ${name}`, generate(writer)]),
  ].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
);

/** What breaks parsers, hides markup, and disguises addresses. */
const DIRT = [
  ...[
    '<',
    '>',
    '"',
    "'",
    '&',
    ';',
    '\\',
    '{',
    '}',
    '[',
    ']',
    ',',
    '\t',
    '|',
    '\n',
    '\r',
    '\0',
    ':',
    '=',
    '-',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<b',
    '</',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
  ],
  ...[
    '&lt;b&gt;',
    '&amp;lt;i&amp;gt;',
    '&amp;amp;lt;u&amp;amp;gt;',
    '&#60;s&#62;',
    '&#x3c;a',
    '&lt',
    '&',
    '&#0;',
  ],
  ...[
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '\\\\evil',
  ],
  ...[
    '&#106;avascript:alert(1)',
    'https:javascript:x',
    '\u0001javascript:x',
    'file:///etc/passwd',
    'blob:x',
    '#',
  ],
  ...[
    '</item>',
    '<item>',
    '<entry>',
    '<g:price>',
    '"id":',
    '"products":[',
    '{"id":1}',
    'null',
    '1e999',
    '-1',
    'NaN',
  ],
  ...[
    '\ufeff',
    '\ud800',
    '\u202e',
    '\u200b',
    '\u2028',
    'é',
    '漢',
    '😀',
    '\xa0',
    '"""',
    '\\u003cb\\u003e',
    '\\"',
  ],
  ...[
    '9'.repeat(4000),
    '-'.repeat(4000),
    'drop 1'.repeat(500),
    ' '.repeat(3000),
    '<'.repeat(500),
    '&'.repeat(500),
    '['.repeat(2000),
    'a,'.repeat(500),
  ],
];

const share = fc.double({ min: 0, max: 1, noNaN: true });

const arbitraryMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom('delete', 'repeat', 'insert', 'insert', 'move', 'replace', 'replace', 'end'),
  at: share,
  length: share,
  dirt: fc.oneof(fc.constantFrom(...DIRT), fc.string({ unit: 'binary', maxLength: 12 })),
});

const ENCODERS: ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text),
  (text) => Buffer.from(text, 'latin1'),
  (text) => Buffer.from(text, 'utf16le'),
  (text) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]),
];

/** Spoilt copies of a feed. */
export const spoil = (feed: string): fc.Arbitrary<MutatedFeed> =>
  fc
    .record({
      mutations: fc.array(arbitraryMutation, { minLength: 1, maxLength: 6 }),
      encode: fc.constantFrom(...ENCODERS),
      cuts: fc.array(share, { maxLength: 3 }),
      hasBase: fc.boolean(),
    })
    .map(({ mutations, encode, cuts, hasBase }) => ({
      bytes: encode(mutations.reduce(mutate, feed)),
      cuts: cuts.toSorted((a, b) => a - b),
      hasBase,
    }));

function mutate(text: string, { kind, at, length, dirt }: Mutation): string {
  const from = Math.floor(at * text.length);
  // Short pieces far more often than long ones.
  const to = Math.min(text.length, from + Math.floor(length ** 4 * text.length));
  const [before, piece, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)];
  if (kind === 'delete') return before + after;
  if (kind === 'repeat') return before + piece + piece + after;
  if (kind === 'insert') return before + dirt + piece + after;
  if (kind === 'move') return after + before + piece;
  return kind === 'replace' ? before + dirt + after : before + piece;
}

/** A feed in a form that can be put into a test. */
export const describeFeed = ({ bytes, cuts, hasBase }: MutatedFeed): string =>
  JSON.stringify({ text: Buffer.from(bytes).toString(), cuts, hasBase });
