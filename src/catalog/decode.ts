import type { OtherDecoder } from './other-encodings.js';
import { countIncomplete, decodeUtf8, join } from './utf8.js';

/** A byte order mark of UTF-16 begins with 0xFE or 0xFF, which never occur in UTF-8. */
const MARK = 0xfe;

/** How many bytes are searched for an XML declaration, or for a page's `<meta charset>`. */
const HEAD = 1024;

/**
 * Turns the bytes of a feed into text, slice by slice. Feeds lie about their encoding, so the bytes decide: a byte order
 * mark; then zeros in every other place (UTF-16); then whether they are valid UTF-8, which text in another encoding hardly
 * ever is by chance. Only after these the declared encoding counts. Code for anything but UTF-8 is fetched when it is
 * needed.
 */
export class FeedDecoder {
  #contentType: string;
  #decodeUtf8: (bytes: Uint8Array) => string;
  #other?: OtherDecoder;
  #head?: Uint8Array;
  /** The first bytes of a character whose rest is in the next slice. */
  #held = new Uint8Array();

  constructor(contentType = '', decode = decodeUtf8) {
    this.#contentType = contentType;
    this.#decodeUtf8 = decode;
  }

  /** The encoding, as far as it has shown by now. */
  get encoding(): string {
    return this.#other?.encoding ?? 'utf-8';
  }

  decode(slice: Uint8Array | string): string | Promise<string> {
    if (typeof slice === 'string') return slice;
    if (this.#other) return this.#other.decode(slice);
    const bytes = join(this.#held, slice);
    if (!this.#head?.length) {
      this.#head = bytes.slice(0, HEAD);
      const [first, second] = bytes;
      if (first === 0 || second === 0 || first! >= MARK) return this.#decodeOther(bytes);
    }
    const whole = bytes.length - countIncomplete(bytes);
    try {
      const text = this.#decodeUtf8(bytes.subarray(0, whole));
      this.#held = bytes.slice(whole);
      return text;
    } catch {
      return this.#decodeOther(bytes);
    }
  }

  /** What is left at the end: a character that was cut off. */
  end(): string {
    return this.#other ? this.#other.end() : this.#held.length ? '\ufffd' : '';
  }

  async #decodeOther(bytes: Uint8Array): Promise<string> {
    const { OtherDecoder } = await import('./other-encodings.js');
    this.#other = new OtherDecoder(this.#head!, this.#contentType);
    return this.#other.decode(bytes);
  }
}
