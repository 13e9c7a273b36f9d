import {
  css,
  html,
  isServer,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {
  SETTINGS_CONTEXT,
  settingsEvent,
  type SettingsCallback,
  type SettingsRequest,
} from '../../controllers/settings.js';
import type { Settings } from '../../model/settings.js';
import type { ThemeName } from '../../styles/tokens.js';
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

const THEMES = [undefined, 'plain', 'contrast', 'editorial', 'retail'] as const;

/**
 * Settings for the elements inside it. What it does not set comes from the `insole-config` around it,
 * then from the loader's `data-*`.
 *
 * @element insole-config
 * @summary Settings shared by the elements inside it.
 * @slot - The elements, and whatever else the page holds.
 */
export class InsoleConfigElement extends InsoleElement {
  static override readonly tag: string = 'insole-config';
  static override styles = css`
    :host {
      display: contents !important;
    }
    :host([hidden]),
    :host([style*='display:none']),
    :host([style*='display: none']) {
      display: none !important;
    }
  `;
  static override properties: PropertyDeclarations = Object.fromEntries(
    [...NAMES, 'theme', 'analytics'].map((name) => [name, {}]),
  );

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
  /** ISO 4217 code for prices and amounts that come without one. */
  declare currency?: string;
  /** Query parameters to add to product links, `tag=abc-21`; the links are then marked and disclosed as sponsored. */
  declare affiliate?: string;
  /** The cart's total in major units, for banners and shipping promises. */
  declare cart?: string;
  /**
   * What the page is told of what readers see and choose inside, as words with spaces between: `events` fires events,
   * `datalayer` also pushes them to `window.dataLayer` as GA4 events, `condition` adds the condition's name to those,
   * `off` stops what an `insole-config` around this one asks for. Without it nothing is watched: set it once a reader has
   * agreed, remove it when they change their mind.
   */
  declare analytics?: string;

  /** Theme of the elements inside: `plain`, `retail`, `editorial` or `contrast`, light or dark by the page's `color-scheme`; the page's own look without it. */
  declare theme?: ThemeName;

  #sheet?: CSSStyleSheet;
  readonly #subscribers = new Map<SettingsCallback, () => void>();

  /** What is watched at the moment, and how that ends. */
  #watched?: string;
  #stop?: () => void;

  constructor() {
    super();
    this.addEventListener('context-request', this.#onRequest);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // An adopted style sheet belongs to one document: moved to another, the element needs its theme anew.
    if (this.#sheet) void this.#dress();
    this.dispatchEvent(settingsEvent('context-provider', {}));
    void this.#watch();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    void this.#watch();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (!isServer && changed.has('theme')) void this.#dress();
    void this.#watch();
  }

  /** Told at once, for a framework may set this element's properties after those of the elements inside, which would update first. */
  override requestUpdate(...given: Parameters<InsoleElement['requestUpdate']>): void {
    super.requestUpdate(...given);
    // The constructor of the base class asks for the first update, when there are no fields yet.
    if (!(#subscribers in this)) return;
    const settings = this.#merge();
    for (const [callback, unsubscribe] of this.#subscribers) callback(settings, unsubscribe);
  }

  async #watch(): Promise<void> {
    const wanted = !isServer && this.isConnected ? this.analytics : undefined;
    if (wanted === this.#watched) return;
    this.#watched = wanted;
    this.#stop?.();
    this.#stop = undefined;
    if (!wanted) return;
    const analytics = await import('../../analytics/analytics.js').catch(() => undefined);
    if (wanted !== this.#watched) return;
    if (analytics) this.#stop ??= analytics.startAnalytics(this, wanted);
    // The code could not be fetched: the next change tries again.
    else this.#watched = undefined;
  }

  /** The theme's custom properties are set on this element's own host, and inherited by what is inside. */
  async #dress(): Promise<void> {
    const { theme } = this;
    // `satisfies` makes the compiler report a theme that is missing from the list.
    const name = this.choose('theme', theme satisfies (typeof THEMES)[number], THEMES);
    const css = name ? (await import('../../styles/themes/all.js').catch(() => undefined))?.[name] : '';
    // The code could not be fetched, or another theme was chosen meanwhile.
    if (css === undefined || theme !== this.theme) return;
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const { adoptedStyleSheets } = this.renderRoot as ShadowRoot;
    if (!adoptedStyleSheets.includes(this.#sheet!))
      adoptedStyleSheets.push((this.#sheet = new view.CSSStyleSheet()));
    this.#sheet!.replaceSync(css);
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
