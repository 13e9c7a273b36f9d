import { expect } from '@open-wc/testing';
import { html, unsafeCSS } from 'lit';
import '../../src/elements/insole-config/define.js';
import '../../src/elements/promo-banner/define.js';
import { stage } from '../support/stage.js';

const TAGS = ['promo-banner', 'insole-config'];

/** An element as an author writes it, on a page with some rules. */
function put(tag: string, attributes = '', rules = ''): HTMLElement {
  const container = stage(
    html`<style>
      ${unsafeCSS(rules)}
    </style>`,
  );
  container.insertAdjacentHTML('beforeend', `<${tag} ${attributes}></${tag}>`);
  return container.lastElementChild as HTMLElement;
}

const displayOf = (element: Element): string => getComputedStyle(element).display;

for (const tag of TAGS) {
  const usual = tag === 'insole-config' ? 'contents' : 'block';

  describe(`hiding ${tag}`, () => {
    for (const attribute of [
      'hidden',
      'style="display:none"',
      'style="color: red; display: none !important"',
    ]) {
      it(`works by ${attribute}`, () => {
        expect(displayOf(put(tag, attribute))).to.equal('none');
      });
    }

    it('works by a script, as frameworks do it, and ends', () => {
      const element = put(tag);
      element.style.display = 'none';
      expect(displayOf(element)).to.equal('none');
      element.style.display = '';
      expect(displayOf(element)).to.equal(usual);
    });

    for (const rules of [
      '* { all: unset !important }',
      `:not(:defined), ${tag}:empty { display: none !important }`,
    ]) {
      it(`is not the work of a rule that was not meant for it: ${rules}`, () => {
        expect(displayOf(put(tag, 'style="color: red"', rules))).to.equal(usual);
      });
    }
  });
}
