import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Settings } from '../model/settings.js';
import { InsoleEvent } from './insole-event.js';

/**
 * The key under which settings travel by the context protocol
 * (https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md).
 * `Symbol.for`, so that renamed tags and two copies of the library agree.
 */
export const SETTINGS_CONTEXT = Symbol.for('insole.settings');

export type SettingsCallback = (settings: Settings, unsubscribe?: () => void) => void;

/** The protocol's event: asks the ancestors for settings, now and, with `subscribe`, whenever they change. */
export interface SettingsRequest extends Event {
  context: unknown;
  contextTarget: EventTarget;
  callback: SettingsCallback;
  subscribe?: boolean;
}

/** An event of the context protocol about settings. */
export const settingsEvent = (
  type: 'context-request' | 'context-provider',
  fields: Partial<SettingsRequest>,
): Event => Object.assign(new InsoleEvent(type), { context: SETTINGS_CONTEXT, ...fields });

type Host = ReactiveControllerHost & HTMLElement & Partial<Settings>;

let script: HTMLScriptElement | null = null;

/** What the loader's tag sets for the whole page: `<script data-insole data-locale="de" …>`. */
const readPageSettings = (): Settings | undefined =>
  (script ??= document.querySelector('script[data-insole]'))?.dataset;

/**
 * Settings of an element: its own attribute first, then the nearest `insole-config`, then the
 * loader's `data-*`.
 */
export class SettingsController implements ReactiveController {
  #inherited?: Settings;
  #unsubscribe?: () => void;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#request();
    // Where nobody answers, the settings are gone: that too takes an update.
    this.host.requestUpdate();
    document.addEventListener('context-provider', this);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this);
    this.#unsubscribe?.();
    this.#unsubscribe = this.#inherited = undefined;
  }

  /** A provider has come up: it may be an ancestor. */
  handleEvent(event: Event): void {
    if ((event as SettingsRequest).context === SETTINGS_CONTEXT) this.#request();
  }

  /** The setting's value, or `undefined` when nobody sets it. An empty attribute counts as unset. */
  get(name: keyof Settings): string | undefined {
    return this.inherit(name) || readPageSettings()?.[name];
  }

  /** The same, without what the loader's tag sets. */
  inherit(name: keyof Settings): string | undefined {
    return this.host[name] || this.#inherited?.[name];
  }

  /**
   * BCP 47 tag of the language to speak: the setting, else the `lang` in which the element stands, else English.
   * Content systems write `de_DE` for `de-DE`.
   */
  get locale(): string {
    try {
      return Intl.getCanonicalLocales(
        (
          this.get('locale') || (this.host.closest<HTMLElement>('[lang]') ?? document.documentElement).lang
        ).replaceAll('_', '-'),
      )[0]!;
    } catch {
      return 'en';
    }
  }

  #request(): void {
    const callback: SettingsCallback = (settings, unsubscribe) => {
      if (unsubscribe !== this.#unsubscribe) this.#unsubscribe?.();
      this.#unsubscribe = unsubscribe;
      this.#inherited = settings;
      this.host.requestUpdate();
    };
    this.host.dispatchEvent(
      Object.assign(new InsoleEvent('context-request'), {
        context: SETTINGS_CONTEXT,
        contextTarget: this.host,
        callback,
        subscribe: true,
      }),
    );
  }
}
