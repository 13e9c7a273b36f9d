import type { Feature } from '../model/feature.js';
import type { Clause } from './clauses.js';
import { encode } from './concepts.js';
import { BESIDE, DENIAL, FIRST_RULE, OTHER_SHOE, RULE_BITS, THAN } from './interests.js';
import { BREAK, compilePattern } from './pattern.js';
import { RULES, type Rule } from './rules/index.js';

/** What a sentence says about a feature, and where in the sentence. */
export interface Statement {
  feature: Feature;
  denied: boolean;
  /** Place of the first and past the last code. */
  from: number;
  to: number;
}

/** Sentences about something else: what is sold apart, what another shoe has, what someone wishes for. */
const ASIDE = compilePattern(
  encode`separate|wish|: see|(conditional|^for|for wide) .* [see noise]|(^|:) [^,:]{0,2} noise|see (.* [separate insole garment] | : .* orthotic)|^ [_ shoe running fit]? older [_ shoe number fit]{0,3} :|garment [^,]* noise|^ [_ shoe ,]{1,6} unlike | (^|:) unlike shoe | ^ neg ready? ,? conditional | ^ _? conditional [^,]* , [_ there]{0,2} neg _{0,2} (shoe | $)`,
);
/** Parts of a sentence that speak of the shop. */
const NOISE = encode`noise`;
/** Parts of a sentence that speak of another shoe. */
const COMPARED = compilePattern(
  encode`unlike (?! [_ shoe]? :)|older [^,]* was|was [^,]* older|number was|(^|[:,]) _? was`,
);
/** "Unlike the Pro, which has a plate, …". */
const COMPARED_BEFORE = compilePattern(encode`^ _{0,2} unlike [^,]* ,$`);
/** "Insole (not included)". */
const NOT_INCLUDED = compilePattern(encode`^[^,]* ,? neg _? spare`);
/** "lighter than the last": how much, we are not told. */
const RELATIVE = compilePattern(encode`^[^, room]{0,5} than (?! [number intensely])`);

/** What the words of one sentence state and deny. */
export function readStatements({ codes, interests }: Clause): Statement[] {
  const found: Statement[] = [];
  if (!(interests & RULE_BITS)) return found;
  if (interests & (BESIDE | OTHER_SHOE | THAN) && ASIDE.test(codes)) return found;
  for (let bits = interests & RULE_BITS; bits; bits &= bits - 1) {
    applyRule(RULES[31 - FIRST_RULE - Math.clz32(bits & -bits)]!, codes, interests, found);
  }
  return found.some(({ feature }) => feature === 'heel-cushioning')
    ? found.filter((statement) => !isHeelAlone(statement, codes, found))
    : found;
}

const BEYOND_HEEL = compilePattern(encode`[sole midsole insole forefoot underfoot toe]`);

/** What may be between two words for the same cushioning. */
const BEFORE = compilePattern(encode`^ [^,]? $`);
const AFTER = compilePattern(encode`^ [^, and]{0,3} $`);

/** Cushioning that is said of the heel is not cushioning of the whole. */
function isHeelAlone({ feature, from, to }: Statement, codes: string, found: Statement[]): boolean {
  if (feature !== 'cushioning' || BEYOND_HEEL.test(codes.slice(from, to))) return false;
  return found.some(
    (other) =>
      other.feature === 'heel-cushioning' &&
      (from < other.from
        ? BEFORE.test(codes.slice(to, other.from))
        : AFTER.test(codes.slice(other.to, from))),
  );
}

function applyRule(rule: Rule, codes: string, interests: number, found: Statement[]): void {
  const { feature, states, unless, elsewhere } = rule;
  // Not matchAll, which copies the expression each time.
  states.lastIndex = 0;
  for (let match = states.exec(codes); match; match = states.exec(codes)) {
    const from = match.index;
    const to = from + match[0].length;
    const start = codes.lastIndexOf(BREAK, from) + 1;
    const next = codes.indexOf(BREAK, to);
    const part = codes.slice(start, next < 0 ? undefined : next);
    if (part.includes(NOISE) || unless?.test(part) || elsewhere?.test(codes)) continue;
    if (interests & DENIAL && NOT_INCLUDED.test(codes.slice(start))) continue;
    if (interests & THAN && RELATIVE.test(codes.slice(to))) continue;
    if (interests & OTHER_SHOE) {
      if (COMPARED.test(part) || (next > 0 && COMPARED_BEFORE.test(codes.slice(0, start)))) continue;
    }
    found.push({ feature, from, to, denied: !!(interests & DENIAL) && isDenied(codes, from, to) });
  }
}

/** "no slip", "slips not" and "no drop" are features; "not slip-resistant" denies one. */
const NO = encode`(?<! slip [wet oil _]{0,3}) neg (?! drop (?! [low high]) | weight | slip (?! resist) | only | [^,] only | _? : | [^,]{0,2} [inward narrow])`;
/** "Non-removable"; a closure that nothing adjusts. */
const INSIDE = new RegExp(
  NO + encode`| non removable | insole : decorative | closure : [_ take elastic closure]* $`,
);
/** A denial that reaches what follows: "no arch or heel support", "slips on without laces", but not "not only …". */
const DENIES_NEXT = new RegExp(NO + encode`[^, : and neg]{0,6} $ | slip neg [^, : and neg]{0,2} $`);
/** "no stitching, cushioning or laces": over commas too, up to the "or". */
const DENIES_LIST = new RegExp(NO + encode`[^: and or]{0,10} (or [^, : and]{0,4})? $`);
/** "What you won't find: cushioning, arch support". */
const DENIES_BELOW = new RegExp(NO + encode`_? find : [^:]* $`);
/** "Removable: no", "cushioning? None worth the name", "slips not"; but not "bends without effort". */
const DENIED_AFTER = new RegExp(
  encode`^ (_? : (_? :)? [neg zero] ([_ there for]{0,3} $ | ,) | [^, : neg]{1,2} : (_? :)? [neg zero] (there | for _)? (,|$) | [^, : conditional]{0,4} [neg zero] there | [^, conditional]? [neg zero] (?! easy) ([ready see]? $ | [, :]) | ([^, : and conditional]{0,4} | [^, :]{0,2} , conditional?) [neg zero] $)`,
);
/** "non-removable", "zero cushioning". */
const ADJACENT = new RegExp(encode`[non zero] $`);
const OR = encode`or`;
const OR_SOON = new RegExp(encode`^ [^,]{0,3} ,? [^,]{0,3} or`);
const ONLY_SOON = new RegExp(encode`^ [^, :]{0,2} only`);

function isDenied(codes: string, from: number, to: number): boolean {
  const before = codes.slice(0, from);
  const after = codes.slice(to);
  if (INSIDE.test(codes.slice(from, to)) || ADJACENT.test(before)) return true;
  if (DENIED_AFTER.test(after) || DENIES_BELOW.test(before)) return true;
  if (DENIES_NEXT.test(before)) return !ONLY_SOON.test(after);
  return (before.includes(OR) || OR_SOON.test(after)) && DENIES_LIST.test(before);
}
