import type { Audience, Product } from '../model/product.js';
import { readClauses } from './clauses.js';
import { BREAK, CODES } from './concepts.js';
import type { Lexicon } from './lexicon.js';

const { shoe, shoeish, other, pet } = CODES;
const THING = new RegExp(`[${shoe}${shoeish}${other}]`, 'g');
/** What follows says what it is for or what it comes with, not what it is. */
const FOR = new RegExp(`[:${CODES.for}]`);
const ANY_FOOTWEAR = new RegExp(`[${shoe}${shoeish}]`);

/** What a text says that the product is. */
type Kind = 'shoe' | 'shoeish' | 'other' | undefined;

const KINDS: Record<string, Kind> = { [shoe]: 'shoe', [shoeish]: 'shoeish', [other]: 'other' };

/** Whether a product is worn on the foot as a shoe; `kinds` is a lexicon of the table of that name. */
export function isFootwear(product: Product, kinds: Lexicon): boolean {
  const { title, categories, tags, description } = product.words;
  const spell = (text: string): string[] => readClauses(text, kinds).map(({ codes }) => codes);
  const category = categories.flatMap(spell);
  const named = spell(title);
  if ([...named, ...category].some((codes) => codes.includes(pet))) return false;
  const kind = headOf(named, kinds.nounFirst);
  const shelf = judgeShelf(category, kinds.nounFirst);
  if (kind === 'other') return false;
  if (kind) return shelf !== 'other';
  if (shelf) return shelf !== 'other';
  const tag = judgeShelf(tags.flatMap(spell), kinds.nounFirst);
  if (tag) return tag === 'shoe';
  return judgeProse(spell(description).join(''));
}

/**
 * The noun that says what is sold: the last of the first part that has one ("Boot Socks for hikers"),
 * or the first where the language puts it first ("Chaussettes de randonnée").
 */
function headOf(texts: string[], nounFirst: boolean): Kind {
  for (const text of texts) {
    for (const part of text.split(BREAK)) {
      const things = part.split(FOR)[0]!.match(THING);
      if (things) return KINDS[(nounFirst ? things[0] : things.at(-1))!];
    }
  }
  return undefined;
}

/** Shelves add up: one that holds shoes makes a shoe, unless others alone are named. */
function judgeShelf(shelves: string[], nounFirst: boolean): Kind {
  const found = shelves.map((shelf) => headOf([shelf], nounFirst));
  const last = found.findLast((kind) => kind);
  return found.includes('shoe') && last !== 'other' ? 'shoe' : last;
}

function judgeProse(codes: string): boolean {
  const things = codes.match(THING) ?? [];
  const footwear = things.filter((code) => ANY_FOOTWEAR.test(code)).length;
  return footwear > 0 && footwear * 2 > things.length;
}

const WHO = new RegExp(`[${CODES.women}${CODES.men}${CODES.kids}${CODES.unisex}]`, 'g');
const GENDER_NAME =
  /gender|geschlecht|genre|g[eé]nero|sexe|sexo|age|alter|zielgruppe|suitable|department|audience|kollektion f/i;

/** For whom a product is, where its words say so: attributes first, then the title, then categories and tags. */
export function readAudience(product: Product, kinds: Lexicon): Audience | undefined {
  if (product.audience) return product.audience;
  const { title, categories, tags, attributes, highlights, description } = product.words;
  const stated = attributes.filter(({ name }) => GENDER_NAME.test(name)).map(({ value }) => value);
  const sources = [stated, [title], [...categories, ...tags], highlights, [description.slice(0, 400)]];
  for (const texts of sources) {
    const who = texts.flatMap((text) =>
      readClauses(text, kinds).flatMap(({ codes }) => codes.match(WHO) ?? []),
    );
    if (who.length) return judgeAudience(new Set(who));
  }
  return stated.some((value) => /\d\s*(?:years|jahre|ans|años)/i.test(value)) ? 'kids' : undefined;
}

function judgeAudience(who: Set<string>): Audience {
  if (who.has(CODES.kids)) return 'kids';
  if (who.has(CODES.unisex) || (who.has(CODES.women) && who.has(CODES.men))) return 'unisex';
  return who.has(CODES.women) ? 'women' : 'men';
}
