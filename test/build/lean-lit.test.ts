import { expect } from '@open-wc/testing';
import type { LitElement, PropertyValues, ReactiveController } from 'lit';
import { BOTH, newTag, stage, type Lit } from './both.js';

/** What happened to a `Probe`, in order. */
type Log = string[];

interface Probe extends LitElement {
  log: Log;
  word?: string | null;
  size?: number | null;
  open: boolean;
  hidden2?: string;
  given?: unknown;
  note?: string;
  /** Is called by `updated`. */
  after?: () => void;
  fails?: boolean;
}

/** An element with a property of each kind, which writes down what happens to it. */
function define({ LitElement, css, html }: Lit, tag = newTag()): string {
  class ProbeElement extends LitElement {
    static override styles = [
      css`
        p {
          color: rgb(1, 2, 3);
        }
      `,
    ];
    static override properties = {
      word: { reflect: true },
      size: { type: Number, reflect: true, attribute: 'a-size' },
      open: { type: Boolean, reflect: true },
      given: { attribute: false },
      note: { state: true },
    };
    declare word?: string;
    declare size?: number;
    declare open: boolean;
    declare given?: unknown;
    declare note?: string;
    log: Log = [];
    after?: () => void;
    fails = false;

    constructor() {
      super();
      this.open = false;
      const log = (moment: string) => () => void this.log.push(moment);
      const controller: ReactiveController = {
        hostConnected: log('hostConnected'),
        hostDisconnected: log('hostDisconnected'),
        hostUpdate: log('hostUpdate'),
        hostUpdated: log('hostUpdated'),
      };
      this.addController(controller);
    }

    protected override willUpdate(changed: PropertyValues): void {
      this.log.push(`willUpdate ${[...changed.keys()].sort().join()}`);
    }

    protected override updated(changed: PropertyValues): void {
      this.log.push(`updated ${[...changed.keys()].sort().join()}`);
      this.after?.();
    }

    protected override render(): unknown {
      this.log.push('render');
      if (this.fails) throw new Error('It cannot be drawn.');
      return html`<p>${this.word} ${this.size} ${this.note}</p>`;
    }
  }
  customElements.define(tag, ProbeElement);
  return tag;
}

