import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many bytes are kept in memory before text goes to a file. */
const BUFFER = 8 << 20;
const LENGTH_BYTES = 4;

/**
 * Texts that are written once and hardly ever read again: the first eight megabytes stay in memory, the rest
 * goes to a temporary file, which `close` removes.
 */
export class TextSpill {
  #buffer = Buffer.allocUnsafe(BUFFER);
  #used = 0;
  /** Bytes in the file. */
  #flushed = 0;
  #folder?: string;
  #file?: number;

  /** @returns the place by which the text is read */
  append(text: string): number {
    const most = text.length * 3 + LENGTH_BYTES;
    if (this.#used + most > this.#buffer.length) this.#flush(most);
    const place = this.#flushed + this.#used;
    const start = this.#used + LENGTH_BYTES;
    const length = this.#buffer.write(text, start);
    this.#buffer.writeUInt32LE(length, this.#used);
    this.#used = start + length;
    return place;
  }

  read(place: number): string {
    const length = this.#bytes(place, LENGTH_BYTES).readUInt32LE();
    return this.#bytes(place + LENGTH_BYTES, length).toString();
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
    this.#folder = undefined;
  }

  #bytes(place: number, length: number): Buffer {
    if (place >= this.#flushed) {
      const start = place - this.#flushed;
      return this.#buffer.subarray(start, start + length);
    }
    const bytes = Buffer.allocUnsafe(length);
    readSync(this.#file!, bytes, 0, length, place);
    return bytes;
  }

  #flush(needed: number): void {
    this.#folder ??= mkdtempSync(join(tmpdir(), 'insole-'));
    this.#file ??= openSync(join(this.#folder, 'rows'), 'w+');
    writeSync(this.#file, this.#buffer, 0, this.#used, this.#flushed);
    this.#flushed += this.#used;
    this.#used = 0;
    if (needed > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(needed);
  }
}
