import type { html as Html } from 'lit';
import type { ListWords } from '../../model/content-words.js';

const STYLES = `
.pager { display: flex; gap: 8px; justify-content: end; }
.pager button {
  display: flex; padding: 8px; border: 1px solid var(--insole-edge, oklch(from currentColor l c h / 55%)); border-radius: 50%; background: none;
}`;

/** One for each window: its documents take none of another's. */
const sheets = new WeakMap<Window, CSSStyleSheet>();

/** Buttons that scroll a carousel by most of its width. Arrives with the first carousel, and brings its styles. */
export function pagerView(html: typeof Html, root: ParentNode, words: ListWords): unknown {
  dress(root as ShadowRoot);
  const button = (direction: number, label: string, path: string): unknown =>
    html`<button
      type="button"
      aria-label=${label}
      @click=${() => turn(root.querySelector('.shoes')!, direction)}
    >
      <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>
    </button>`;
  return html`<div class="pager">
    ${button(-1, words.previous, 'm15 5-7 7 7 7')}${button(1, words.nextShoes, 'm9 5 7 7-7 7')}
  </div>`;
}

/** Adopts the styles, where there is something to draw on. */
function dress({ adoptedStyleSheets, ownerDocument }: ShadowRoot): void {
  const view = ownerDocument?.defaultView;
  if (!view) return;
  const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
  if (adoptedStyleSheets.includes(sheet)) return;
  if (!sheets.has(view)) sheet.replaceSync(STYLES);
  sheets.set(view, sheet);
  adoptedStyleSheets.push(sheet);
}

function turn(list: Element, direction: number): void {
  const forward = getComputedStyle(list).direction === 'rtl' ? -direction : direction;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  list.scrollBy({ left: forward * list.clientWidth * 0.9, behavior });
}
