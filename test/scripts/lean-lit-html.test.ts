import { expect } from '@open-wc/testing';
import * as lit from 'lit';
import * as leanElement from '../../scripts/build/lean/lit-element.js';
import { refuseUnknownBindings, trimLitHtml } from '../../scripts/build/lean/trim-lit-html.js';

type Templates = Pick<typeof lit, 'html' | 'nothing' | 'render'>;

/** Served by test/support/trimmed-lit.mjs. */
const TRIMMED = '/trimmed/lit-html.js';
const lean = (await import(TRIMMED)) as Templates;

/** What our elements use of Lit's templates must be the same where the rest has been taken out. */
for (const [name, { html, nothing, render }] of [
  ['Lit', lit],
  ['the trimmed Lit of dist/cdn', lean],
] as [string, Templates][]) {
  describe(`a template of ${name}`, () => {
    let place: HTMLElement;
    /** Draws into the place, and gives its markup without Lit's markers and the space between tags. */
    const draw = (value: unknown): string => {
      render(value, place);
      return place.innerHTML.replace(/<!--.*?-->/g, '').replace(/\s*\n\s*/g, '');
    };

    beforeEach(() => {
      place = document.createElement('div');
      document.body.append(place);
    });

    afterEach(() => place.remove());

    it('never takes a text for markup', () => {
      const text = '<img src=x onerror=alert(1)>';
      expect(draw(html`<p title=${text}>${text}</p>`)).to.equal(
        '<p title="&lt;img src=x onerror=alert(1)&gt;">&lt;img src=x onerror=alert(1)&gt;</p>',
      );
      expect(place.querySelector('img')).to.equal(null);
    });

    it('refuses strings that no template made', () => {
      const strings = ['<p>', '</p>'] as unknown as TemplateStringsArray;
      expect(() => draw(html(strings, 1))).to.throw(Error);
    });

    it('takes strings that were made as a template makes them', () => {
      const strings = ['<h3 class=', '>', '</h3>'];
      const made = Object.assign(strings, { raw: strings });
      expect(draw(html(made, 'a', 'b'))).to.equal('<h3 class="a">b</h3>');
    });

    it('draws nothing for null, undefined, an empty text and nothing, and draws 0', () => {
      const row = (value: unknown): unknown => html`<p>a${value}b</p>`;
      for (const value of [null, undefined, '', nothing]) expect(draw(row(value))).to.equal('<p>ab</p>');
      expect(draw(row(0))).to.equal('<p>a0b</p>');
      expect(draw(row('x'))).to.equal('<p>axb</p>');
      expect(draw(row(nothing))).to.equal('<p>ab</p>');
    });

    it('sets, changes and removes an attribute', () => {
      const link = (href: unknown): unknown => html`<a href=${href}>a</a>`;
      expect(draw(link('/a'))).to.equal('<a href="/a">a</a>');
      expect(draw(link('/b'))).to.equal('<a href="/b">a</a>');
      expect(draw(link(nothing))).to.equal('<a>a</a>');
      expect(draw(link(undefined))).to.equal('<a href="">a</a>');
    });

    it('puts an attribute together, and removes it when a piece is nothing', () => {
      const item = (a: unknown, b: unknown): unknown => html`<i class="x ${a} ${b}"></i>`;
      expect(draw(item('y', 'z'))).to.equal('<i class="x y z"></i>');
      expect(draw(item('y', null))).to.equal('<i class="x y "></i>');
      expect(draw(item('y', nothing))).to.equal('<i></i>');
    });

    it('switches an attribute on and off', () => {
      const box = (open: boolean): unknown => html`<details ?open=${open}></details>`;
      expect(draw(box(true))).to.equal('<details open=""></details>');
      expect(draw(box(false))).to.equal('<details></details>');
    });

    it('listens, to the latest listener only, and stops', () => {
      const heard: string[] = [];
      const button = (listener: unknown): unknown => html`<button @click=${listener}></button>`;
      for (const listener of [() => heard.push('a'), () => heard.push('b'), nothing, undefined, null]) {
        render(button(listener), place, { host: place });
        place.querySelector('button')!.click();
      }
      expect(heard).to.deep.equal(['a', 'b']);
    });

    it('calls a listener on the host', () => {
      let host: unknown;
      const listener = function (this: unknown): void {
        // eslint-disable-next-line @typescript-eslint/no-this-alias -- it is what is tested
        host = this;
      };
      render(html`<button @click=${listener}></button>`, place, { host: document.body });
      place.querySelector('button')!.click();
      expect(host).to.equal(document.body);
    });

    it('keeps the nodes of a template that stays, and changes to another', () => {
      const row = (value: string): unknown => html`<p>${value}</p>`;
      draw(html`<main>${row('a')}</main>`);
      const main = (inner: unknown): string => draw(html`<main class="b">${inner}</main>`);
      main(row('a'));
      const paragraph = place.querySelector('p');
      expect(main(row('b'))).to.equal('<main class="b"><p>b</p></main>');
      expect(place.querySelector('p')).to.equal(paragraph);
      expect(main(html`<b>c</b>`)).to.equal('<main class="b"><b>c</b></main>');
      expect(main('d')).to.equal('<main class="b">d</main>');
      expect(main(nothing)).to.equal('<main class="b"></main>');
    });

    it('draws lists that grow, shrink, nest and give way to a text', () => {
      const list = (items: unknown): unknown =>
        html`<ul>
          ${items}
        </ul>`;
      const tidy = (items: unknown): string => draw(list(items));
      const item = (text: string): unknown => html`<li>${text}</li>`;
      expect(tidy(['a', 'b'].map(item))).to.equal('<ul><li>a</li><li>b</li></ul>');
      const first = place.querySelector('li');
      expect(tidy(['a', 'b', 'c'].map(item))).to.equal('<ul><li>a</li><li>b</li><li>c</li></ul>');
      expect(place.querySelector('li')).to.equal(first);
      expect(tidy(['z'].map(item))).to.equal('<ul><li>z</li></ul>');
      expect(tidy([['a', [item('b')]], ['c']])).to.equal('<ul>a<li>b</li>c</ul>');
      expect(tidy([])).to.equal('<ul></ul>');
      expect(tidy('none')).to.equal('<ul>none</ul>');
    });

    it('draws a node that it is given, and takes it out again', () => {
      const node = document.createElement('hr');
      const holder = (value: unknown): string => draw(html`<p>${value}</p>`);
      expect(holder(node)).to.equal('<p><hr></p>');
      expect(holder(nothing)).to.equal('<p></p>');
    });

    it('keeps bindings apart from raw text, from quotes and from comments that stand beside them', () => {
      const value = html`<style>
          a > b {
          }</style
        ><!-- <p> --><i data-a='"' data-b=${'<'} data-c="${'>'}">${'&'}</i><br class=${'x'} />`;
      draw(value);
      const { a, b, c } = place.querySelector('i')!.dataset;
      expect([a, b, c, place.querySelector('i')!.textContent]).to.deep.equal(['"', '<', '>', '&']);
      expect(place.querySelector('br')!.className).to.equal('x');
    });

    it('draws icons within the page', () => {
      draw(html`<svg viewBox="0 0 24 24"><path d=${'M0 0'}></path></svg>`);
      expect(place.querySelector('path')).to.be.instanceOf(SVGPathElement);
      expect(place.querySelector('path')!.getAttribute('d')).to.equal('M0 0');
    });

    it('fills slots of tables and of templates in a row', () => {
      const rows = ['a', 'b'].map(
        (text) =>
          html`<tr>
            <td>${text}</td>
          </tr>`,
      );
      expect(
        draw(
          html`<table>
            <tbody>
              ${rows}
            </tbody>
          </table>`,
        ),
      ).to.equal('<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>');
    });
  });
}

