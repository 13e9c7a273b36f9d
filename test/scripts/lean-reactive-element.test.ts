import { css, ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import { expect } from '@open-wc/testing';
import * as lean from '../../scripts/build/lean/reactive-element.js';

type Base = typeof ReactiveElement;
type Probe = ReactiveElement & Record<string, unknown> & { diary: string[] };

let count = 0;

/** What our elements use of Lit's reactive half must be the same in the stand-in of `dist/cdn`. */
for (const [name, Original, tag] of [
  ['Lit', ReactiveElement, css],
  ['the lean stand-in', lean.ReactiveElement as unknown as Base, lean.css as unknown as typeof css],
] as const) {
  describe(`a reactive element of ${name}`, () => {
    /** Registers a class that keeps a diary of its updates. */
    const define = (tagName: string, prepare: (element: ReactiveElement) => void = () => undefined): void => {
      class Diary extends Original {
        static override properties: PropertyDeclarations = {
          text: {},
          amount: { type: Number },
          open: { type: Boolean },
          mode: { reflect: true },
          headingLevel: { attribute: 'heading-level', type: Number },
          data: { attribute: false },
          secret: { attribute: false },
        };
        static override styles = tag`
          :host {
            display: block;
          }
        `;
        diary: string[] = [];
        constructor() {
          super();
          prepare(this);
        }
        protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
          this.diary.push(`willUpdate ${[...changed.keys()].map(String).join()}`);
        }
        protected override updated(): void {
          this.diary.push('updated');
        }
      }
      customElements.define(tagName, Diary);
    };
    const nextTag = (): string => `lean-probe-${++count}`;
    const put = (tagName: string, attributes: Record<string, string> = {}): Probe => {
      const element = document.createElement(tagName);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element as unknown as Probe;
    };
    const make = async (attributes?: Record<string, string>): Promise<Probe> => {
      const tagName = nextTag();
      define(tagName);
      const element = put(tagName, attributes);
      await element.updateComplete;
      return element;
    };

    it('reads attributes by their types', async () => {
      const element = await make({
        text: 'a',
        amount: '2',
        open: '',
        'heading-level': '3',
        data: 'x',
        secret: 'y',
      });
      const { text, amount, open, headingLevel, data, secret } = element;
      expect([text, amount, open, headingLevel, data, secret]).to.deep.equal([
        'a',
        2,
        true,
        3,
        undefined,
        undefined,
      ]);
      element.removeAttribute('amount');
      element.removeAttribute('open');
      expect([element.amount, element.open]).to.deep.equal([null, false]);
    });

    it('writes back what reflects', async () => {
      const element = await make();
      element.mode = 'grid';
      await element.updateComplete;
      expect(element.getAttribute('mode')).to.equal('grid');
      element.mode = undefined;
      await element.updateComplete;
      expect(element.hasAttribute('mode')).to.equal(false);
    });

    it('updates once for many changes, in order', async () => {
      const element = await make();
      element.diary.length = 0;
      element.addController({
        hostUpdate: () => void element.diary.push('hostUpdate'),
        hostUpdated: () => void element.diary.push('hostUpdated'),
      });
      element.text = 'a';
      element.amount = 1;
      element.amount = 2;
      expect(element.diary).to.deep.equal([]);
      expect(await element.updateComplete).to.equal(true);
      expect(element.diary).to.deep.equal(['willUpdate text,amount', 'hostUpdate', 'hostUpdated', 'updated']);
      element.amount = 2;
      expect(element.isUpdatePending).to.equal(false);
    });

    it('keeps properties that were set before it was defined', async () => {
      const tagName = nextTag();
      const element = put(tagName);
      element.text = 'early';
      define(tagName);
      await element.updateComplete;
      expect(element.text).to.equal('early');
      element.text = 'late';
      await element.updateComplete;
      expect(element.diary.at(-2)).to.equal('willUpdate text');
    });

    it('tells its controllers of coming and going, and draws first when it is connected', async () => {
      const seen: string[] = [];
      const tagName = nextTag();
      define(tagName, (element) =>
        element.addController({
          hostConnected: () => void seen.push('connected'),
          hostDisconnected: () => void seen.push('disconnected'),
        }),
      );
      const element = document.createElement(tagName) as unknown as Probe;
      await Promise.resolve();
      expect(element.diary).to.deep.equal([]);
      document.body.append(element);
      await element.updateComplete;
      element.remove();
      document.body.append(element);
      element.remove();
      expect(seen).to.deep.equal(['connected', 'disconnected', 'connected', 'disconnected']);
      expect(element.diary).to.deep.equal(['willUpdate ', 'updated']);
    });

    it('adopts the styles of its own class, and those of the class above where it has none', async () => {
      class Above extends Original {
        static override styles = tag`
          :host {
            display: grid;
          }
        `;
      }
      class Below extends Above {
        static override styles = tag`
          :host {
            display: flex;
          }
        `;
      }
      const displays = [Above, Below, class extends Below {}].map((Class) => {
        const tagName = nextTag();
        customElements.define(tagName, Class);
        return getComputedStyle(put(tagName)).display;
      });
      expect(displays).to.deep.equal(['grid', 'flex', 'flex']);
    });

    it('adopts its styles', async () => {
      const element = await make();
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(1);
      expect(getComputedStyle(element).display).to.equal('block');
    });
  });
}
