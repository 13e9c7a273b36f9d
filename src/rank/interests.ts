import type { Feature } from '../model/feature.js';
import { encode } from './concepts.js';
import { RULES } from './rules/index.js';

/**
 * What a word may matter to, as bits: those below, and from `FIRST_RULE` on one for each rule, in their order. A reader skips
 * every sentence that has none of its bits.
 */
export const NUMERIC = 1;
/** Units of weight, and what is measured. */
export const UNIT = 1 << 1;
/** Letters that may be a fitting, and what they stand beside. */
export const FIT = 1 << 2;
export const DENIAL = 1 << 3;
/** Words that make a sentence be about something else. */
export const BESIDE = 1 << 4;
export const OTHER_SHOE = 1 << 5;
/** Comparisons and conditions. */
export const THAN = 1 << 6;
/** The first rule's bit, as a number from 0 on. */
export const FIRST_RULE = 7;
export const RULE_BITS = ((1 << 20) - 1) << FIRST_RULE;
/** Words that say for whom a thing is. These bits are the rules' too: they are used with a lexicon of `kinds`, to which no rule is applied. */
export const FOR_WOMEN = 1 << 7;
export const FOR_MEN = 1 << 8;
export const FOR_KIDS = 1 << 9;
export const UNISEX = 1 << 10;
export const FOR_PETS = 1 << 11;

const INTERESTS = new Map<string, number>();

/** Says that words of these codes may matter to what the bits stand for. */
export function concern(codes: string, bits: number): void {
  for (const code of codes) {
    INTERESTS.set(code, (INTERESTS.get(code) ?? 0) | bits);
  }
}

RULES.forEach(({ anchors }, index) => concern(anchors, 1 << (FIRST_RULE + index)));
concern(encode`number`, NUMERIC);
concern(encode`drop stack weight featherlight unit`, UNIT);
concern(encode`width wide letter unit last`, FIT);
concern(encode`neg non zero closure decorative`, DENIAL);
concern(encode`separate wish see noise`, BESIDE);
concern(encode`unlike older was`, OTHER_SHOE);
concern(encode`than conditional`, THAN);
[...encode`women men kids unisex pet`].forEach((who, index) => concern(who, FOR_WOMEN << index));

/** The interests of a word's codes, all together. */
export function interestOf(codes: string): number {
  let bits = 0;
  for (const code of codes) bits |= INTERESTS.get(code) ?? 0;
  return bits;
}

/**
 * Features that decide about others: cushioning under the heel is not that of the whole; no shoe is both neutral and for
 * stability, or low and high in its drop; and a wide fit is one of a shoe's widths.
 */
const DECIDING = /cushioning|neutral|stability|drop|wide-fit/;

/** Bits of all that may matter to these features: what concerns no feature, and the rules of features. */
export const interestIn = (features: readonly Feature[]): number =>
  RULES.reduce(
    (bits, { feature }, index) =>
      features.includes(feature) || DECIDING.test(feature) ? bits | (1 << (FIRST_RULE + index)) : bits,
    ~RULE_BITS,
  );
