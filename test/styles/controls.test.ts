import { expect } from '@open-wc/testing';
import { tabThrough } from '../support/keyboard.js';
import { listLooks, listShown, nameNode, showLook } from '../support/looks.js';

/** WCAG 2.2, 2.5.8. */
const LEAST_PX = 24;
/** The width at which WCAG asks for content without scrolling sideways, less a page's margins. */
const NARROW_PX = 288;

const CONTROLS = 'a, button, summary, input, select, textarea';

const looks = await listLooks();

/** Controls within a sentence, which may be as small as its words. */
const isInSentence = (control: Element): boolean => {
  const { display } = getComputedStyle(control);
  const block = control.closest('p, li, small, div')!;
  return display === 'inline' && block.textContent.trim() !== control.textContent.trim();
};

/** What takes a tap for a control: itself, what it spreads over, and the label around it. */
function boxOf(control: Element): { width: number; height: number } {
  const target = control.closest('label') ?? control;
  const { width, height } = target.getBoundingClientRect();
  const spread = getComputedStyle(control, '::after');
  return spread.position === 'absolute'
    ? { width: parseFloat(spread.width), height: parseFloat(spread.height) }
    : { width, height };
}

describe('controls on a narrow screen', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`${name}: each is at least ${LEAST_PX} pixels wide and high`, async () => {
      const element = await showLook(look, (container) => (container.style.inlineSize = `${NARROW_PX}px`));
      const small = listShown(element)
        .filter((node) => node.matches(CONTROLS))
        .filter((control) => !isInSentence(control))
        .flatMap((control) => {
          const { width, height } = boxOf(control);
          return Math.min(width, height) < LEAST_PX - 0.1
            ? `${nameNode(control)}: ${width.toFixed(1)} × ${height.toFixed(1)}`
            : [];
        });
      expect(small).to.eql([]);
    });
  }
});

describe('focus', () => {
  for (const [name, look] of Object.entries(looks)) {
    it(`${name}: has a ring wherever Tab goes`, async () => {
      const element = await showLook(look);
      const bare: string[] = [];
      element.shadowRoot!.addEventListener('focusin', (event) => {
        const node = event.target as Element;
        if (!hasRing(node)) bare.push(nameNode(node));
      });
      const stops = await tabThrough(element);
      expect(stops.length > 0).to.equal(!!element.shadowRoot!.querySelector(CONTROLS));
      expect(bare).to.eql([]);
    });
  }
});

/** A ring around itself, or around what it spreads over. Its colour is measured in contrast.test.ts. */
const hasRing = (node: Element): boolean =>
  [getComputedStyle(node), getComputedStyle(node, '::after')].some(
    ({ outlineStyle, outlineWidth }) => outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2,
  );
