import { arrangeComments } from '../comments/arrange.js';
import { toPlainText } from '../comments/plain-text.js';
import type { CommentProvider } from '../comments/provider.js';
import type { Comment, CommentOrder, CommentPage, CommentRow, NewComment } from '../model/comment.js';
import { getFirstPage, openProvider } from './open-provider.js';
import type { ConversationOptions, Provider } from './providers.js';

type CleanMarkup = (html: string) => DocumentFragment;

/** Opens a thread with the module of its provider. `openConversation` fetches that and this, then calls it. */
export async function startConversation(
  host: HTMLElement,
  options: ConversationOptions,
  module: Provider,
  signal: AbortSignal,
  onChange: () => void,
  before: Conversation | undefined,
): Promise<Conversation> {
  const provider = openProvider(host, options, module, signal);
  const page = await getFirstPage(provider, options);
  const conversation = new Conversation(provider, page, options, onChange);
  await conversation.getReady(page.comments);
  if (before?.thread === conversation.thread) await conversation.goOn(before);
  return conversation;
}

/** The comments of one thread as they come, page by page, with those that the reader adds. */
export class Conversation {
  /** Comments in the order in which they are read. */
  rows: CommentRow[] = [];
  /** True where nobody may write any more. */
  closed: boolean;
  order: CommentOrder;
  /** Names it among the threads of the page; a page may change its address while a reader writes. */
  readonly thread: string;
  readonly #bodies = new WeakMap<Comment, Element | string>();
  readonly #limit: number;
  #comments: Comment[];
  /** What the reader has sent, which no page may hold yet. */
  #own: Comment[] = [];
  #next?: string;
  #clean?: CleanMarkup;

  constructor(
    private readonly provider: CommentProvider,
    /** The first page, with what is known of the thread. */
    readonly page: CommentPage,
    { provider: name, endpoint, thread, order, limit }: ConversationOptions,
    private readonly onChange: () => void,
  ) {
    this.thread = `${name}|${endpoint}|${thread || location.href.split('#')[0]}`;
    this.order = order;
    this.closed = !!page.closed;
    this.#limit = limit;
    this.#comments = page.comments;
    this.#next = page.next;
    this.#arrange();
  }

  /** True while there are pages that have not been fetched. */
  get partial(): boolean {
    return this.#next !== undefined;
  }

  /** How many comments there are in all, as far as is known. */
  get total(): number {
    return Math.max(this.page.total ?? 0, this.rows.length);
  }

  /** True for a comment that the reader has just sent. */
  isOwn(comment: Comment): boolean {
    return this.#own.includes(comment);
  }

  /** Keeps what the reader sent to the same thread and was held, which the server shows to nobody yet. */
  async goOn(before: Conversation): Promise<void> {
    this.#own = before.#own.filter(({ state }) => state === 'pending');
    await this.getReady(this.#own);
    this.#arrange();
  }

  /** Fetches the next page. @throws {CommentError} */
  async more(): Promise<void> {
    const page = await this.provider.list({ order: this.order, limit: this.#limit, cursor: this.#next });
    await this.getReady(page.comments);
    this.#comments = [...this.#comments, ...page.comments];
    this.#next = page.next;
    this.#arrange();
  }

  /** Puts them in another order, from the first page on where there are several. @throws {CommentError} */
  async sort(order: CommentOrder): Promise<void> {
    if (this.partial) {
      const page = await this.provider.list({ order, limit: this.#limit });
      await this.getReady(page.comments);
      this.#comments = page.comments;
      this.#next = page.next;
    }
    this.order = order;
    this.#arrange();
  }

  /** Sends a comment, which then stands among the others. @throws {CommentError} */
  async send(written: NewComment): Promise<Comment> {
    try {
      const sent = await this.provider.send(written);
      const own = { ...sent, parent: sent.parent ?? written.parent };
      await this.getReady([own]);
      this.#own.push(own);
      this.#arrange();
      return own;
    } catch (error) {
      this.closed ||= (error as { problem?: string }).problem === 'closed';
      throw error;
    }
  }

  /** Fetches the code that cleans markup, if any of these comments has markup. */
  async getReady(comments: readonly Comment[]): Promise<void> {
    if (this.#clean || !comments.some(({ html }) => html)) return;
    this.#clean = await import('./sanitize.js').then(
      ({ cleanMarkup }) => cleanMarkup,
      () => undefined,
    );
  }

  /** A comment's words: plain text, or cleaned markup, always the same node for the same comment. */
  bodyOf(comment: Comment): Element | string {
    const { html, text = '' } = comment;
    if (!html) return text;
    let body = this.#bodies.get(comment);
    if (body === undefined) this.#bodies.set(comment, (body = this.#cleanBody(html)));
    return body;
  }

  #cleanBody(html: string): Element | string {
    try {
      const body = document.createElement('div');
      body.append(this.#clean!(html));
      return body;
    } catch {
      // There is no cleaner, or it may not work on this page: the words alone.
      return toPlainText(html);
    }
  }

  #arrange(): void {
    const { order, partial } = this;
    this.rows = arrangeComments([...this.#own, ...this.#comments], { order, partial });
    this.onChange();
  }
}
