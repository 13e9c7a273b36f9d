import type { html as Html } from 'lit';
import type { ListWords } from '../../model/content-words.js';
import type { ListLayout } from './product-recommend.js';

/** Named as Lit's, so that the build takes the white space out; Lit itself stays away. */
const css = String.raw;

const STYLES = css`
  /* Room for the list's own focus ring. */
  .base {
    overflow-clip-margin: 8px;
  }
  .pager {
    display: flex;
    gap: 8px;
    justify-content: end;
  }
  .pager[hidden] {
    display: none;
  }
  .pager button {
    display: flex;
    padding: 8px;
    border: 1px solid var(--insole-edge, oklch(from currentColor l c h / 55%));
    border-radius: 50%;
    background: none;
  }
  /* Pale, but for the ring of a reader who has just come to the end. */
  .pager [aria-disabled='true'] {
    border-color: var(--_line);
    cursor: default;
  }
  .pager [aria-disabled='true'] svg {
    opacity: 0.4;
  }
  /* Room for the focus rings of cards at its edges, which it would cut off; the cards keep their width. */
  .pager + .shoes {
    grid-auto-columns: min(70% + 2.8px, 16em);
    margin: 0;
    margin-inline-start: -4px;
    padding: 4px 4px 0;
    scroll-padding: 4px;
  }
  /* Not from right to left: WebKit goes to the other end there as soon as anything changes its size. */
  .pager + .shoes:dir(ltr) {
    scroll-snap-type: x mandatory;
  }
  .pager + .shoes > * {
    scroll-snap-align: start;
  }
`;

/** By how many pixels a list that is scrolled to an end may fall short of it: with zoom, positions have fractions. */
const SLACK = 2;

/** One for each window: its documents take none of another's. */
const sheets = new WeakMap<Window, CSSStyleSheet>();
/** Lists whose scrolling is followed. */
const followed = new WeakSet<Element>();

/**
 * Buttons that scroll a carousel by most of its width. They are hidden where all shoes fit; at either end, the one that leads
 * beyond is disabled. Nothing for other layouts. Fetched with the first carousel, and brings its own styles.
 */
export function pagerView(
  html: typeof Html,
  root: ParentNode,
  words: ListWords,
  layout: ListLayout,
): unknown {
  if (layout !== 'carousel') return undefined;
  if (dress(root as ShadowRoot)) requestAnimationFrame(() => follow(root));
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

/** Adopts the styles. @returns whether there is something to draw on */
function dress({ adoptedStyleSheets, ownerDocument }: ShadowRoot): boolean {
  const view = ownerDocument?.defaultView;
  if (!view) return false;
  const sheet = sheets.get(view) ?? new view.CSSStyleSheet();
  if (adoptedStyleSheets.includes(sheet)) return true;
  if (!sheets.has(view)) sheet.replaceSync(STYLES);
  sheets.set(view, sheet);
  adoptedStyleSheets.push(sheet);
  return true;
}

/** Updates the buttons now, when the list scrolls, and when its width changes. */
function follow(root: ParentNode): void {
  const list = root.querySelector('.shoes.carousel');
  if (!list) return;
  const update = (): void => judge(list, root.querySelector('.pager'));
  if (!followed.has(list)) {
    followed.add(list);
    list.addEventListener('scroll', update, { passive: true });
    // In the next frame: hiding or showing the buttons may change the page's scroll bar, and with it the list's width.
    new ResizeObserver(() => requestAnimationFrame(update)).observe(list);
  }
  update();
}

function judge({ scrollLeft, scrollWidth, clientWidth }: Element, pager: HTMLElement | null): void {
  if (!pager) return;
  const room = scrollWidth - clientWidth;
  // Where text reads from right to left, `scrollLeft` is negative.
  const at = Math.abs(scrollLeft);
  pager.hidden = room < SLACK;
  const [back, onward] = pager.querySelectorAll('button');
  // Not `disabled`, which would take the focus from a reader who has just come to the end.
  back!.ariaDisabled = `${at < SLACK}`;
  onward!.ariaDisabled = `${at > room - SLACK}`;
}

function turn(list: Element, direction: number): void {
  const forward = getComputedStyle(list).direction === 'rtl' ? -direction : direction;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  list.scrollBy({ left: forward * list.clientWidth * 0.9, behavior });
}
