/**
 * What words of shoe copy mean, whatever their language. A language's module says which of its words
 * mean which concept; the rules are written over concepts alone and serve every language.
 */
const CONCEPTS = [
  // parts of a foot and of a shoe
  'arch heel forefoot toe ankle foot box counter cup collar strap sole midsole insole orthotic own rubber take out upper shank plate groove leather shaft cap last',
  // what a part can be or do
  'support cushion pad soft foam memory gel air shock absorb firm hold stable wide narrow room width fit extra depth removable ready flexible stiff carbon steel rocker roll curved shaped spread pocket raised torsion crash strike underfoot',
  // gait
  'pronation motion control medial post rail inward neutral gait gender',
  // weight, drop, grip
  'featherlight light weight drop stack heeltotoe zero low high slip non resist oil wet grip trail srnorm',
  // closures and air
  'lace laces lacing up velcro hook loop buckle dial adjust cord closure elastic decorative spare breathable mesh perforated',
  // what is spoken of
  'shoe shoeish other pet running style color noise garment and or calf',
  // how it is said
  'neg flow only despite than unlike older was wish conditional see separate find intensely women men kids unisex for easy unit pair letter number there',
]
  .join(' ')
  .split(' ');

/** For the first concepts, which are named most often; the rest of Latin-1 is for the others. None means anything in a pattern. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CODES = new Map(
  CONCEPTS.map((concept, index) => [
    concept,
    LETTERS[index] ?? String.fromCharCode(0xa1 + index - LETTERS.length),
  ]),
);

/** @throws {Error} for what is no concept */
function codeOf(concept: string): string {
  const code = CODES.get(concept);
  if (!code) throw new Error(`"${concept}" is no concept (src/rank/concepts.ts).`);
  return code;
}

/**
 * One character for each concept, so that a clause is a short string and a rule a regular expression: concepts by
 * their names, as their codes. White space goes, all else stays. The build does it beforehand
 * (`scripts/build/encode-concepts.ts`), so that no name is downloaded.
 */
export const encode = ({ raw }: TemplateStringsArray): string =>
  raw[0]!
    .trim()
    .replace(/[a-z]+/g, codeOf)
    .replace(/\n/g, '|')
    .replace(/\s+/g, '');

/**
 * A language's words. Each line is a concept, or several, and the words that mean it; or a word that is
 * called as its concept, and others:
 *
 * ```
 * toe box: toebox
 * cushion*=pillow* squish*
 * ```
 *
 * A comma among the concepts ends a part of a sentence before the word: `, unlike=instead_of`.
 *
 * `cushion*` also means words that begin so, and `~dampf` also words that contain it (compounds). A
 * word with an "s" more means the same. `rip-tape` means the two words with a hyphen, `rip_tape` with a hyphen or
 * a space. Words are written in lower case without accents. The build does this beforehand, too.
 *
 * @returns lines of a concept's code and words, or several codes, "=" and words
 */
export const encodeWords = ({ raw }: TemplateStringsArray): string =>
  raw[0]!.trim().replace(/^(.+?)(: |=)(.*)$/gm, (_, names: string, sign: string, words: string) => {
    const codes = names.replace(/[^a-z,]*([a-z]+|,)[^a-z,]*/g, (_, concept: string) =>
      concept === ',' ? concept : codeOf(concept),
    );
    const all = sign === '=' ? `${names} ${words}`.trim() : words;
    return codes.length > 1 ? `${codes}=${all}` : codes + all;
  });
