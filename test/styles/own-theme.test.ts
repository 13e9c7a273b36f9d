import { expect } from '@open-wc/testing';
import { contrast, readColour } from '../support/contrast.js';
import { listLooks, showLook } from '../support/looks.js';
import { find } from '../support/shadow.js';

/** The theme that docs/theming.md tells readers to copy. */
const text = await (await fetch('/docs/theming.md')).text();
const css = /<!-- own theme -->\s*```css\n([^`]+)```/.exec(text)?.[1] ?? '';
const looks = await listLooks();

describe("a theme of one's own, as docs/theming.md has it", () => {
  const sheet = new CSSStyleSheet();
  before(() => {
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  });
  after(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  });

  it('is ten lines', () => {
    expect(css.trim().split('\n')).to.have.lengthOf(10);
  });

  for (const [scheme, ink, paper] of [
    ['light', '#231f36', '#faf8ff'],
    ['dark', '#ece9f7', '#1b1826'],
  ] as const) {
    it(`reaches the elements on a ${scheme} page`, async () => {
      const element = await showLook(looks['product-recommend, grid']!, (container) => {
        container.style.colorScheme = scheme;
      });
      const style = getComputedStyle(element);
      expect(readColour(style.color)).to.eql(readColour(ink));
      expect(readColour(style.backgroundColor)).to.eql(readColour(paper));
      expect(style.padding).to.equal('20px');
      expect(getComputedStyle(find(element, '.heading')).fontFamily).to.contain('Georgia');
      const picture = getComputedStyle(find(element, '.picture'));
      expect(picture.borderRadius).to.equal('14px');
      expect(picture.aspectRatio).to.equal('1 / 1');
      const link = readColour(getComputedStyle(find(element, '.why summary')).color);
      expect(contrast(link, readColour(paper))).to.be.above(4.5);
      // Purple: green is the least of it.
      expect(link[1]).to.be.below(Math.min(link[0], link[2]));
    });
  }
});
