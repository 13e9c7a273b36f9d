/**
 * What words of shoe copy mean, whatever their language. A language's module says which of its words
 * mean which concept; the rules are written over concepts alone and serve every language.
 */
export type Concept =
  // parts of a foot and of a shoe
  | 'arch'
  | 'heel'
  | 'forefoot'
  | 'toe'
  | 'ankle'
  | 'foot'
  | 'box'
  | 'counter'
  | 'cup'
  | 'collar'
  | 'strap'
  | 'sole'
  | 'midsole'
  | 'insole'
  | 'orthotic'
  | 'own'
  | 'rubber'
  | 'take'
  | 'out'
  | 'upper'
  | 'shank'
  | 'plate'
  | 'groove'
  | 'leather'
  | 'shaft'
  | 'cap'
  | 'last'
  // what a part can be or do
  | 'support'
  | 'cushion'
  | 'pad'
  | 'soft'
  | 'foam'
  | 'memory'
  | 'gel'
  | 'air'
  | 'shock'
  | 'absorb'
  | 'firm'
  | 'hold'
  | 'stable'
  | 'wide'
  | 'narrow'
  | 'room'
  | 'width'
  | 'fit'
  | 'extra'
  | 'depth'
  | 'removable'
  | 'ready'
  | 'flexible'
  | 'stiff'
  | 'carbon'
  | 'steel'
  | 'rocker'
  | 'roll'
  | 'curved'
  | 'shaped'
  | 'spread'
  | 'pocket'
  | 'raised'
  | 'torsion'
  | 'crash'
  | 'strike'
  | 'underfoot'
  // gait
  | 'pronation'
  | 'motion'
  | 'control'
  | 'medial'
  | 'post'
  | 'rail'
  | 'inward'
  | 'neutral'
  | 'gait'
  | 'gender'
  // weight, drop, grip
  | 'featherlight'
  | 'light'
  | 'weight'
  | 'drop'
  | 'stack'
  | 'heeltotoe'
  | 'zero'
  | 'low'
  | 'high'
  | 'slip'
  | 'non'
  | 'resist'
  | 'oil'
  | 'wet'
  | 'grip'
  | 'floor'
  | 'trail'
  | 'srnorm'
  // closures and air
  | 'lace'
  | 'laces'
  | 'lacing'
  | 'up'
  | 'velcro'
  | 'hook'
  | 'loop'
  | 'buckle'
  | 'dial'
  | 'adjust'
  | 'cord'
  | 'closure'
  | 'elastic'
  | 'decorative'
  | 'spare'
  | 'breathable'
  | 'mesh'
  | 'perforated'
  // what is spoken of
  | 'shoe'
  | 'shoeish'
  | 'other'
  | 'pet'
  | 'running'
  | 'style'
  | 'color'
  | 'noise'
  | 'garment'
  | 'and'
  | 'or'
  | 'calf'
  // how it is said
  | 'neg'
  | 'only'
  | 'despite'
  | 'than'
  | 'unlike'
  | 'older'
  | 'was'
  | 'wish'
  | 'conditional'
  | 'see'
  | 'separate'
  | 'find'
  | 'intensely'
  | 'women'
  | 'men'
  | 'kids'
  | 'unisex'
  | 'for'
  | 'easy'
  | 'unit'
  | 'pair'
  | 'letter'
  | 'number'
  // languages
  | 'en'
  | 'de'
  | 'fr'
  | 'es';

/** First of the characters that stand for concepts; the block has no sign that means something in a pattern. */
const FIRST = 0x0250;

let count = 0;

/**
 * One character for each concept, so that a clause is a short string and a rule a regular expression.
 * Given out on first use, for a list of all concepts would be downloaded only to number them.
 */
export const CODES = new Proxy({} as Record<Concept, string>, {
  get: (known, concept: Concept) => (known[concept] ??= String.fromCharCode(FIRST + count++)),
});

/** A word that means nothing here. */
export const UNKNOWN = '_';
/** The end of a part of a sentence: a comma, a bracket, "but". */
export const BREAK = ',';

/**
 * A pattern over concepts as a regular expression. Words are concepts; `~` is up to two other words of
 * the same part, `~5` up to five; all else is as in any regular expression, white space left out.
 */
export function compilePattern(pattern: string, flags = ''): RegExp {
  const source = pattern
    .replace(/~(\d?)/g, (_, count: string) => `[^${BREAK}]{0,${count || 2}}?`)
    .replace(/[a-z]+/g, (word) => CODES[word as Concept])
    .replace(/\s+/g, '');
  return new RegExp(source, flags);
}
