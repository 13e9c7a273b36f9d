import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { hasWords, listLooks, listShown, nameNode, showLook } from '../support/looks.js';

/** A phone's 320 pixels, less a page's margins. */
const NARROW_PX = 288;

/** What readers may set by WCAG 1.4.12. */
const SPACING = new CSSStyleSheet();
SPACING.replaceSync(`
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-block-end: 2em !important; }
`);

/** Where what is around a node cuts it off at the bottom. */
function edgeAround(node: Element): number {
  for (let around = node.parentElement; around; around = around.parentElement)
    if (getComputedStyle(around).overflowY !== 'visible') return around.getBoundingClientRect().bottom;
  return Infinity;
}

/** What stands out at the sides, or is cut off. */
function listCut(element: LitElement): string[] {
  const room = element.getBoundingClientRect();
  return listShown(element).flatMap((node) => {
    // A carousel scrolls; a name is cut after two lines at any size, and whole in the link that it is.
    if (node.closest('.carousel, svg, .hidden, .trap') || node.matches('.name a')) return [];
    const { left, right, bottom } = node.getBoundingClientRect();
    if (left < room.left - 1 || right > room.right + 1) return `${nameNode(node)} stands out`;
    const isCut = hasWords(node) && bottom > edgeAround(node) + 1;
    return isCut ? `${nameNode(node)} is cut off` : [];
  });
}

/** Words whose lines would lie on each other. */
const listCrowded = (element: LitElement): string[] =>
  listShown(element)
    .filter((node) => hasWords(node) && !node.closest('svg, sup'))
    .filter((node) => {
      const { fontSize, lineHeight } = getComputedStyle(node);
      return parseFloat(lineHeight) < 1.15 * parseFloat(fontSize);
    })
    .map((node) => `${nameNode(node)}: lines of ${getComputedStyle(node).lineHeight}`);

const looks = await listLooks();

/** A column of a page that lets no line break. */
function makeNarrow({ style }: HTMLElement): void {
  style.inlineSize = `${NARROW_PX}px`;
  style.whiteSpace = 'nowrap';
}

describe('on a narrow screen', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`${name}: nothing is cut off with the spacing that a reader needs`, async () => {
      const element = await showLook(look, makeNarrow);
      element.shadowRoot!.adoptedStyleSheets.push(SPACING);
      expect(listCut(element)).to.eql([]);
    });

    it(`${name}: nothing is cut off at twice the size`, async () => {
      const element = await showLook(look, (container) => {
        makeNarrow(container);
        container.style.fontSize = '200%';
      });
      expect(listCut(element)).to.eql([]);
      expect(listCrowded(element)).to.eql([]);
    });

    it(`${name}: nothing is cut off from right to left`, async () => {
      const element = await showLook(look, (container) => {
        makeNarrow(container);
        container.dir = 'rtl';
      });
      expect(listCut(element)).to.eql([]);
    });
  }
});