for (const [name, lit] of BOTH) {
  describe(`an element of ${name}`, () => {
    const tag = define(lit);
    const create = async (attributes = ''): Promise<Probe> => {
      const element = stage<Probe>(`<${tag} ${attributes}></${tag}>`);
      await element.updateComplete;
      return element;
    };
    const words = ({ renderRoot }: Probe): string => renderRoot.querySelector('p')!.textContent;
    const names = (element: Probe): Record<string, string> =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

    it('draws once, with controllers and callbacks in order', async () => {
      const { log } = await create('word="a"');
      expect(log).to.eql([
        'hostConnected',
        'willUpdate open,word',
        'hostUpdate',
        'render',
        'hostUpdated',
        'updated open,word',
      ]);
    });

    it('draws several changes together, and none where nothing has changed', async () => {
      const element = await create();
      element.log.length = 0;
      element.word = 'a';
      element.size = 3;
      element.word = 'b';
      expect(element.log).to.eql([]);
      expect(await element.updateComplete).to.equal(true);
      element.word = 'b';
      element.size = 3;
      expect(await element.updateComplete).to.equal(true);
      expect(element.log.filter((moment) => moment === 'render')).to.eql(['render']);
      expect(words(element)).to.equal('b 3 ');
    });

    it('takes NaN for the NaN that it was', async () => {
      const element = await create();
      element.given = NaN;
      await element.updateComplete;
      element.log.length = 0;
      element.given = NaN;
      await element.updateComplete;
      expect(element.log).to.eql([]);
    });

    it('hands over the first of the values that a property had', async () => {
      const element = await create('word="a"');
      let before: unknown;
      Object.assign(element, {
        willUpdate: (changed: PropertyValues<Probe>) => (before = changed.get('word')),
      });
      element.word = 'b';
      element.word = 'c';
      await element.updateComplete;
      expect(before).to.equal('a');
    });

    it('reads attributes by type', async () => {
      const element = await create('word="a" a-size="1.5" open given="x" note="y"');
      expect([element.word, element.size, element.open]).to.eql(['a', 1.5, true]);
      expect([element.given, element.note]).to.eql([undefined, undefined]);
      for (const attribute of ['word', 'a-size', 'open']) element.removeAttribute(attribute);
      expect([element.word, element.size, element.open]).to.eql([null, null, false]);
    });

    it('reflects properties by type', async () => {
      const element = await create();
      expect(names(element)).to.eql({});
      Object.assign(element, { word: 'a', size: 2, open: true, note: 'n' });
      await element.updateComplete;
      expect(names(element)).to.eql({ word: 'a', 'a-size': '2', open: '' });
      Object.assign(element, { word: undefined, size: null, open: false });
      await element.updateComplete;
      expect(names(element)).to.eql({});
      expect([element.word, element.size, element.open]).to.eql([undefined, null, false]);
    });

    it('leaves attributes as they were written, and draws once for each', async () => {
      const element = await create('a-size="02" open="open"');
      element.log.length = 0;
      element.setAttribute('a-size', '03');
      await element.updateComplete;
      expect(names(element)).to.eql({ 'a-size': '03', open: 'open' });
      expect(element.log.filter((moment) => moment === 'render')).to.eql(['render']);
    });

    it('takes what is set before render into the same update, and what is set after it into another', async () => {
      const element = await create();
      element.log.length = 0;
      let times = 0;
      element.after = () => void (times++ < 1 && (element.word = 'again'));
      Object.assign(element, { willUpdate: () => (element.note = 'will') });
      element.requestUpdate();
      expect(await element.updateComplete).to.equal(false);
      expect(await element.updateComplete).to.equal(true);
      expect(words(element)).to.equal('again  will');
      expect(element.log.filter((moment) => moment === 'render')).to.eql(['render', 'render']);
    });

    it('takes over what was set before it was defined, in favour of its attribute', async () => {
      const late = newTag();
      const element = stage<Probe>(`<${late} word="attribute" a-size="4"></${late}>`);
      Object.assign(element, { word: 'property', given: 'object' });
      define(lit, late);
      await element.updateComplete;
      expect(Object.keys(element)).not.to.include('word');
      expect([element.word, element.given, element.size]).to.eql(['property', 'object', 4]);
      expect(names(element)).to.eql({ word: 'property', 'a-size': '4' });
      element.word = 'next';
      await element.updateComplete;
      expect(words(element)).to.equal('next 4 ');
    });

    it('waits with the first drawing until it is on the page', async () => {
      const element = document.createElement(tag) as Probe;
      element.word = 'a';
      await new Promise((resolve) => setTimeout(resolve));
      expect(element.log).to.eql([]);
      stage('<div></div>').append(element);
      await element.updateComplete;
      expect(words(element)).to.equal('a  ');
    });

    it('tells controllers when it leaves and comes back, and keeps what it drew', async () => {
      const element = await create('word="a"');
      const paragraph = element.renderRoot.querySelector('p');
      const parent = element.parentElement!;
      element.log.length = 0;
      element.remove();
      element.word = 'b';
      await element.updateComplete;
      parent.append(element);
      await element.updateComplete;
      expect(element.log.filter((moment) => moment.startsWith('host'))).to.eql([
        'hostDisconnected',
        'hostUpdate',
        'hostUpdated',
        'hostConnected',
      ]);
      expect(element.renderRoot.querySelector('p')).to.equal(paragraph);
      expect(words(element)).to.equal('b  ');
    });

    it('connects a controller that comes later at once', async () => {
      const element = await create();
      element.addController({ hostConnected: () => void element.log.push('late') });
      expect(element.log.at(-1)).to.equal('late');
    });

    it('fails in its own update only, and recovers', async () => {
      // Errors are for the page's developer to see; mocha would take them for its own.
      const reported: unknown[] = [];
      const listen = (event: PromiseRejectionEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        reported.push(event.reason);
      };
      addEventListener('unhandledrejection', listen, { capture: true });
      try {
        const element = await create('word="a"');
        element.fails = true;
        element.word = 'b';
        const error = await element.updateComplete.catch((error: Error) => error.message);
        expect(error).to.equal('It cannot be drawn.');
        expect(words(element)).to.equal('a  ');
        element.fails = false;
        element.word = 'c';
        await element.updateComplete;
        expect(words(element)).to.equal('c  ');
        await new Promise((resolve) => setTimeout(resolve));
        expect(reported).to.have.lengthOf(1);
      } finally {
        removeEventListener('unhandledrejection', listen, { capture: true });
      }
    });

    it('adopts its styles, which all of its kind share', async () => {
      const [first, second] = [await create(), await create()];
      const sheets = ({ renderRoot }: Probe) => (renderRoot as ShadowRoot).adoptedStyleSheets;
      expect(sheets(first)).to.have.lengthOf(1);
      expect(sheets(first)[0]).to.equal(sheets(second)[0]);
      const { color } = getComputedStyle(first.renderRoot.querySelector('p')!);
      expect(color).to.equal('rgb(1, 2, 3)');
    });

    it('gives a class its parent’s properties', async () => {
      class Parent extends lit.LitElement {
        static override properties = { a: {}, b: { type: Number } };
      }
      class Child extends Parent {
        static override properties = { c: { reflect: true } };
        protected override render = (): string => 'child';
      }
      const tag = newTag();
      customElements.define(tag, Child);
      const element = stage<LitElement & Record<'a' | 'b' | 'c', unknown>>(`<${tag} a="1" b="2"></${tag}>`);
      element.c = '3';
      await element.updateComplete;
      expect([element.a, element.b]).to.eql(['1', 2]);
      expect(element.outerHTML).to.equal(`<${tag} a="1" b="2" c="3"></${tag}>`);
      expect(element.renderRoot.textContent).to.equal('child');
    });
  });
}
