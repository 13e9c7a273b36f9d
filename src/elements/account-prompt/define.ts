import { AccountPromptElement } from './account-prompt.js';

AccountPromptElement.define();

declare global {
  interface HTMLElementTagNameMap {
    'account-prompt': AccountPromptElement;
  }
}
