import { encode } from './concepts.js';
import { RULES } from './rules/index.js';

/**
 * What a word may matter to, as bits: the rules in their order from the first bit on, then these. A
 * sentence without the bits of a reader is not looked at by it.
 */
export const RULE_BITS = (1 << 20) - 1;
export const NUMERIC = 1 << 20;
/** Units of weight, and what is measured. */
export const UNIT = 1 << 21;
/** Letters that may be a fitting, and what they stand beside. */
export const FIT = 1 << 22;
export const DENIAL = 1 << 23;
/** Words that make a sentence be about something else. */
export const BESIDE = 1 << 24;
export const OTHER_SHOE = 1 << 25;
export const THAN = 1 << 26;
/** Of words that say for whom a thing is, which no rule is about. */
export const FOR_WOMEN = 1;
export const FOR_MEN = 2;
export const FOR_KIDS = 4;
export const UNISEX = 8;
export const FOR_PETS = 16;

const INTERESTS = new Map<string, number>();

/** Says that words of these codes may matter to what the bits stand for. */
export function concern(codes: string, bits: number): void {
  for (const code of codes) {
    INTERESTS.set(code, (INTERESTS.get(code) ?? 0) | bits);
  }
}

RULES.forEach(({ anchors }, index) => concern(anchors, 1 << index));
concern(encode`number`, NUMERIC);
concern(encode`drop stack weight featherlight unit`, UNIT);
concern(encode`width wide letter unit`, FIT);
concern(encode`neg non zero closure decorative`, DENIAL);
concern(encode`separate wish see noise`, BESIDE);
concern(encode`unlike older was`, OTHER_SHOE);
concern(encode`than`, THAN);
[...encode`women men kids unisex pet`].forEach((who, index) => concern(who, 1 << index));

/** The interests of a word's codes, all together. */
export function interestOf(codes: string): number {
  let bits = 0;
  for (const code of codes) bits |= INTERESTS.get(code) ?? 0;
  return bits;
}
