/**
 * Names of properties that our own code alone knows, whole in the sources and one letter each in `dist/cdn`
 * (docs/decisions/0023). No name of an element's own member, of what is read from or written to a file, or of an export may be
 * here: test/scripts/short-names.node.test.ts refuses them.
 */
export const SHORT_NAMES: readonly string[] = [
  // The engine: words, sentences, and what they say.
  'interests',
  'denied',
  'sentences',
  'numbers',
  'isFootwear',
  'measures',
  'spell',
  'elsewhere',
  'anchors',
  'unless',
  'slots',
  'clauses',
  'heelStack',
  'forefootStack',
  'stackQuote',
  'dropQuote',
  'weightQuote',
  'nounFirst',
  'readAttributes',
  'readLetters',
  'boilerplate',
  'isBeside',
  'reading',
  'breaks',
  'statements',
  // What elements hand to their views.
  'onSelect',
  'onOpen',
  'gradeOf',
  'onDismiss',
  'onApproach',
  'onSlotChange',
  'onOrder',
  'onMore',
  'onReply',
  'toCome',
  'extras',
  'pager',
  'hasPitch',
  'namesZone',
  'minutesLeft',
  'hasMore',
  'bodyOf',
  'canWrite',
  // Controllers, and what else they or views are handed.
  'english',
  'conclude',
  'wakeIn',
  'isOwn',
  'drawing',
  'folds',
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What terser calls a cache: each name, with a mark, and what is written for it, the same in every file. */
export const nameShort = (): { props: Record<string, string> } => ({
  props: Object.fromEntries(SHORT_NAMES.map((name, index) => [`$${name}`, LETTERS[index]!])),
});
