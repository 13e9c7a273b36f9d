import { PLAIN } from './fold.js';

/**
 * What a character does in a sentence: nothing, or what the marks below say; or, from `LETTER` on, it is
 * part of a word: the code of the letter or digit, in lower case without accents.
 */
export const NOTHING = 0;
export const END = 1;
export const PART = 2;
export const COLON = 4;
export const STOP = 5;
export const COMMA = 6;
export const HYPHEN = 7;
export const LETTER = 48;

/** Signs of marks by their codes. */
const MARKS = new Uint8Array(0x2500);
['', '!?;\n|•·>', '()–—/"“”«»„', '&+', ':', '.', ',', '-'].forEach((marks, sign) => {
  for (const mark of marks) MARKS[mark.charCodeAt(0)] = sign;
});

/** Signs of characters up to U+017F, which are nearly all that shops write. */
const SIGNS = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const plain = PLAIN[code - 0xc0] ?? String.fromCharCode(code).toLowerCase();
  return /[a-z\d]/.test(plain) ? plain.charCodeAt(0) : MARKS[code]!;
});

/**
 * `charCodeAt`, looked up once. Looked up in each text it takes long: texts are of many kinds to an engine (slices of others, with
 * and without signs beyond Latin-1), and after four of them it no longer knows which function it will find.
 */
// eslint-disable-next-line @typescript-eslint/unbound-method -- each call gives it its text
const codeAt = Function.prototype.call.bind(''.charCodeAt) as (text: string, at: number) => number;

/**
 * Letters of further scripts make words, which mean nothing here. What is beyond ends a sentence: drawn bullets,
 * emoji, brackets such as "【", and scripts without spaces.
 */
const signBeyond = (code: number): number => (code < 0x2000 ? code : (MARKS[code] ?? END));

/** The sign of the character at a place; past the end, that of a sentence's end. */
export function signAt(text: string, at: number): number {
  if (at >= text.length) return END;
  const code = codeAt(text, at);
  return code < SIGNS.length ? SIGNS[code]! : signBeyond(code);
}
