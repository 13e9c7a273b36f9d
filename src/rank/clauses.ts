import { encode } from './concepts.js';
import { FIT, NUMERIC, RULE_BITS, UNIT } from './interests.js';
import type { Lexicon } from './lexicon.js';
import { Sentence } from './sentence.js';
import type { Statement } from './statements.js';

/** A sentence in which there may be something to find. */
export interface Clause {
  /** One character a concept; small words are left out. */
  codes: string;
  /** What there may be to find: bits of `interests.ts`. */
  interests: number;
  /** The sentence as it was written. */
  text: string;
  /** What it states, once that has been read. */
  statements?: Statement[];
}

/** Answers that lead away from the shoe: "Then rather the Mid", "Look elsewhere", "Sold separately", "Not this one". */
const ELSEWHERE = new RegExp(
  encode`^[_ ,]{0,2} ([see wish] | neg _{0,2} shoe? $) | separate | neg [shoe last]? for _? (,|:|$)`,
);

const sentence = new Sentence();

/**
 * The sentences of a text in which there may be something to find.
 *
 * @param wanted bits of `interests.ts` without which a sentence is of no use; all by default
 */
export function readClauses(text: string, lexicon: Lexicon, wanted = -1): Clause[] {
  const clauses: Clause[] = [];
  // Where the sentence after a question begins, and how many clauses there were before the question.
  let answer = -1;
  let known = 0;
  let isWish = false;
  for (let from = 0; from < text.length;) {
    const next = sentence.read(text, from, lexicon);
    const { numbers, end } = sentence;
    const interests = sentence.interests & wanted;
    // "Wide feet? Try the Plus in 2E", "Prefer a wide shoe? The Plus is" are about another product.
    const isElsewhere = from === answer && (isWish || ELSEWHERE.test(sentence.spell(lexicon)));
    if (isElsewhere) clauses.length = known;
    if (text[end] === '?')
      // Of several questions in a row, the first.
      [answer, known, isWish] = [
        next,
        from === answer ? known : clauses.length,
        lexicon.codes[numbers[0]!] === encode`wish`,
      ];
    if (!isElsewhere && (interests & (RULE_BITS | FIT) || (interests & NUMERIC && interests & UNIT))) {
      clauses.push({ codes: sentence.spell(lexicon), interests, text: text.slice(from, end) });
    }
    from = next;
  }
  return clauses;
}

/** A text in concepts. */
export interface Spelled {
  /** Without those that have no words. */
  sentences: string[];
  /** What there may be to find in any of them. */
  interests: number;
}

export function spellText(text: string, lexicon: Lexicon): Spelled {
  const spelled: Spelled = { sentences: [], interests: 0 };
  for (let from = 0; from < text.length;) {
    from = sentence.read(text, from, lexicon);
    spelled.interests |= sentence.interests;
    if (sentence.count) spelled.sentences.push(sentence.spell(lexicon));
  }
  return spelled;
}

/** Where in a clause's text the words of its codes end. */
export function locateCodes({ text }: Clause, lexicon: Lexicon): number[] {
  sentence.read(text, 0, lexicon);
  return [...sentence.numbers.subarray(0, sentence.count)].flatMap((number, place) =>
    Array<number>(lexicon.codes[number]!.length).fill(sentence.ends[place]!),
  );
}
