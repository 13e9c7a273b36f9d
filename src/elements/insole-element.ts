import { isServer, LitElement } from 'lit';
import { FallbackController } from '../controllers/fallback.js';
import { SettingsController } from '../controllers/settings.js';
import { tellDeveloper } from '../controllers/tell-developer.js';
import { VERSION } from '../version.js';

// The types of the events that every element fires come with it.
export type {} from '../controllers/error-event.js';
export type {} from '../controllers/ready-event.js';

/** Classes that are registered: the platform takes each class only once. */
const registered = new WeakSet<CustomElementConstructor>();

/** The base of all elements: a way to register them, their settings, and their fallback. */
export class InsoleElement extends LitElement {
  /** Version of the package, `0.1.0`. */
  static readonly version = VERSION;
  /** The tag under which `define()` registers the class when no other is given. */
  static readonly tag: string;

  protected readonly settings: SettingsController;
  protected readonly fallback: FallbackController;

  /**
   * The nodes that a server drew; they stay on view until the element has its own content.
   *
   * @internal
   */
  stale: ChildNode[] = [];

  // Not field initialisers: compiled, those would bring a constructor that passes on arguments, in bytes for every reader.
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
   * Called when the element has drawn its content: removes what the server drew.
   *
   * @internal
   */
  takeOver(): void {
    for (const node of this.stale.splice(0)) node.remove();
  }

  /**
   * Registers the class. A tag that is registered already stays as it is: the first copy on a page wins, and a copy of
   * another version is reported once in the console. Under a second tag a subclass is registered.
   *
   * @param tag a tag of your own, `acme-guide`; without one the element's usual tag
   * @param registry another registry than the page's, for scoped elements
   */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    const taken = registry.get(tag) as typeof InsoleElement | undefined;
    if (!taken) {
      const Class = registered.has(this) ? class extends this {} : this;
      registered.add(Class);
      registry.define(tag, Class);
      // The first use of `Intl` on a page takes milliseconds: it is made while the content is on its way.
      const wake = (): string => new Date().toLocaleDateString();
      // A tag on the page sends its requests first. An element made by script may have its content and draw at once.
      if (isServer || document.querySelector(tag)) setTimeout(wake);
      else wake();
    } else if (taken.version !== this.version) {
      void tellDeveloper((words) => words.warnOtherVersion(tag, taken, this));
    }
  }

  /**
   * An attribute's value, or the first of `allowed` where it is not set or not known; of an unknown value the developer
   * is warned.
   *
   * @param isKnown decides it where the known values are too many to list
   * @internal
   */
  choose<T extends string | number | undefined>(
    attribute: string,
    value: T | null | undefined,
    allowed: readonly T[],
    isKnown = allowed.includes(value!),
  ): T {
    if (isKnown) return value!;
    // `NaN`, which is falsy, is what a number attribute makes of text that is no number.
    if (value || value !== value) {
      void tellDeveloper(({ warnUnknownValue }) => warnUnknownValue(this, attribute, value, allowed));
    }
    return allowed[0]!;
  }
}
