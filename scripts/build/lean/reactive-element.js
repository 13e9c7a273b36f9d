/**
 * What Insole's elements use of `@lit/reactive-element`, and no more: properties with attributes,
 * updates in batches, controllers, adopted styles. It stands in for the original in `dist/cdn` and `dist/lit`,
 * where it takes 1,000 bytes off every file (docs/decisions/0002).
 *
 * The order of an update is Lit's: willUpdate, hostUpdate, update, hostUpdated, updated.
 */
import { adoptStyles } from './css-tag.js';
export * from './css-tag.js';

const read = (value, type) =>
  type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;

export class ReactiveElement extends HTMLElement {
  /** Options by the property's name, and that name by its attribute's. */
  static elementProperties = {};
  static attributeNames = {};
  static elementStyles = [];

  /** Makes the accessors when the class is registered. */
  static get observedAttributes() {
    this.finalize();
    return Object.keys(this.attributeNames);
  }

  static finalize() {
    if (Object.hasOwn(this, 'elementStyles')) return;
    const parent = Object.getPrototypeOf(this);
    parent.finalize();
    this.elementProperties = { ...parent.elementProperties };
    this.attributeNames = { ...parent.attributeNames };
    this.elementStyles = [this.styles ?? []].flat(Infinity);
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) {
      const { attribute = name.toLowerCase(), state } = options;
      const key = Symbol();
      this.elementProperties[name] = { ...options, attribute };
      if (attribute && !state) this.attributeNames[attribute] = name;
      Object.defineProperty(this.prototype, name, {
        get() {
          return this[key];
        },
        set(value) {
          const old = this[key];
          this[key] = value;
          this.requestUpdate(name, old);
        },
      });
    }
  }

  isUpdatePending = false;
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
    for (const name in this.constructor.elementProperties) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early[name] = this[name];
      delete this[name];
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, this.constructor.elementStyles);
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#enable(true);
    this.#tell('hostConnected');
  }

  disconnectedCallback() {
    this.#tell('hostDisconnected');
  }

  attributeChangedCallback(attribute, _, value) {
    const { attributeNames, elementProperties } = this.constructor;
    const name = attributeNames[attribute];
    if (name !== this.#reflecting) this[name] = read(value, elementProperties[name].type);
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

  update(changed) {
    for (const name of changed.keys()) {
      const { reflect, attribute, type } = this.constructor.elementProperties[name];
      if (!reflect) continue;
      const value = this[name];
      this.#reflecting = name;
      if (type === Boolean) this.toggleAttribute(attribute, !!value);
      else if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
      this.#reflecting = undefined;
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
