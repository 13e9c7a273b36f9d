import { ReactiveElement, type CSSResult, type PropertyValues, type ReactiveController } from 'lit';
import type { InsoleErrorEvent } from '../controllers/error-event.js';
import { LoadController } from '../controllers/load.js';
import type { InsoleElement } from '../elements/insole-element.js';
import { explainNothing } from './explain-nothing.js';

export type ElementClass = typeof InsoleElement;

/** An element that shows its content. */
export interface Drawing {
  /** What its `render` returned. */
  template: unknown;
  /** What was loaded for it, in the order of its `LoadController`s. */
  values: unknown[];
  /** The element's property `shown`, where it has one. */
  shown: unknown;
  styles: string;
}

export const joinStyles = (Class: ElementClass): string =>
  (Class.elementStyles as CSSResult[]).map(({ cssText }) => cssText).join('');

/** Thrown where there is nothing to show: the data cannot be loaded, or the attributes ask for nothing. Its message says why. */
export class RenderError extends Error {
  override readonly name = 'RenderError';
}

/** How long an element may be idle before nothing more is expected of it, and how long it may take in all, in milliseconds. */
const SILENCE = 1_000;
const PATIENCE = 30_000;

/**
 * Lets an element live in Node until it shows its content: connected, with its controllers, but without a DOM.
 *
 * @param attributes by name, as on the tag
 * @param properties set before it is connected
 * @throws {RenderError}
 */
export async function draw(
  Class: ElementClass,
  attributes: Record<string, string>,
  properties: Record<string, unknown>,
): Promise<Drawing> {
  const element = new (makeServed(Class))();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    if (Class.observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  Object.assign(element, properties);
  try {
    await untilShown(element, explainNothing(Class.tag, Object.keys(attributes), Class.observedAttributes));
  } finally {
    element.disconnectedCallback();
  }
  return {
    template: element.template,
    values: element.loads.map(({ value }) => value),
    shown: element.shown,
    styles: joinStyles(Class),
  };
}

/**
 * Resolves when the element is ready.
 *
 * @param nothing the message of the error where it stays idle
 */
function untilShown(element: Served, nothing: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const giveUp = (after: number): NodeJS.Timeout =>
      globalThis.setTimeout(() => end(new RenderError(nothing)), after);
    const limit = giveUp(PATIENCE);
    let silence: NodeJS.Timeout | undefined;
    const end = (problem?: Error): void => {
      clearTimeout(limit);
      clearTimeout(silence);
      if (problem) reject(problem);
      else resolve();
    };
    element.addEventListener('insole-ready', () => end());
    element.addEventListener('insole-error', ({ message }: InsoleErrorEvent) =>
      end(new RenderError(message)),
    );
    element.onUpdated = (isIdle) => {
      clearTimeout(silence);
      if (isIdle) silence = giveUp(SILENCE);
    };
    element.onFailed = (error) => end(error as Error);
    element.connectedCallback();
  });
}

interface Served extends InsoleElement {
  template: unknown;
  loads: LoadController<unknown>[];
  shown?: unknown;
  /** Called after each update; `isIdle` where the element has nothing to show and waits for nothing. */
  onUpdated: (isIdle: boolean) => void;
  /** Called with an error of the element's own code, so that it is not waited out. */
  onFailed: (error: unknown) => void;
}

const classes = new WeakMap<ElementClass, new () => Served>();

/** A subclass that can live in Node; made once for each class. */
function makeServed(Class: ElementClass): new () => Served {
  let Made = classes.get(Class);
  if (!Made) classes.set(Class, (Made = serve(Class) as unknown as new () => Served));
  return Made;
}

function serve(Class: ElementClass) {
  return class extends Class {
    declare template: unknown;
    declare loads: LoadController<unknown>[];
    declare onUpdated: Served['onUpdated'];
    declare onFailed: Served['onFailed'];
    #isIdle = false;
    #isHere = false;

    constructor() {
      super();
      // The element asks `matches(':focus-within')`; here nothing has the focus.
      Object.assign(this, { matches: () => false });
      const { fallback } = this;
      const render = fallback.render.bind(fallback);
      fallback.render = (ready, failed, ...views) => {
        this.#isIdle = !ready && !!failed && !this.loads.some(({ failure }) => failure);
        return render(ready, failed, ...views);
      };
    }

    /** Called by the constructors of the base classes, before the fields of this class exist. */
    override addController(controller: ReactiveController): void {
      super.addController(controller);
      this.loads ??= [];
      if (controller instanceof LoadController) this.loads.push(controller);
    }

    // The parts of the DOM that elements use and Lit's stand-ins for Node lack.
    override get isConnected(): boolean {
      return this.#isHere;
    }
    override get localName(): string {
      return Class.tag;
    }
    override get childNodes(): NodeListOf<ChildNode> {
      return [] as unknown as NodeListOf<ChildNode>;
    }
    override get children(): HTMLCollection {
      return [] as unknown as HTMLCollection;
    }
    override get textContent(): string {
      return '';
    }
    override querySelector(): null {
      return null;
    }
    override closest(): null {
      return null;
    }

    override connectedCallback(): void {
      this.#isHere = true;
      super.connectedCallback();
    }

    override disconnectedCallback(): void {
      this.#isHere = false;
      super.disconnectedCallback();
    }

    protected override createRenderRoot(): DocumentFragment {
      return { querySelector: () => null } as unknown as DocumentFragment;
    }

    override takeOver(): void {}

    protected override performUpdate(): void {
      try {
        super.performUpdate();
      } catch (error) {
        this.onFailed(error);
      }
    }

    protected override update(changed: PropertyValues): void {
      this.template = this.render();
      ReactiveElement.prototype['update'].call(this, changed);
    }

    protected override updated(changed: PropertyValues): void {
      super.updated(changed);
      this.onUpdated(this.#isIdle);
    }
  };
}
