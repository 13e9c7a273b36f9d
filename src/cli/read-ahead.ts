import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FeedItem, Product, RowUse } from '../catalog/index.js';
import { unpackGlimpse, type Glimpse } from './glimpse.js';
import { packProduct } from './pack-product.js';
import type { ShoeCollector } from './shoe-collector.js';

/** A feed with more rows is long enough to make a second thread worth its start. */
const LONG = 500;
/** A file with more bytes surely has so many rows. */
const LONG_FILE = 4_000_000;
/** How many products are sent at once, and after how many rows of the feed at the latest. */
const BATCH_PRODUCTS = 64;
const BATCH_ROWS = 256;
/** How many batches the thread has at most; a further one is read in this thread, so that both have work. */
const MAX_SENT = 8;
/** How many batches wait at most, so that memory stays flat. */
const MAX_BATCHES = 16;

/** Node's thread, a module beside this one; none for a bundler to turn into a page's. */
const WORKER = new URL(/* @vite-ignore */ './reading-worker.js', import.meta.url);

export interface AheadOptions {
  /** After so many a thread is started, if there is a processor for it. */
  rows?: number;
  /** The feed's bytes, where they are known: for a long one the thread is started before its first row. */
  size?: number | undefined;
  /** The thread's module. */
  worker?: URL;
}

/** Rows in the feed's order, and the products among them that are new. */
interface Batch {
  items: FeedItem[];
  asked: Product[];
  /** Rows of the feed that came meanwhile, with those that need not wait. */
  rows: number;
  /** What was read of those that are new. */
  seen?: Glimpse[];
}

/**
 * Hands the rows of a long feed to a collector, while a second thread reads the features of as many products as it can. New
 * products, and rows that are kept, reach the collector in the feed's order and with the same readings, so the lists are
 * the same as without the thread. If the thread cannot be started, or fails, this thread does all of the work.
 */
export class ReadAhead {
  #collector: ShoeCollector;
  /** Rows to come before a thread is started. */
  #rows: number;
  #module: URL;
  #worker: Worker | undefined;
  #isReady = false;
  #open = openBatch();
  /** What the collector has yet to get, in the feed's order; the thread has the first. */
  #batches: Batch[] = [];
  /** How many of them the thread has. */
  #sent = 0;
  /** Keys of products that the collector does not know yet. */
  #awaited = new Set<string>();
  #wake: (() => void) | undefined;
  /** What the collector threw while nobody waited. */
  #failure: { error: unknown } | undefined;

  constructor(collector: ShoeCollector, { rows = LONG, size = 0, worker = WORKER }: AheadOptions = {}) {
    this.#collector = collector;
    this.#rows = availableParallelism() > 1 ? rows : Infinity;
    this.#module = worker;
    if (size > LONG_FILE && this.#rows < Infinity) void this.start();
  }

  /** For the feed's reader, which leaves out what is not needed of a row. */
  knows = (key: string): RowUse | undefined => (this.#awaited.has(key) ? 'row' : this.#collector.knows(key));

  /** Starts the thread at once. Resolves when it is ready, or has failed. */
  start(): Promise<void> {
    this.#rows = 0;
    const worker = new Worker(this.#module);
    this.#worker = worker;
    return new Promise((resolve) => {
      worker.on('message', (message: Float64Array | 'ready') => {
        if (message !== 'ready') return this.#settle(message);
        this.#isReady = true;
        resolve();
      });
      // Errors end the thread, which the next listener handles.
      worker.on('error', () => {});
      worker.on('exit', () => {
        if (this.#worker === worker) this.#giveUp();
        resolve();
      });
    });
  }

  /** Takes the next row. */
  take(item: FeedItem): void {
    if (!this.#isReady) {
      this.#collector.add(item);
      if (--this.#rows === 0) void this.start();
      return;
    }
    const { key } = item;
    const batch = this.#open;
    batch.rows++;
    const use = key === undefined ? undefined : this.knows(key);
    const isFirst = !this.#batches.length && !batch.items.length;
    // Where only price, stock and audience count, the order of rows does not matter: this one need not wait.
    if (use === 'offer' || (use && isFirst)) this.#collector.add(item);
    else batch.items.push(item);
    if (!use) {
      batch.asked.push(item.product);
      if (key !== undefined) this.#awaited.add(key);
    }
    if (batch.asked.length >= BATCH_PRODUCTS || batch.rows >= BATCH_ROWS) this.#send();
  }

  /**
   * Lets answers of the thread come in, and waits while too many batches are under way.
   *
   * @throws what the collector threw meanwhile
   */
  rest = async (): Promise<void> => {
    if (this.#worker) await new Promise(setImmediate);
    await this.#awaitFewer(MAX_BATCHES);
  };

  /**
   * Waits until the collector has every row.
   *
   * @throws what the collector threw meanwhile
   */
  async finish(): Promise<void> {
    this.#send();
    await this.#awaitFewer(0);
  }

  close(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }

  #send(): void {
    const batch = this.#open;
    this.#open = openBatch();
    if (!batch.items.length) return;
    if (batch.asked.length && this.#sent < MAX_SENT) {
      this.#sent++;
      this.#worker!.postMessage(batch.asked.map(packProduct));
    } else batch.seen = batch.asked.map(this.#collector.look);
    this.#batches.push(batch);
    this.#collectSeen();
  }

  /** Waits until no more batches than these are under way. */
  async #awaitFewer(most: number): Promise<void> {
    while (this.#batches.length > most && !this.#failure)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    if (this.#failure) throw this.#failure.error;
  }

  /** Hands rows to the collector at a message of the thread, where nobody would catch what that throws. */
  #handLater(hand: () => void): void {
    try {
      if (!this.#failure) hand();
    } catch (error) {
      this.#failure = { error };
    }
    this.#wake?.();
  }

  /** Answers come in the order in which they were asked for. */
  #settle(answer: Float64Array): void {
    this.#sent--;
    this.#handLater(() => {
      this.#batches[0]!.seen = unpackAnswer(answer);
      this.#collectSeen();
    });
  }

  #collectSeen(): void {
    while (this.#batches[0]?.seen) this.#collect(this.#batches.shift()!);
  }

  /** What was not read before is read by the collector. */
  #collect({ items, seen }: Batch): void {
    let place = 0;
    for (const item of items) {
      const { key } = item;
      const isNew = key === undefined || !this.#collector.knows(key);
      if (isNew && key !== undefined) this.#awaited.delete(key);
      this.#collector.add(item, isNew ? seen?.[place++] : undefined);
    }
  }

  /** The thread has ended: what it had, and what is still to come, is read in this one. */
  #giveUp(): void {
    this.#isReady = false;
    this.#worker = undefined;
    const batches = [...this.#batches, this.#open];
    this.#batches = [];
    this.#sent = 0;
    this.#open = openBatch();
    this.#handLater(() => batches.forEach((batch) => this.#collect(batch)));
    this.#awaited.clear();
  }
}

const openBatch = (): Batch => ({ items: [], asked: [], rows: 0 });

/** Two numbers for each product: what is seen of it, and its model. */
const unpackAnswer = (answer: Float64Array): Glimpse[] =>
  Array.from({ length: answer.length / 2 }, (_, place) => ({
    ...unpackGlimpse(answer[2 * place]!),
    model: answer[2 * place + 1]!,
  }));
