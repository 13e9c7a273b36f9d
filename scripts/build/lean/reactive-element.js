/**
 * What Insole's elements use of `@lit/reactive-element`, and no more: properties with attributes,
 * updates in batches, controllers, adopted styles. It stands in for the original in `dist/cdn` and `dist/lit`,
 * where it takes 1,000 bytes off every file (docs/decisions/0002).
 *
 * The order of an update is Lit's: willUpdate, hostUpdate, update, hostUpdated, updated.
 */
export * from './css-tag.js';

export class ReactiveElement extends HTMLElement {
  /** Options by the property's name, those of the classes above included. */
  static fields = {};

  /** Makes the accessors when the class is registered. */
  static get observedAttributes() {
    this.finalize();
    // What has no attribute asks for one that is called "false", and takes nothing from it.
    return Object.values(this.fields).map(({ attribute }) => attribute);
  }

  static finalize() {
    if (Object.hasOwn(this, 'fields')) return;
    const parent = Object.getPrototypeOf(this);
    parent.finalize();
    // Its styles may be others than those of the class above.
    this.sheet = 0;
    this.fields = { ...parent.fields };
    // Where they are those of the class above, they are made anew, and are the same.
    for (const name in this.properties) {
      this.fields[name] = { attribute: name.toLowerCase(), ...this.properties[name] };
      Object.defineProperty(this.prototype, name, {
        get() {
          return this.#values[name];
        },
        set(value) {
          const old = this.#values[name];
          this.#values[name] = value;
          this.requestUpdate(name, old);
        },
      });
    }
  }

  #values = {};
  isUpdatePending;
  #controllers = new Set();
  #changed = new Map();
  #early = {};
  #reflecting;
  #enable;
  /** Resolves when what is pending has been drawn. */
  updateComplete = new Promise((resolve) => (this.#enable = resolve));

  constructor() {
    super();
    // What was set before the element was defined hides the accessors: it is set anew at first update.
    for (const name in this.constructor.fields) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name];
      delete this[name];
    }
    this.requestUpdate();
  }

  /** One that comes when the element is connected already is not told of it: ours have nothing to do then. */
  addController(controller) {
    this.#controllers.add(controller);
  }

  createRenderRoot() {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  connectedCallback() {
    const Class = this.constructor;
    const { defaultView } = this.ownerDocument;
    const root = (this.renderRoot ??= this.createRenderRoot());
    // One sheet for all elements of the class. It is of one window, whose documents alone take it: an element that was
    // moved to another has lost it on the way. What is in no window is not seen.
    if (defaultView) {
      if (!(Class.sheet instanceof defaultView.CSSStyleSheet))
        (Class.sheet = new defaultView.CSSStyleSheet()).replaceSync([Class.styles].flat(9).join(''));
      root.adoptedStyleSheets = [Class.sheet];
    }
    this.#enable(true);
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, value) {
    const { fields } = this.constructor;
    for (const name in fields) {
      const { attribute: own, type } = fields[name];
      if (attribute === own && name !== this.#reflecting)
        this[name] = type === Boolean ? value !== null : type && value !== null ? type(value) : value;
    }
  }

  requestUpdate(name, old) {
    if (name) {
      if (Object.is(this[name], old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
    }
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#enqueue();
  }

  async #enqueue() {
    try {
      await this.updateComplete;
    } catch (error) {
      // The last update failed; this one is another chance.
      Promise.reject(error);
    }
    this.#perform();
    return !this.isUpdatePending;
  }

  #perform() {
    Object.assign(this, this.#early);
    this.#early = {};
    const changed = this.#changed;
    try {
      this.willUpdate(changed);
      this.#tell('hostUpdate');
      this.update(changed);
    } catch (error) {
      this.#settle();
      throw error;
    }
    this.#tell('hostUpdated');
    this.updated(changed);
  }

  /** Texts and numbers alone are written back: no element of ours has a flag that is. */
  update(changed) {
    for (const name of changed.keys()) {
      const { reflect, attribute } = this.constructor.fields[name];
      const value = this[name];
      if (reflect) {
        this.#reflecting = name;
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
        this.#reflecting = 0;
      }
    }
    this.#settle();
  }

  willUpdate() {}
  updated() {}

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(moment) {
    for (const controller of this.#controllers) controller[moment]?.();
  }
}
