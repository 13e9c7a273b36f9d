import { expect, waitUntil } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import { THEMES } from '../../src/styles/tokens.js';
import { contrastOn, groundOf } from '../support/contrast.js';
import { hasWords, listLooks, listShown, nameNode, showLook } from '../support/looks.js';

/** A page's own colours. */
const PAGES = {
  light: 'color-scheme:light;background:#fff;color:#1b2430',
  dark: 'color-scheme:dark;background:#14191f;color:#e8edf1',
};

const LARGE_PX = 24;
const LARGE_BOLD_PX = 18.66;

/** What WCAG asks of a text: AA, by its size. */
function leastFor(style: CSSStyleDeclaration): number {
  const size = parseFloat(style.fontSize);
  return size >= LARGE_PX || (size >= LARGE_BOLD_PX && Number(style.fontWeight) >= 700) ? 3 : 4.5;
}

/** Texts that are too faint, and parts of controls and graphics. */
function listFaint(element: LitElement): string[] {
  const faint: string[] = [];
  const check = (
    node: Element,
    what: string,
    colour: string,
    least: number,
    ground = groundOf(node),
  ): void => {
    const found = contrastOn(node, colour, ground);
    if (found < least) faint.push(`${nameNode(node)}: ${what} ${found.toFixed(2)} of ${least}`);
  };
  for (const node of listShown(element)) {
    const style = getComputedStyle(node);
    if (hasWords(node) && node.closest('svg') === null) check(node, 'text', style.color, leastFor(style));
    // What cannot be used may be pale; not its ring, for it can have the focus.
    const isActive = !node.closest('[aria-disabled=true]');
    if (isActive && node.matches('input, textarea, select, .pager button, .main'))
      check(node, 'edge', style.borderTopColor, 3, groundOf(node.parentElement!));
    if (node.matches('a, button, summary, input, select, textarea'))
      check(node, 'ring', readProperty(node, '--_accent'), 3, groundOf(node.parentElement!));
    if (isActive && node.matches('.icon')) check(node, 'icon', style.stroke, 3);
    if (node.matches('.stars')) check(node, 'stars', style.fill, 3);
    if (node.matches('.care'))
      check(node, 'edge', style.borderInlineStartColor, 3, groundOf(node.parentElement!));
    if (node.matches('progress')) check(node, 'progress', readProperty(node, '--_accent'), 3);
  }
  return faint;
}

/** A private colour, as it comes out where a node stands. */
function readProperty(node: Element, name: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${name})`;
  node.after(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const looks = await listLooks();

for (const { name: theme } of THEMES) {
  for (const [scheme, page] of Object.entries(PAGES)) {
    describe(`theme ${theme}, ${scheme}`, () => {
      for (const [name, look] of Object.entries(looks)) {
        it(`${name}: every text and every edge that matters can be made out`, async () => {
          const element = await showLook(
            html`<insole-config theme=${theme}>${look}</insole-config>`,
            (container) => (container.style.cssText = page),
          );
          await themed(element, theme);
          expect(listFaint(element)).to.eql([]);
        });
      }
    });
  }
}

describe('without a theme', () => {
  const HUES = [0, 45, 90, 135, 180, 225, 270, 315];
  const INKS = {
    'black on white': '#000,#fff',
    'grey on white': '#595959,#fff',
    'ink on sand': '#2b2118,#f3ead9',
  };
  const DARK = {
    'white on black': '#fff,#000',
    'grey on black': '#a6a6a6,#0b0b0b',
    'mist on navy': '#dfe6f2,#10203d',
  };

  for (const [name, colours] of Object.entries({ ...INKS, ...DARK })) {
    it(`any hue can be read: ${name}`, async () => {
      const [ink, paper] = colours.split(',');
      const element = await showLook(looks['pain-guide, full']!, (container) => {
        container.style.cssText = `color:${ink};background:${paper}`;
      });
      const faint = HUES.flatMap((hue) => {
        for (const name of ['hue', 'hue-danger', 'hue-warning', 'hue-info'])
          element.style.setProperty(`--insole-${name}`, String(hue));
        return listFaint(element).map((found) => `${hue}: ${found}`);
      });
      expect(faint).to.eql([]);
    });
  }
});

/** Waits for a theme, which comes a moment after the element. */
async function themed(element: LitElement, theme: string): Promise<void> {
  const config = element.closest('insole-config')!;
  await waitUntil(() => config.shadowRoot!.adoptedStyleSheets.length > 1, `the theme ${theme} is there`);
}