describe('the trimming of Lit', () => {
  it('fits one version, and says what no longer fits', () => {
    expect(() => trimLitHtml('export const html = 1;')).to.throw(/does not fit this version.*SVG/);
  });

  it('refuses templates that need what was taken out', () => {
    const templates: Record<string, RegExp> = {
      'html`<!-- ${1} -->`': /comment/,
      'html`<p></p><input .value=${1} />`': /property/,
      'html`<p></p><textarea rows="2">${1}</textarea>`': /raw text/,
      'css`p { color: ${1} }`': /styles/,
    };
    for (const [code, problem] of Object.entries(templates)) {
      expect(() => refuseUnknownBindings(code, 'a.ts')).to.throw(problem);
    }
    refuseUnknownBindings('html`<!-- a --><textarea rows=${1}></textarea><p>${2}</p>`', 'a.ts');
  });
});

for (const [name, Base] of [
  ['Lit', lit.LitElement],
  ['the lean stand-in', leanElement.LitElement as unknown as typeof lit.LitElement],
] as const) {
  describe(`an element of ${name}`, () => {
    it('draws into its shadow root, again when a property changes, and listens as itself', async () => {
      let host: unknown;
      class Greeting extends Base {
        static override properties = { who: {} };
        declare who?: string;
        protected override render(): unknown {
          // eslint-disable-next-line @typescript-eslint/unbound-method -- Lit binds it, which is what is tested
          return lit.html`<button @click=${this.greet}>Hello ${this.who}</button>`;
        }
        greet(): void {
          // eslint-disable-next-line @typescript-eslint/no-this-alias -- it is what is tested
          host = this;
        }
      }
      const tag = `greeting-of-${name.replaceAll(' ', '-').toLowerCase()}`;
      customElements.define(tag, Greeting);
      const element = document.createElement(tag) as Greeting;
      element.who = 'Ada';
      document.body.append(element);
      await element.updateComplete;
      const button = element.shadowRoot!.querySelector('button')!;
      expect(button).to.have.text('Hello Ada');
      element.who = 'Grace';
      await element.updateComplete;
      expect(button).to.have.text('Hello Grace');
      button.click();
      expect(host).to.equal(element);
      element.remove();
    });
  });
}
