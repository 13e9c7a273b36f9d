import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandError } from './command-error.js';

/** How many bytes are kept in memory before text goes to a file. */
const BUFFER = 8 << 20;
const LENGTH_BYTES = 4;
/** The environment variable from which `tmpdir` takes the folder. */
const FOLDER_NAME = process.platform === 'win32' ? 'TEMP' : 'TMPDIR';
/** Whether a file that is open can be removed: its room is then free however the process ends. */
const CAN_REMOVE_OPEN = process.platform !== 'win32';

/**
 * Texts that are written once and hardly ever read again: the first eight megabytes stay in memory, the rest
 * goes to a temporary file, which is gone after `close`.
 */
export class TextSpill {
  #buffer = Buffer.allocUnsafe(BUFFER);
  #used = 0;
  /** Bytes in the file. */
  #flushed = 0;
  #folder: string | undefined;
  #file: number | undefined;

  /**
   * @returns the place by which the text is read
   * @throws {CommandError} where the temporary file cannot be written
   */
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
    this.#file = undefined;
    this.#remove();
  }

  #open(): number {
    this.#folder = mkdtempSync(join(tmpdir(), 'insole-'));
    const file = openSync(join(this.#folder, 'rows'), 'w+');
    if (CAN_REMOVE_OPEN) this.#remove();
    return file;
  }

  #remove(): void {
    if (this.#folder) rmSync(this.#folder, { recursive: true, force: true });
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
    try {
      this.#file ??= this.#open();
      // A disk that becomes full takes a part of it first.
      for (let done = 0; done < this.#used;)
        done += writeSync(this.#file, this.#buffer, done, this.#used - done, this.#flushed + done);
    } catch (error) {
      const { message } = error as Error;
      throw new CommandError(
        `A feed of this length needs room for temporary files: ${message}. Name a folder in ${FOLDER_NAME}.`,
      );
    }
    this.#flushed += this.#used;
    this.#used = 0;
    if (needed > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(needed);
  }
}
