import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../model/settings.js';

/**
 * The key under which settings travel by the context protocol
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md).
 * `Symbol.for`, so that renamed tags and two copies of the library agree.
 */
export const SETTINGS_CONTEXT = Symbol.for('insole.settings');

type Unsubscribe = () => void;
export type SettingsCallback = (settings: Settings, unsubscribe?: Unsubscribe) => void;

/** Asks the ancestors for settings, now and whenever they change. */
export class SettingsRequestEvent extends Event {
  readonly context = SETTINGS_CONTEXT;
  readonly subscribe = true;

  constructor(
    readonly contextTarget: Element,
    readonly callback: SettingsCallback,
  ) {
    super('context-request', { bubbles: true, composed: true });
  }
}

/** Says that an element now provides settings, for those that asked before it was ready. */
export class SettingsProviderEvent extends Event {
  readonly context = SETTINGS_CONTEXT;

  constructor() {
    super('context-provider', { bubbles: true, composed: true });
  }
}

type Host = ReactiveControllerHost & HTMLElement & Partial<Settings>;

let script: HTMLScriptElement | null = null;

/** What the loader's tag sets for the whole page: `<script data-insole data-locale="de" …>`. */
function readPageSettings(): Settings {
  script ??= document.querySelector('script[data-insole]');
  return { ...script?.dataset };
}

/**
 * Settings of an element: its own attribute first, then the nearest `insole-config`, then the
 * loader's `data-*`.
 */
export class SettingsController implements ReactiveController {
  #host: Host;
  #inherited: Settings = {};
  #unsubscribe?: Unsubscribe;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#request();
    document.addEventListener('context-provider', this.#request);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#request);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#inherited = {};
  }

  /** The setting's value, or `undefined` when nobody sets it. An empty attribute counts as unset. */
  get(name: keyof Settings): string | undefined {
    return this.inherit(name) || readPageSettings()[name];
  }

  /** The same, but for what the loader's tag sets. */
  inherit(name: keyof Settings): string | undefined {
    return this.#host[name] || this.#inherited[name];
  }

  /** BCP 47 tag of the language to speak: the setting, else the `lang` in which the element stands, else English. */
  get locale(): string {
    const wish = this.get('locale') || this.#host.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang;
    try {
      return Intl.getCanonicalLocales(wish)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  #request = (event?: Event): void => {
    if (event && (event as SettingsProviderEvent).context !== SETTINGS_CONTEXT) return;
    this.#host.dispatchEvent(new SettingsRequestEvent(this.#host, this.#receive));
  };

  #receive: SettingsCallback = (settings, unsubscribe) => {
    if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#inherited = settings;
    this.#host.requestUpdate();
  };
}
