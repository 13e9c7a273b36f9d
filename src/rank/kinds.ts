import type { Audience, Product } from '../model/product.js';
import { spellText, type Spelled } from './clauses.js';
import { encode } from './concepts.js';
import { FOR_KIDS, FOR_MEN, FOR_PETS, FOR_WOMEN, UNISEX } from './interests.js';
import type { Lexicon } from './lexicon.js';
import { BREAK } from './pattern.js';

const SHOE = encode`shoe`;
const OTHER = encode`other`;
/** Shelves of what goes with shoes. */
const BESIDE_SHOES = encode`separate`;
const SHOES = new RegExp(encode`[shoe shoeish]`, 'g');
/** The last, or the first, thing in a part; what follows "for" says what it is for or comes with, not what it is. */
const LAST_THING = new RegExp(encode`(^|,) [^,: for]* ([shoe shoeish other])`);
const FIRST_THING = new RegExp(encode`(^|,) [^,: for]*? ([shoe shoeish other])`);
/**
 * "Loafer Memory Foam Insole", in languages that put the noun last: a shoe with what may be sold alone, too. In "Laces, shoe
 * leather insole" something else is named first.
 */
const SHOE_WITH = new RegExp(encode`^ ([^shoe shoeish other]* ,)? [^,: for]* shoe [^,: for]+ other`);

/**
 * Two different things that shoes have, many others have one of them; or what is said of shoes for running. Each looks
 * on from the first of them alone: a text of nothing else must not be searched again and again. The list is written
 * three times, for that is what packs best.
 */
const SHOE_PARTS = new RegExp(
  encode`^[^midsole sole upper forefoot plate drop stack rocker gait pronation laces lacing velcro]*` +
    encode`([midsole sole upper forefoot plate drop stack rocker gait pronation laces lacing velcro]) .* (?!\1)` +
    encode`[midsole sole upper forefoot plate drop stack rocker gait pronation laces lacing velcro]` +
    encode`| ^[^running]* running .* (drop :? number unit | number unit drop | pronation)`,
);

/** What a product is, and for whom. */
export interface Kind {
  isFootwear: boolean;
  audience: Audience | undefined;
}

/** What it takes to tell. */
export interface KindWords {
  /** What words mean in sentences. */
  words: Lexicon;
  /** What things are: the nouns of the trade. */
  kinds: Lexicon;
  /** Names of attributes that say for whom a product is. */
  whose: RegExp;
}

/** Whether a product is worn on the foot as a shoe, and by whom. */
export function readKind(product: Product, words: KindWords): Kind {
  const { kinds } = words;
  const { title, categories } = product.words;
  const named = spellText(title, kinds);
  const shelves = spellText(categories.join('\n'), kinds);
  const isFootwear =
    !((named.interests | shelves.interests) & FOR_PETS) && judgeKind(product, named, shelves, words);
  return { isFootwear, audience: isFootwear ? readAudience(product, named, shelves, words) : undefined };
}

function judgeKind(product: Product, named: Spelled, shelves: Spelled, tongue: KindWords): boolean {
  const { kinds } = tongue;
  const name = named.sentences.join(BREAK);
  const kind = headOf(name, kinds);
  const shelf = judgeShelves(shelves, kinds);
  if (kind === OTHER)
    return (
      shelf === SHOE &&
      !kinds.nounFirst &&
      SHOE_WITH.test(name) &&
      !shelves.sentences.at(-1)!.includes(BESIDE_SHOES)
    );
  if (kind || shelf) return (shelf ?? kind) !== OTHER;
  const tag = judgeShelves(spellText(product.words.tags.join('\n'), kinds), kinds);
  return tag === SHOE || judgeProse(product.words, tongue);
}

/**
 * The noun that says what is sold: the last of the first part that has one ("Boot Socks for hikers"),
 * or the first where the language puts it first ("Chaussettes de randonnée").
 */
const headOf = (sentence: string, { nounFirst }: Lexicon): string | undefined =>
  (nounFirst ? FIRST_THING : LAST_THING).exec(sentence)?.[2];

/** Shelves add up: one that holds shoes makes a shoe, unless others alone are named. */
function judgeShelves({ sentences }: Spelled, kinds: Lexicon): string | undefined {
  const found = sentences.map((shelf) => headOf(shelf, kinds));
  const last = found.findLast((kind) => kind);
  return found.includes(SHOE) && last !== OTHER ? SHOE : last;
}

/** Where no name tells, shoes that are spoken of, or what only a shoe has. */
function judgeProse(product: Product['words'], { kinds, words }: KindWords): boolean {
  const { description, attributes, categories } = product;
  const facts = attributes.map(({ name, value }) => `${name}: ${value}`);
  const text = [...categories, description, ...facts].join('\n');
  if (SHOE_PARTS.test(spellText(text, words).sentences.join(BREAK))) return true;
  const things = spellText(description, kinds).sentences.join('');
  // More shoes than others, which split the text into one part more than there are of them.
  return (things.match(SHOES) ?? []).length >= things.split(OTHER).length;
}

/** For whom a product is, where its words say so: attributes first, then the title, then categories and tags. */
function readAudience(
  { audience, words }: Product,
  named: Spelled,
  shelves: Spelled,
  { kinds, whose }: KindWords,
): Audience | undefined {
  if (audience) return audience;
  const judge = (text: string) => judgeAudience(spellText(text, kinds).interests);
  const stated = words.attributes
    .filter(({ name }) => whose.test(name))
    .map(({ value }) => value)
    .join('\n');
  return (
    judge(stated) ??
    judgeAudience(named.interests) ??
    judgeAudience(shelves.interests | spellText(words.tags.join('\n'), kinds).interests) ??
    judge(words.highlights.join('\n')) ??
    judge(words.description.slice(0, 400)) ??
    (/\d\s*(?:years|jahre|ans|años)/i.test(stated) ? 'kids' : undefined)
  );
}

function judgeAudience(interests: number): Audience | undefined {
  if (interests & FOR_KIDS) return 'kids';
  const isForBoth = interests & FOR_WOMEN && interests & FOR_MEN;
  if (interests & UNISEX || isForBoth) return 'unisex';
  return interests & FOR_WOMEN ? 'women' : interests & FOR_MEN ? 'men' : undefined;
}
