import { LitElement } from 'lit';
import { FallbackController } from '../controllers/fallback.js';
import { SettingsController } from '../controllers/settings.js';
import { warnOnce } from '../controllers/warn.js';
import { VERSION } from '../version.js';

/** Classes that have a name: the platform lets a class be registered only once. */
const registered = new WeakSet<CustomElementConstructor>();

/** What every element has: a way to register it, its settings, and its fallback. */
export class InsoleElement extends LitElement {
  static readonly version = VERSION;
  /** The tag under which `define()` registers the class when no other is given. */
  static readonly tag: string;

  protected readonly settings = new SettingsController(this);
  protected readonly fallback = new FallbackController(this);

  /**
   * Registers the class. A tag that is taken stays as it is: the first copy on a page wins, and a
   * copy of another version is told about once in the console.
   *
   * @param tag a name of one's own, `acme-guide`
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag) as typeof InsoleElement | undefined;
    if (!taken) {
      const Class = registered.has(this) ? class extends this {} : this;
      registered.add(Class);
      registry.define(tag, Class);
    } else if (taken.version !== VERSION) {
      warnOnce(`<${tag}> is registered already, by version ${taken.version}; version ${VERSION} stays unused.`);
    }
  }

  /**
   * An enumerated attribute's value; the first of `allowed` where it is not set or not known, which
   * the developer is told.
   */
  protected choose<T extends string>(attribute: string, value: string | undefined | null, allowed: readonly T[]): T {
    if (!value || allowed.includes(value as T)) return (value as T) || allowed[0]!;
    warnOnce(
      `<${this.localName} ${attribute}="${value}"> is not known; "${allowed[0]}" is used. Known are: ${allowed.join(', ')}.`,
    );
    return allowed[0]!;
  }
}
