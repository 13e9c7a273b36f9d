import type { Feature } from '../model/feature.js';
import type { Clause } from './clauses.js';
import { BREAK, CODES, compilePattern } from './concepts.js';
import { RULES, type Rule } from './rules.js';

/** What a sentence says about a feature, and where in the sentence. */
export interface Statement {
  feature: Feature;
  denied: boolean;
  /** Place of the first and past the last code. */
  from: number;
  to: number;
}

/** Which rules to try when a concept is in a clause, as bits: the first rule is 1, the second 2, the third 4. */
const RULES_OF = new Map<number, number>();
RULES.forEach(({ anchors }, index) => {
  for (const anchor of anchors) {
    const code = CODES[anchor].charCodeAt(0);
    RULES_OF.set(code, (RULES_OF.get(code) ?? 0) | (1 << index));
  }
});

/** Sentences about something else: what is sold apart, what another shoe has, what someone wishes for. */
const BESIDE = compilePattern('separate|wish|conditional .* see|see .* (separate|insole)');
/** Parts of a sentence that speak of another shoe. */
const COMPARED = compilePattern('unlike|older [^,]* was|was [^,]* older');
/** "Unlike the Pro, which has a plate, …". */
const COMPARED_BEFORE = compilePattern('unlike [^,]* ,$');
/** "lighter than the last": how much, we are not told. */
const RELATIVE = compilePattern('^[^,]{0,5} than (?! [number intensely])');

/** What the words of one sentence state and deny. */
export function readStatements({ codes }: Clause): Statement[] {
  const found: Statement[] = [];
  let wanted = 0;
  for (let at = 0; at < codes.length; at++) wanted |= RULES_OF.get(codes.charCodeAt(at)) ?? 0;
  if (!wanted || BESIDE.test(codes)) return found;
  for (let index = 0; index < RULES.length; index++) {
    if (wanted & (1 << index)) applyRule(RULES[index]!, codes, found);
  }
  return found.filter((statement) => !isHeelAlone(statement, codes, found));
}

const BEYOND_HEEL = compilePattern('[sole midsole insole forefoot underfoot toe]');

/** Cushioning that is said of the heel is not cushioning of the whole. */
function isHeelAlone({ feature, from, to }: Statement, codes: string, found: Statement[]): boolean {
  if (feature !== 'cushioning' || BEYOND_HEEL.test(codes.slice(from, to))) return false;
  return found.some((other) => other.feature === 'heel-cushioning' && other.from < to && from < other.to);
}

function applyRule({ feature, states, unless, elsewhere }: Rule, codes: string, found: Statement[]): void {
  // Not matchAll, which copies the expression each time.
  states.lastIndex = 0;
  for (let match = states.exec(codes); match; match = states.exec(codes)) {
    const from = match.index;
    const to = from + match[0].length;
    const start = codes.lastIndexOf(BREAK, from) + 1;
    const next = codes.indexOf(BREAK, to);
    const part = codes.slice(start, next < 0 ? undefined : next);
    if (unless?.test(part) || elsewhere?.test(codes) || RELATIVE.test(codes.slice(to))) continue;
    if (COMPARED.test(part) || (next > 0 && COMPARED_BEFORE.test(codes.slice(0, start)))) continue;
    found.push({ feature, from, to, denied: isDenied(codes, from, to) });
  }
}

const { neg, only, or, and, slip, non, resist, drop, zero } = CODES;
/** "no slip" and "no drop" are features; "not slip-resistant" denies one. */
const NO = `(?<!${slip})${neg}(?!${drop}|${slip}(?!${resist})|${only}|[^${BREAK}]${only})`;
/** A denial that reaches what follows: "no arch or heel support", but not "not only …". */
const DENIES_NEXT = new RegExp(`${NO}[^${BREAK}:${and}${neg}]{0,6}$`);
/** "no stitching, cushioning or laces": over commas too, up to the "or". */
const DENIES_LIST = new RegExp(`${NO}[^:${and}]{0,10}$`);
const OR_SOON = new RegExp(`^[^${BREAK}]{0,3}${BREAK}?[^${BREAK}]{0,3}${or}`);
const DENIED_AFTER = new RegExp(`^(?::|[^${BREAK}]{0,1})${neg}(?:$|${BREAK}|[^${BREAK}]{0,1}$)`);
const INSIDE = new RegExp(NO);
/** "non-removable", "zero cushioning". */
const ADJACENT = new RegExp(`[${non}${zero}]$`);

function isDenied(codes: string, from: number, to: number): boolean {
  const before = codes.slice(0, from);
  const after = codes.slice(to);
  if (INSIDE.test(codes.slice(from, to)) || ADJACENT.test(before) || DENIED_AFTER.test(after)) return true;
  if (DENIES_NEXT.test(before)) return !after.slice(0, 3).includes(only);
  return (before.includes(or) || OR_SOON.test(after)) && DENIES_LIST.test(before);
}
