import type { html, nothing, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.js';
import type { AuthorFields } from '../../model/comment.js';
import type { heading } from '../heading.js';
import type { safeUrl } from '../safe-url.js';
import { TRAP } from './form.js';

/** The functions to draw with, handed in by the element, so that the form fits every build and brings no second Lit. */
export interface Kit {
  html: typeof html;
  nothing: typeof nothing;
  heading: typeof heading;
  safeUrl: typeof safeUrl;
}

export type FormWords = Words['comments'];
export type FieldName = 'text' | 'name' | 'email';

/** What went wrong, and with which field. */
export interface FormFault {
  text: string;
  field?: FieldName;
  /** Signing in would mend it. */
  signIn?: boolean;
}

export interface FormState {
  words: FormWords;
  /** Heading level of the form's name. */
  level: number;
  asks: AuthorFields;
  /** Name of the reader who is signed in. */
  user?: string;
  /** Name of whom the reader answers; absent for a comment on the article. */
  replyTo?: string;
  fault?: FormFault;
  sending: boolean;
  /** Where to sign in. */
  signInUrl?: string;
  onInput: (event: InputEvent) => void;
  onSubmit: (event: SubmitEvent) => void;
  onCancel: () => void;
}

export function formView({ html, nothing, heading, safeUrl }: Kit, state: FormState): TemplateResult {
  const { words, level, asks, user, replyTo, fault, sending, signInUrl, onInput, onSubmit, onCancel } = state;
  const field = (name: FieldName, autocomplete: string, type = name as string): unknown => {
    const isWrong = fault?.field === name;
    const described = [name === 'email' && 'private', isWrong && 'fault'].filter(Boolean).join(' ');
    return name === 'text' || (!user && asks[name])
      ? html`<p class=${name}>
          <label for=${name}
            >${words[name]}${asks[name as keyof AuthorFields] === 'optional' ? [' ', html`<small>(${words.optional})</small>`] : nothing}</label
          >${
            name === 'text'
              ? html`<textarea
                  id="text"
                  name="text"
                  part="field"
                  dir="auto"
                  rows="4"
                  maxlength="65525"
                  aria-required="true"
                  aria-invalid=${isWrong}
                  aria-describedby=${described || nothing}
                ></textarea>`
              : html`<input
                  id=${name}
                  name=${name}
                  part="field"
                  dir="auto"
                  type=${type}
                  autocomplete=${autocomplete}
                  maxlength="245"
                  aria-required=${asks[name] === 'required'}
                  aria-invalid=${isWrong}
                  aria-describedby=${described || nothing}
                />`
          }${
            isWrong
              ? html`<span class="fault" id="fault" part="fault" role="alert">${fault.text}</span>`
              : nothing
          }
        </p>`
      : nothing;
  };
  // A fault of a field is shown below the field; any other above the buttons.
  const refusal = fault?.field ? undefined : fault;
  return html`<form
    class="form"
    part="form"
    aria-labelledby="write"
    novalidate
    @input=${onInput}
    @submit=${onSubmit}
  >
    ${heading(level, replyTo === undefined ? words.write : words.replyTo(replyTo), 'write')}
    ${user ? html`<small>${words.signedIn(user)}</small>` : nothing} ${field('text', '')}
    <div class="fields">${field('name', 'name', 'text')}${field('email', 'email')}</div>
    ${asks.email && !user ? html`<small id="private">${words.private}</small>` : nothing}
    <p class="trap" aria-hidden="true">
      <label>${words.trap}<input name=${TRAP} tabindex="-1" autocomplete="off" /></label>
    </p>
    <p class="fault" part="fault" role="alert">
      ${refusal ? html`${refusal.text} ${refusal.signIn && signInUrl ? html`<a href=${safeUrl(signInUrl)}>${words.signIn}</a>` : nothing}` : nothing}
    </p>
    <div class="buttons">
      <button part="send" type="submit" aria-disabled=${sending}>
        ${sending ? words.sending : words.send}
      </button>
      ${replyTo === undefined ? nothing : html`<button class="plain" type="button" @click=${onCancel}>${words.cancel}</button>`}
    </div>
  </form>`;
}
