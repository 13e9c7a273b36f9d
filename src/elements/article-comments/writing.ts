import type { LitElement, ReactiveController } from 'lit';
import { keepDraft, readDraft } from '../../controllers/drafts.js';
import { commentForm as english } from '../../i18n/en/comment-form.js';
import type { comments } from '../../i18n/en/comments.js';
import type { Comment, CommentPage, CommentProblem, NewComment } from '../../model/comment.js';
import { focusComment } from './focus.js';
import { explainRefusal, findFault, readForm } from './form.js';
import styles from './form.styles.js';
import { formView, type FormFault, type FormWords, type Kit } from './form.view.js';

/** What a provider throws. */
type Refusal = { problem?: CommentProblem; wait?: number };

/** What the form needs of its element. */
export interface Desk {
  /** The words of the list; in languages other than English they include those of the form. */
  words(): typeof comments;
  locale(): string;
  page(): CommentPage;
  /** Asks the page, which may keep a comment from being sent. */
  maySend(comment: NewComment): boolean;
  send(comment: NewComment): Promise<Comment>;
  /** Tells in the live region what has happened. */
  say(status: string): void;
}

/**
 * The form: what is typed into it, what is wrong with it, and where it stands. Its code is fetched beside the first comments,
 * and is there before anything is drawn.
 */
export class WritingController implements ReactiveController {
  /** The comment that the reader answers, below which the form stands. */
  replyTo?: Comment;
  fault?: FormFault;
  #sending = false;
  #sheet?: CSSStyleSheet;
  /** The field that holds a draft, and the draft's key. */
  #field?: HTMLTextAreaElement | null;
  #key = '';
  #thread = '';
  /** True where it had the focus before the element was drawn anew. */
  #focused = false;
  /** Name and e-mail as they were typed, for the form's next place. */
  #author: Partial<NewComment> = {};

  constructor(
    private readonly host: LitElement,
    private readonly desk: Desk,
    private readonly kit: Kit,
  ) {
    host.addController(this);
  }

  get #words(): FormWords {
    return { ...english, ...this.desk.words() };
  }

  /**
   * Begins with a thread that has loaded. Where it is the same one, loaded again, a reader who is writing a reply goes on with it.
   *
   * @param thread its name, so that each has a draft of its own
   */
  begin(thread: string): void {
    this.#reset(thread === this.#thread ? this.replyTo : undefined);
    this.#thread = thread;
  }

  /** Clears the fault, and sets the comment that is answered; without one, none is. */
  #reset(replyTo?: Comment): void {
    this.replyTo = replyTo;
    this.fault = undefined;
  }

  render(level: number, signInUrl?: string): unknown {
    const { desk, kit, replyTo, fault } = this;
    const words = this.#words;
    const { asks, user } = desk.page();
    return formView(kit, {
      words,
      level,
      asks,
      user,
      replyTo: replyTo && (replyTo.author || words.anonymous),
      fault,
      sending: this.#sending,
      signInUrl,
      onInput: this.#onInput,
      onSubmit: this.#onSubmit,
      onCancel: this.#onCancel,
    });
  }

  reply = (comment: Comment): void => {
    this.#reset(comment);
    void focusComment(this.host, comment, 'textarea');
  };

  hostUpdate(): void {
    this.#focused = !!this.#field?.matches(':focus');
  }

  /** Adopts the styles; a document of another window takes none of the first one's. */
  #dress(): void {
    const { adoptedStyleSheets, ownerDocument } = this.host.renderRoot as ShadowRoot;
    const view = ownerDocument.defaultView;
    if (!view) return;
    if (!(this.#sheet instanceof view.CSSStyleSheet))
      (this.#sheet = new view.CSSStyleSheet()).replaceSync(styles);
    if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
  }

  /** Fills a form that has just been drawn, or that now belongs to another thread, with what was typed before. */
  hostUpdated(): void {
    this.#dress();
    const field = this.host.renderRoot.querySelector('textarea');
    const key = `${this.#thread}|${this.replyTo?.id ?? ''}`;
    const before = this.#field;
    if (field === before && key === this.#key) return;
    // A new comment above has moved the form: the reader goes on writing where they were.
    const goesOn = this.#focused && key === this.#key;
    this.#field = field;
    this.#key = key;
    if (!field) return;
    field.value = readDraft(key);
    if (goesOn) {
      field.focus();
      field.setSelectionRange(before!.selectionStart, before!.selectionEnd);
    }
    for (const name of ['name', 'email'] as const) {
      const input = field.form!.elements.namedItem(name) as HTMLInputElement | null;
      if (input) input.value = this.#author[name] ?? '';
    }
  }

  #onCancel = (): void => {
    const comment = this.replyTo!;
    this.#reset();
    void focusComment(this.host, comment, '[part=reply]');
  };

  #onInput = ({ target }: Event): void => {
    const { name, value } = target as HTMLInputElement;
    if (name === 'text') keepDraft(this.#key, value);
    else if (name === 'name' || name === 'email') this.#author[name] = value;
    if (!this.fault?.field) return;
    this.fault = undefined;
    this.host.requestUpdate();
  };

  #onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.#sending) void this.#submit(event.target as HTMLFormElement);
  };

  async #submit(form: HTMLFormElement): Promise<void> {
    const { desk, host } = this;
    const words = this.#words;
    const { asks, user } = desk.page();
    const key = this.#key;
    const comment = readForm(form, this.replyTo?.id);
    this.#author = comment;
    desk.say('');
    this.fault = findFault(words, form, comment, user ? {} : asks);
    if (this.fault || !desk.maySend(comment)) return this.#showFault(form);
    this.#sending = true;
    host.requestUpdate();
    try {
      const sent = await desk.send(comment);
      desk.say(sent.state === 'pending' ? words.held : words.posted);
      // A reader who has gone on writing meanwhile keeps what they wrote.
      const draft = readDraft(key).trim();
      if (draft && draft !== comment.text) return;
      keepDraft(key, '');
      if (key !== this.#key) return;
      // The field is emptied as for a thread without a draft.
      this.#field = undefined;
      this.#reset();
      void focusComment(host, sent);
    } catch (error) {
      const { problem = 'server', wait } = error as Refusal;
      const fault = explainRefusal(words, desk.locale(), problem, wait);
      // The form has moved on to another comment: its own words are not at fault. Where the thread was closed, though, the
      // form is shown only as long as there is a fault.
      if (key !== this.#key && problem !== 'closed') return desk.say(fault.text);
      this.fault = fault;
      this.#showFault(form);
    } finally {
      this.#sending = false;
      host.requestUpdate();
    }
  }

  /** Shows what is wrong, and moves the focus to the field that it is about. */
  #showFault(form: HTMLFormElement): void {
    this.host.requestUpdate();
    const field = this.fault?.field;
    if (field) (form.elements.namedItem(field) as HTMLElement | null)?.focus();
  }
}
