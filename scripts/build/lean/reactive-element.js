/**
 * What Insole's elements use of `@lit/reactive-element`, and no more: properties with attributes,
 * updates in batches, controllers, adopted styles. It stands in for the original in `dist/cdn` only,
 * where it takes 1,000 bytes off every file; npm users get Lit itself (docs/decisions/0002).
 *
 * The order of an update is Lit's: willUpdate, hostUpdate, update, hostUpdated, firstUpdated, updated.
 */
import { adoptStyles } from './css-tag.js';
export * from './css-tag.js';

const read = (value, type) =>
  type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;

const write = (value, type) => (type === Boolean ? (value ? '' : null) : value);

export class ReactiveElement extends HTMLElement {
  static elementProperties = new Map();
  static elementStyles = [];

  /** Makes the accessors when the class is registered. */
  static get observedAttributes() {
    this.finalize();
    return [...this.attributeNames.keys()];
  }

  static finalize() {
    if (Object.hasOwn(this, 'attributeNames')) return;
    const parent = Object.getPrototypeOf(this);
    parent.finalize?.();
    this.elementProperties = new Map(parent.elementProperties);
    this.attributeNames = new Map(parent.attributeNames);
    this.elementStyles = [this.styles ?? []].flat(Infinity);
    if (!Object.hasOwn(this, 'properties')) return;
    for (const [name, options] of Object.entries(this.properties)) this.createProperty(name, options);
  }

  static createProperty(name, options) {
    const { attribute = name.toLowerCase(), state } = options;
    const key = Symbol();
    this.elementProperties.set(name, options);
    if (attribute && !state) this.attributeNames.set(attribute, name);
    Object.defineProperty(this.prototype, name, {
      configurable: true,
      enumerable: true,
      get() {
        return this[key];
      },
      set(value) {
        const old = this[key];
        this[key] = value;
        this.requestUpdate(name, old, options);
      },
    });
  }

  isUpdatePending = false;
  hasUpdated = false;
  #controllers = new Set();
  #changed = new Map();
  #reflected = new Map();
  #early = new Map();
  #reflecting;
  #enable;
  /** Resolves when what is pending has been drawn. */
  #updated = new Promise((resolve) => (this.#enable = resolve));

  constructor() {
    super();
    // What was set before the element was defined hides the accessors: it is set anew at first update.
    for (const name of this.constructor.elementProperties.keys()) {
      if (!Object.hasOwn(this, name)) continue;
      this.#early.set(name, this[name]);
      delete this[name];
    }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller) {
    this.#controllers.delete(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
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
    const name = attributeNames.get(attribute);
    if (name !== this.#reflecting) this[name] = read(value, elementProperties.get(name).type);
  }

  requestUpdate(name, old, options) {
    if (name) {
      const value = this[name];
      if (Object.is(value, old)) return;
      if (!this.#changed.has(name)) this.#changed.set(name, old);
      if (options?.reflect && name !== this.#reflecting) this.#reflected.set(name, options);
    }
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.#updated = this.#enqueue();
  }

  async #enqueue() {
    try {
      await this.#updated;
    } catch (error) {
      // The last update failed; this one is another chance.
      Promise.reject(error);
    }
    this.performUpdate();
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    for (const [name, value] of this.#early) this[name] = value;
    this.#early.clear();
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
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated(changed);
    }
    this.updated(changed);
  }

  get updateComplete() {
    return this.#updated;
  }

  update() {
    for (const [name, { attribute = name.toLowerCase(), type }] of this.#reflected) {
      const value = write(this[name], type);
      this.#reflecting = name;
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value);
      this.#reflecting = undefined;
    }
    this.#reflected.clear();
    this.#settle();
  }

  willUpdate() {}
  updated() {}
  firstUpdated() {}

  #settle() {
    this.#changed = new Map();
    this.isUpdatePending = false;
  }

  #tell(moment) {
    for (const controller of this.#controllers) controller[moment]?.();
  }
}

ReactiveElement.shadowRootOptions = { mode: 'open' };
