import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Conversation } from '../../controllers/conversation.js';
import { LoadController } from '../../controllers/load.js';
import {
  openConversation,
  PROVIDER_NAMES,
  type ConversationOptions,
  type ProviderName,
} from '../../controllers/providers.js';
import { comments as english } from '../../i18n/en/comments.js';
import { WordsController } from '../../i18n/words.js';
import { COMMENT_ORDERS, type CommentOrder, type NewComment } from '../../model/comment.js';
import base from '../../styles/base.js';
import { heading, LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { safeUrl } from '../safe-url.js';
import { CommentSubmitEvent } from './article-comments.events.js';
import styles from './article-comments.styles.js';
import { commentsView, skeletonView } from './article-comments.view.js';
import { focusComment } from './focus.js';
import { fetchRows, sayAdded } from './more.js';
import { readNativeForm } from './native-form.js';
import type { Desk, WritingController } from './writing.js';

/** How many comments are shown at a time, unless the author says it. */
const LIMIT = 20;

/** How many comments are drawn in one task. */
const SLICE = 50;

/** The slots that a Shopify theme fills. */
const SLOTS = ['comments', 'pages', 'form'];

/**
 * The comments on an article, and a form to leave one: threaded, page by page. What a reader has typed is kept on
 * their device until it is sent. Where comments come as markup, it is cleaned before it is shown.
 *
 * @element article-comments
 * @summary Read and leave comments.
 * @slot - What is shown until the comments have loaded, and where they cannot be loaded.
 * @slot comments - With `provider="shopify"`: the comments as the theme renders them.
 * @slot pages - With `provider="shopify"`: the theme's links to further comments.
 * @slot form - With `provider="shopify"`: the theme's own form.
 * @fires {ReadyEvent} insole-ready - The comments are on the page.
 * @fires {CommentSubmitEvent} insole-comment-submit - A comment is about to be sent; cancelable.
 * @fires {InsoleErrorEvent} insole-error - The comments cannot be shown.
 * @csspart base - The whole element.
 * @csspart heading - The heading, with the number of comments.
 * @csspart order - The choice of the order.
 * @csspart list - The list of comments.
 * @csspart comment - A comment.
 * @csspart author - The author of a comment.
 * @csspart pending - The mark of a comment that waits for approval.
 * @csspart words - The words of a comment.
 * @csspart reply - The button that answers a comment.
 * @csspart more - The button that shows more comments.
 * @csspart status - What has just happened, in words.
 * @csspart form - The form.
 * @csspart write - The heading of the form.
 * @csspart field - A field of the form.
 * @csspart fault - What is wrong with the form, in words.
 * @csspart send - The button that sends the form.
 */
export class ArticleCommentsElement extends InsoleElement {
  static override readonly tag: string = 'article-comments';
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    provider: {},
    endpoint: {},
    thread: {},
    site: {},
    restNonce: { attribute: 'rest-nonce' },
    limit: { type: Number },
    order: {},
    avatars: { type: Boolean },
    closed: { type: Boolean },
    signInUrl: { attribute: 'sign-in-url' },
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    locale: {},
  };

  /** Who keeps the comments: `wordpress`, `shopify`, `remark42`, `isso`, or `json` for a server of your own. @default 'wordpress' */
  declare provider?: ProviderName;
  /** Address of the server. @default '/wp-json/' with WordPress */
  declare endpoint?: string;
  /** What the server calls the thread. With WordPress it is the post's id, and needed; otherwise the page's own address or path is taken without it. */
  declare thread?: string;
  /** Id of the site, with Remark42. @default 'remark' */
  declare site?: string;
  /** With WordPress: a nonce for `wp_rest`, with which readers who are signed in write as themselves. */
  declare restNonce?: string;
  /** How many comments are shown at a time. @default 20 */
  declare limit?: number;
  /** Which come first: `newest` or `oldest`. @default 'newest' */
  declare order?: CommentOrder;
  /** Shows the authors' pictures, which mostly come from another site. */
  declare avatars: boolean;
  /** Shows the comments without the form. */
  declare closed: boolean;
  /** Address where readers sign in, for servers that take comments only from readers who are signed in. */
  declare signInUrl?: string;
  /** Heading. @default 'Comments' */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;

  readonly #words = new WordsController(this, this.settings, 'comments', english);
  readonly #loaded = new LoadController<Conversation>(this, () => {
    const options = this.#plan();
    return {
      key: JSON.stringify(options),
      load: (signal) => this.#open(options, signal),
    };
  });
  readonly #desk: Desk = {
    words: () => this.#words.current!,
    locale: () => this.settings.locale,
    page: () => this.#loaded.value!.page,
    maySend: (comment) => this.#maySend(comment),
    send: (comment) => this.#loaded.value!.send(comment),
    say: (status) => (this.#status = status),
  };
  /** The form; absent where a theme brings its own. */
  #writing?: WritingController;
  /** How many comments the reader has asked to see, and how many of them are drawn. */
  #wanted = 0;
  #drawn = 0;
  /** The thread to which these two belong. */
  #counted?: Conversation;
  #busy = false;
  #status = '';

  constructor() {
    super();
    this.avatars = false;
    this.closed = false;
    this.addEventListener('submit', this.#onNativeSubmit);
  }

  protected override updated(): void {
    const { rows = [], order = '' } = this.#loaded.value ?? {};
    const select = this.renderRoot.querySelector<HTMLSelectElement>('[part=order]');
    // Set back to the order on view, where the one that the reader chose could not be loaded.
    if (select && !this.#busy) select.value = order;
    if (this.#drawn >= Math.min(this.#wanted, rows.length)) return;
    setTimeout(() => {
      this.#drawn = Math.min(this.#drawn + SLICE, this.#wanted);
      this.requestUpdate();
    });
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  get #provider(): ProviderName {
    return this.choose('provider', this.provider, PROVIDER_NAMES);
  }

  /** True where the page itself holds comments and form. */
  get #slotted(): boolean {
    return this.#provider === 'shopify';
  }

  get #limit(): number {
    return this.limit! > 0 ? this.limit! : LIMIT;
  }

  #plan(): ConversationOptions {
    return {
      provider: this.#provider,
      endpoint: this.endpoint,
      thread: this.thread,
      site: this.site,
      nonce: this.restNonce,
      avatars: this.avatars,
      order: this.choose('order', this.order, COMMENT_ORDERS),
      limit: this.#limit,
    };
  }

  /** Gets the comments, and the code of the form beside them. */
  async #open(options: ConversationOptions, signal: AbortSignal): Promise<Conversation> {
    const [conversation, form] = await Promise.all([
      openConversation(this, options, signal, () => this.requestUpdate(), this.#counted),
      this.#slotted ? undefined : import('./writing.js'),
    ]);
    if (form)
      this.#writing ??= new form.WritingController(this, this.#desk, { html, nothing, heading, safeUrl });
    return conversation;
  }

  protected override render(): unknown {
    const words = this.#words.current;
    const { value, failure } = this.#loaded;
    return this.fallback.render(
      words && value,
      !this.#slotted && failure,
      () => this.#renderComments(words!, value!),
      () => (this.#slotted ? SLOTS.map((name) => html`<slot name=${name}></slot>`) : skeletonView()),
    );
  }

  #renderComments(words: typeof english, conversation: Conversation): unknown {
    if (conversation !== this.#counted) {
      this.#counted = conversation;
      this.#wanted = this.#limit;
      this.#drawn = Math.min(this.#wanted, SLICE);
      this.#writing?.begin(conversation.thread);
      this.#status = '';
    }
    const { rows, total, partial } = conversation;
    const level = this.choose('heading-level', this.headingLevel, LEVELS);
    const closed = this.closed || conversation.closed;
    const canWrite = !closed && !this.#slotted;
    return commentsView({
      words,
      locale: this.settings.locale,
      now: Date.now(),
      heading: this.heading,
      level,
      rows: rows.filter(({ comment }, index) => index < this.#drawn || conversation.isOwn(comment)),
      total,
      avatars: this.avatars,
      closed,
      canWrite,
      replyTo: this.#writing?.replyTo?.id,
      hasMore: partial || rows.length > this.#wanted,
      busy: this.#busy,
      status: this.#status,
      slotted: this.#slotted,
      // What was refused because the thread was closed meanwhile stays, to be copied.
      form:
        canWrite || (this.#writing?.fault && !this.#slotted)
          ? this.#writing?.render(level + 1, this.signInUrl)
          : undefined,
      bodyOf: (comment) => conversation.bodyOf(comment),
      onOrder: (order) => void this.#onOrder(order),
      onMore: () => void this.#onMore(),
      onReply: (comment) => this.#writing?.reply(comment),
    });
  }

  #onOrder = (order: CommentOrder): Promise<void> =>
    this.#fetch(async () => {
      await this.#loaded.value!.sort(order);
      this.#wanted = this.#limit;
      this.#drawn = Math.min(this.#wanted, SLICE);
    });

  async #onMore(): Promise<void> {
    const conversation = this.#loaded.value!;
    const from = Math.min(this.#wanted, conversation.rows.length);
    await this.#fetch(async () => {
      const wanted = from + this.#limit;
      await fetchRows(conversation, wanted);
      this.#wanted = wanted;
      this.#drawn = Math.min(wanted, from + SLICE);
      const added = conversation.rows.slice(from, wanted);
      if (!added[0]) return;
      this.#status = sayAdded(this.#words.current!, this.settings.locale, added.length);
      void focusComment(this, added[0].comment);
    });
  }

  /** Gets what the reader asked for, one thing at a time; what cannot be had is said, and can be asked for again. */
  async #fetch(work: () => Promise<void>): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#status = '';
    this.requestUpdate();
    try {
      await work();
    } catch {
      this.#status = this.#words.current!.notAdded;
    }
    this.#busy = false;
    this.requestUpdate();
  }

  #maySend(comment: NewComment): boolean {
    const event = new CommentSubmitEvent(this.thread, comment);
    return this.dispatchEvent(event);
  }

  /** The theme's form goes to the shop by itself, unless the page wants to take over. */
  #onNativeSubmit = (original: Event): void => {
    const form = original.target as HTMLFormElement;
    if (form.slot !== 'form') return;
    if (!this.#maySend(readNativeForm(form))) original.preventDefault();
  };
}
