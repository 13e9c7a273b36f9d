/** The builder's model, and all that changes it. Views read it and are drawn anew after each change. */
import type { ContentIndexEntry } from '../../src/model/condition.js';
import { elementOf } from './elements.js';
import { rankForGuide } from './feed.js';
import { openAddress, openAgain, openFile, type FeedState } from './feed-source.js';
import { keepFolder, type Files } from './files.js';
import { loadGuide, loadPlainGuide } from './guides.js';
import type { Report } from './preview.js';
import { readHash, writeHash } from './share.js';
import { changeElement, setAttribute, type State } from './state.js';

/** Where a ranked file is to be put, unless the reader says it. */
const RANKED_ADDRESS = '/shoes/{condition}.json';

const LIST = 'product-recommend';

export class App {
  state: State;
  feed: FeedState = { is: 'none' };
  /** The ranked list that was made of a file, for the preview: its address. */
  list?: string | undefined;
  report: Report = { is: 'waiting' };
  scale = 1;
  /** The chosen guide as plain HTML, by its id. */
  plain?: { id: string; html: string | undefined };
  #draw: () => void;
  /** How many feeds were asked for. */
  #turn = 0;

  constructor(
    readonly guides: readonly ContentIndexEntry[],
    public files: Files,
    draw: () => void,
  ) {
    this.state = readHash(location.hash);
    this.#draw = draw;
  }

  /** Fetches what the state needs that stands in the address. */
  begin(): void {
    const { src } = this.state.attributes;
    if (this.state.tag === LIST && src) void this.readAddress(src);
    this.#follow(this.state);
    this.#draw();
  }

  /** Takes a new state, and writes it into the address. */
  change(state: State): void {
    const before = this.state;
    this.state = state;
    history.replaceState(null, '', writeHash(state));
    this.#follow(before);
    this.#draw();
  }

  /** Takes the state that stands in the address: at the start, and when the reader edits it. */
  restore(): void {
    const before = this.state;
    this.state = readHash(location.hash);
    this.#follow(before);
    this.#draw();
  }

  setFolder(base: string): void {
    this.files = { ...this.files, base };
    keepFolder(base);
    this.#draw();
  }

  tell(report: Report): void {
    this.report = report;
    this.#draw();
  }

  tellScale(scale: number): void {
    if (scale === this.scale) return;
    this.scale = scale;
    this.#draw();
  }

  /** Reads the feed at an address, which the tag then names. */
  async readAddress(address: string): Promise<void> {
    this.change(this.#withSource(address));
    void this.#setFeed({ is: 'reading', name: address });
    const { condition = '', currency } = this.state.attributes;
    await this.#takeFeed(openAddress(address.replaceAll('{condition}', condition), currency));
  }

  /** Reads a file of the reader's; the tag names the place of the ranked file that is made of it. */
  async readFile(file: File): Promise<void> {
    void this.#setFeed({ is: 'reading', name: file.name });
    const isTaken = await this.#takeFeed(openFile(file, this.state.attributes['currency']));
    // Not before there is a list for the preview, which would look for the file.
    if (isTaken && this.feed.is === 'read') this.change(this.#withSource(RANKED_ADDRESS));
  }

  /** Changes to the list of shoes, which a feed is for. */
  expectShoes(): void {
    if (this.state.tag !== LIST) this.change(changeElement(this.state, LIST));
  }

  /** Names where the ranked file of what was read will be. */
  setSource(address: string): void {
    this.change(this.#withSource(address));
  }

  /** Reads the file again, with the address that its relative addresses belong to. */
  async readAgain(shop?: string): Promise<void> {
    if (this.feed.is !== 'read') return;
    const { feed } = this.feed;
    const place = shop === undefined ? feed.place : { ...feed.place, baseUrl: shop };
    await this.#takeFeed(openAgain({ ...feed, place }, this.state.attributes['currency']));
  }

  /** The file that `insole recommend` would write for a guide, of the feed that was read. */
  async makeRankedFile(guide: string): Promise<string> {
    if (this.feed.is !== 'read') throw new Error('There is no feed to rank.');
    return `${JSON.stringify(await rankForGuide(this.feed.inspection.products, await loadGuide(guide)))}\n`;
  }

  #withSource(src: string): State {
    const attribute = elementOf(this.state.tag).attributes.find(({ name }) => name === 'src');
    return attribute ? setAttribute(this.state, attribute, src) : this.state;
  }

  /** Waits for a feed, of which nothing is taken once another was asked for. @returns whether it was taken */
  async #takeFeed(opening: Promise<FeedState>): Promise<boolean> {
    const turn = ++this.#turn;
    const feed = await opening;
    if (turn !== this.#turn) return false;
    await this.#setFeed(feed);
    return true;
  }

  async #setFeed(feed: FeedState): Promise<void> {
    this.feed = feed;
    this.#draw();
    await this.#rankForPreview();
  }

  /** What comes of a change elsewhere. */
  #follow({ attributes: before, tag }: State): void {
    const { attributes, channel } = this.state;
    const { condition, currency } = attributes;
    if (currency !== before['currency']) void this.readAgain();
    if (condition !== before['condition'] || tag !== this.state.tag) void this.#rankForPreview();
    if (channel === 'static' && condition && this.state.tag === 'pain-guide' && this.plain?.id !== condition)
      void this.#loadPlain(condition);
  }

  async #loadPlain(id: string): Promise<void> {
    this.plain = { id, html: undefined };
    const html = await loadPlainGuide(id);
    if (this.plain.id !== id) return;
    this.plain = { id, html };
    this.#draw();
  }

  /** A file is nowhere yet, so the preview gets the list that is made of it. */
  async #rankForPreview(): Promise<void> {
    const { feed } = this;
    const { condition } = this.state.attributes;
    const isNeeded = feed.is === 'read' && feed.feed.isFile && condition;
    const text = isNeeded ? await this.makeRankedFile(condition).catch(() => undefined) : undefined;
    if (feed !== this.feed) return;
    if (this.list) URL.revokeObjectURL(this.list);
    this.list = text && URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    this.#draw();
  }
}
