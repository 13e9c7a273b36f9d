import { isServer, LitElement } from 'lit';
import { FallbackController } from '../controllers/fallback.js';
import { SettingsController } from '../controllers/settings.js';
import { tellDeveloper } from '../controllers/tell-developer.js';
import { VERSION } from '../version.js';

// The types of the events that every element fires come with it.
export type {} from '../controllers/error-event.js';
export type {} from '../controllers/ready-event.js';

/** Classes that have a name: the platform lets a class be registered only once. */
const registered = new WeakSet<CustomElementConstructor>();

/** What every element has: a way to register it, its settings, and its fallback. */
export class InsoleElement extends LitElement {
  static readonly version = VERSION;
  /** The tag under which `define()` registers the class when no other is given. */
  static readonly tag: string;

  protected readonly settings: SettingsController;
  protected readonly fallback: FallbackController;

  /**
   * What a server drew, which stays on view until the element has something to put in its place.
   *
   * @internal
   */
  stale: ChildNode[] = [];

  // Not at the fields themselves: what compiles those passes on arguments that there are none of, at a reader's cost.
  constructor() {
    super();
    this.settings = new SettingsController(this);
    this.fallback = new FallbackController(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    this.stale = [...root.childNodes];
    this.renderOptions.renderBefore = null;
    return root;
  }

  /**
   * Called when the element has drawn what it has to show.
   *
   * @internal
   */
  takeOver(): void {
    for (const node of this.stale.splice(0)) node.remove();
  }

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
      // What writes dates and numbers is slow to wake: that is done while content is on its way.
      const wake = (): string => new Date().toLocaleDateString();
      // A tag that is there asks for its content first; one that a script makes may bring it, and is drawn at once.
      if (isServer || document.querySelector(tag)) setTimeout(wake);
      else wake();
    } else if (taken.version !== this.version) {
      void tellDeveloper((words) => words.warnOtherVersion(tag, taken, this));
    }
  }

  /**
   * An attribute's value; the first of `allowed` where it is not set or not known, which the developer
   * is told.
   *
   * @param isKnown tells it where the known values are too many to list
   * @internal
   */
  choose<T extends string | number | undefined>(
    attribute: string,
    value: T | null | undefined,
    allowed: readonly T[],
    isKnown = allowed.includes(value!),
  ): T {
    if (isKnown) return value!;
    // `NaN` is a number attribute's word for something else.
    if (value || value !== value) {
      void tellDeveloper(({ warnUnknownValue }) => warnUnknownValue(this, attribute, value, allowed));
    }
    return allowed[0]!;
  }
}
