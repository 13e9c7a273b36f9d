import { css, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  SETTINGS_CONTEXT,
  settingsEvent,
  type SettingsCallback,
  type SettingsRequest,
} from '../../controllers/settings.js';
import type { Settings } from '../../model/settings.js';
import { InsoleElement } from '../insole-element.js';

const NAMES = [
  'condition',
  'shop',
  'products',
  'content',
  'locale',
  'currency',
  'affiliate',
  'cart',
] as const;

/**
 * Settings for the elements inside it. What it does not set comes from the `insole-config` around it,
 * then from the loader's `data-*`.
 *
 * @element insole-config
 * @summary Settings shared by the elements inside it.
 * @slot - The elements, and whatever else the page holds.
 */
export class InsoleConfigElement extends InsoleElement {
  static override readonly tag = 'insole-config';
  static override styles = css`
    :host {
      display: contents !important;
    }
  `;
  static override properties: PropertyDeclarations = Object.fromEntries(NAMES.map((name) => [name, {}]));

  /** Id of the condition, `back-pain`. */
  declare condition?: string;
  /** Address of the shop, with the folder of its language where it has one: `https://shop.example/de`. */
  declare shop?: string;
  /** Address of the products feed. */
  declare products?: string;
  /** Address of the folder of compiled guides. */
  declare content?: string;
  /** BCP 47 tag of the language. */
  declare locale?: string;
  /** ISO 4217 code for feeds that give prices without one. */
  declare currency?: string;
  /** Query parameters for product links, `tag=abc-21`: marks them as sponsored and discloses it. */
  declare affiliate?: string;
  /** The cart's total in major units. */
  declare cart?: string;

  readonly #subscribers = new Map<SettingsCallback, () => void>();

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.dispatchEvent(settingsEvent('context-provider', {}));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    const settings = this.#merge();
    for (const [callback, unsubscribe] of this.#subscribers) callback(settings, unsubscribe);
  }

  #merge(): Settings {
    return Object.fromEntries(NAMES.map((name) => [name, this.settings.inherit(name)]));
  }

  #onRequest = (event: Event): void => {
    const { context, contextTarget, callback, subscribe } = event as SettingsRequest;
    if (context !== SETTINGS_CONTEXT || contextTarget === this) return;
    event.stopImmediatePropagation();
    const unsubscribe = (): void => void this.#subscribers.delete(callback);
    if (subscribe) this.#subscribers.set(callback, unsubscribe);
    callback(this.#merge(), unsubscribe);
  };
}
