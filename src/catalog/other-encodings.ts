import { fromWindows1252 } from './entities.js';
import { countIncomplete, decodeUtf8, join } from './utf8.js';

/** What is not UTF-8 is taken for this, unless it declares something else. */
const GUESS = 'windows-1252';

/** Decodes feeds that are not UTF-8, or only nearly. */
export class OtherDecoder {
  /** As found so far. */
  encoding = 'utf-8';
  #decoder?: TextDecoder;
  #declared?: string;
  /** The first bytes of a character whose rest is in the next slice. */
  #held = new Uint8Array();

  /**
   * @param head the feed's first bytes
   * @param contentType for its charset, which an XML declaration outranks, and which outranks a page's own
   */
  constructor(head: Uint8Array, contentType: string) {
    const start = String.fromCharCode(...head);
    this.#declared =
      /^[^<]*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/.exec(start)?.[1] ??
      /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1] ??
      /<meta\s[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
    const encoding = sniffUtf16(head);
    if (encoding) this.#use(encoding);
  }

  decode(slice: Uint8Array): string {
    // What was guessed is not for ever: the bytes that told against UTF-8 may have been broken ones.
    if (this.encoding === 'utf-8' || this.encoding === GUESS)
      return this.#decodeUtf8(join(this.#held, slice));
    return this.#decoder!.decode(slice, { stream: true });
  }

  /** What is left at the end: a character that was cut off. */
  end(): string {
    if (this.encoding === 'utf-8') return this.#held.length ? '\ufffd' : '';
    return this.#decoder!.decode();
  }

  #use(encoding: string): void {
    this.encoding = encoding;
    this.#decoder = new TextDecoder(encoding);
  }

  #decodeUtf8(bytes: Uint8Array): string {
    const whole = bytes.length - countIncomplete(bytes);
    const text = this.#tryUtf8(bytes.subarray(0, whole));
    if (text === undefined) {
      this.#held = new Uint8Array();
      if (this.encoding !== GUESS) this.#use(this.#fallback());
      return this.#finish(this.#decoder!.decode(bytes, { stream: true }));
    }
    this.encoding = 'utf-8';
    this.#held = bytes.slice(whole);
    return text;
  }

  /** @returns undefined where it is another encoding */
  #tryUtf8(bytes: Uint8Array): string | undefined {
    try {
      const text = decodeUtf8(bytes);
      // Text in ASCII alone could be either.
      return this.encoding === 'utf-8' || text.length < bytes.length ? text : undefined;
    } catch {
      // A few broken characters may not spoil the rest.
      const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const broken = lenient.split('\ufffd').length - 1;
      const good = lenient.match(/[\u0080-\ufffc]/g)?.length ?? 0;
      return good && good >= broken ? lenient : undefined;
    }
  }

  #fallback(): string {
    try {
      const { encoding } = new TextDecoder(this.#declared);
      return /^utf/.test(encoding) ? GUESS : encoding;
    } catch {
      return GUESS;
    }
  }

  /** Some engines decode windows-1252 as ISO-8859-1, which leaves control characters. */
  #finish(text: string): string {
    if (this.encoding !== GUESS) return text;
    return text.replace(/[\x80-\x9f]/g, (sign) => fromWindows1252(sign.charCodeAt(0)));
  }
}

function sniffUtf16(head: Uint8Array): string | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : undefined;
}
