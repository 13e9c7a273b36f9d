import { BREAK, CODES, type Concept } from './concepts.js';

/**
 * A language's words. Each line is a concept, or several, and the words that mean it:
 *
 * ```
 * cushion: cushion* amorti
 * toe box: toebox
 * ```
 *
 * `cushion*` also means words that begin so, and `~dampf` also words that contain it (compounds). A
 * word with an "s" more means the same. Words are written in lower case without accents.
 */
export interface Language {
  code: string;
  words: string;
  /** Likewise, the words that say what a thing is and for whom: shoe or not, women or men. */
  kinds: string;
  /** Small words that the language is known by; they are left out when clauses are read. */
  small: string;
  /** Words that end a part of a sentence as a comma does: "but". */
  breaks: string;
  /** True where the noun that says what a thing is comes first: "chaussures de ville". */
  nounFirst?: true;
}

/** The code for a word that is left out. */
export const DROPPED = '';

/** Codes of words, looked up once for each distinct word. */
export class Lexicon {
  readonly nounFirst: boolean;
  #exact = new Map<string, string>();
  #starts = new Map<string, string>();
  #inside = new Map<string, string>();
  /** Null for words that mean nothing. */
  #known = new Map<string, string | null>();

  /**
   * @param languages in order of precedence where a word means different things
   * @param table which of their words
   */
  constructor(languages: readonly Language[], table: 'words' | 'kinds' = 'words') {
    this.nounFirst = !!languages[0]?.nounFirst;
    for (const language of languages) {
      if (table === 'words') this.#addSmall(language);
      this.#add(language[table]);
    }
  }

  /** The codes of a word in lower case without accents; undefined where it means nothing here. */
  find(word: string): string | undefined {
    const known = this.#known.get(word);
    if (known !== undefined) return known ?? undefined;
    const codes =
      this.#exact.get(word) ??
      (word.endsWith('s') ? this.#exact.get(word.slice(0, -1)) : undefined) ??
      this.#findStart(word) ??
      this.#findInside(word);
    // A feed may hold any number of distinct words, so what is remembered is bounded.
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(word, codes ?? null);
    return codes;
  }

  /** Whether a word stands in the lexicon just so. */
  has(word: string): boolean {
    return this.#exact.has(word);
  }

  #addSmall({ small, breaks }: Language): void {
    for (const word of small.split(' ')) setNew(this.#exact, word, DROPPED);
    for (const word of breaks.split(' ')) setNew(this.#exact, word, BREAK);
  }

  #add(words: string): void {
    for (const line of words.trim().split('\n')) {
      const [names = '', entries = ''] = line.split(': ');
      const codes = names.split(' ').map((concept) => CODES[concept as Concept]);
      for (const entry of entries.split(' ')) this.#addWord(entry, codes.join(''));
    }
  }

  #addWord(entry: string, codes: string): void {
    if (entry.startsWith('~')) setNew(this.#inside, entry.slice(1), codes);
    else if (entry.endsWith('*')) setNew(this.#starts, entry.slice(0, -1), codes);
    else setNew(this.#exact, entry, codes);
  }

  /** The longest known beginning. */
  #findStart(word: string): string | undefined {
    for (let end = word.length; end > 2; end--) {
      const codes = this.#starts.get(word.slice(0, end));
      if (codes !== undefined) return codes;
    }
    return undefined;
  }

  /** The parts of a compound, in their order. */
  #findInside(word: string): string | undefined {
    if (!this.#inside.size) return undefined;
    let codes = '';
    for (let at = 0; at < word.length;) {
      const length = this.#partLength(word, at);
      if (length) codes += this.#inside.get(word.slice(at, at + length));
      at += length || 1;
    }
    return codes || undefined;
  }

  #partLength(word: string, at: number): number {
    for (let end = Math.min(word.length, at + 16); end > at + 2; end--) {
      if (this.#inside.has(word.slice(at, end))) return end - at;
    }
    return 0;
  }
}

function setNew(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}
