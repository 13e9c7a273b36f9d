import { AccountPromptElement } from './account-prompt.js';
export type {} from './account-prompt.events.js';

AccountPromptElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'account-prompt': AccountPromptElement;
  }
}
