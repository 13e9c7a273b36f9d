import { html, nothing, type TemplateResult } from 'lit';
import type { account } from '../../i18n/en/account.js';
import { heading } from '../heading.js';
import type { AccountAction, AccountLinks, AccountPlatform } from './account-links.js';

export interface AccountState {
  words: typeof account;
  links: AccountLinks;
  /** The actions whose links are shown, in their order. */
  shown: AccountAction[];
  platform?: AccountPlatform;
  /** The reader's name, where they are signed in. */
  name?: string;
  heading?: string;
  headingLevel: number;
  form: TemplateResult;
  onSelect: (action: AccountAction, event: Event) => void;
  onApproach: () => void;
}

export function accountView(state: AccountState): TemplateResult {
  const { words, name, shown, platform, onApproach } = state;
  const title = name ? words.hello(name) : state.heading || words.heading;
  const hasNoPassword = platform === 'shopify' && shown.includes('sign-in');
  return html`<section
    class="base"
    part="base"
    aria-labelledby="heading"
    @pointerdown=${onApproach}
    @focusin=${onApproach}
  >
    ${heading(state.headingLevel, html`<slot name="heading">${title}</slot>`, 'heading')}
    ${hasNoPassword ? html`<p>${words.code}</p>` : nothing} ${name ? nothing : state.form}
    ${
      shown.length
        ? html`<ul>
            ${shown.map((action) => linkView(state, action))}
          </ul>`
        : nothing
    }
  </section>`;
}

function linkView({ words, links, platform, onSelect }: AccountState, action: AccountAction): TemplateResult {
  const isMain = action === 'sign-in' || action === 'account';
  const text = action === 'sign-in' && platform === 'shopify' ? words.enter : words[action];
  return html`<li>
    <a
      class=${isMain ? 'main' : ''}
      part=${action === 'sign-in' ? action : 'link'}
      href=${links[action]!}
      @click=${(event: Event) => onSelect(action, event)}
      >${text}</a
    >
  </li>`;
}
