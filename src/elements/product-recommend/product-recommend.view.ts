import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Recommendations } from '../../controllers/recommendations.js';
import type { Need } from '../../model/condition.js';
import type { RankedProduct } from '../../model/recommendation.js';
import { fill } from '../fill.js';
import { gradeLabel } from '../grade-label.js';
import { heading } from '../heading.js';
import { ALERT, icon } from '../icon.js';
import { richText } from '../rich-text.js';
import { cardView } from './card.view.js';
import type { Extras, ListLayout } from './product-recommend.js';

/** A shoe on the list. */
export interface Shown {
  product: RankedProduct;
  /** Put there by the shop. */
  pinned?: boolean;
}

/** What the element hands over. */
interface GivenState extends Recommendations {
  /** The language of the page, and so of the shop's own words. */
  locale: string;
  layout: ListLayout;
  selected: Shown[];
  /** The shoes of the next slices: only their places are drawn. */
  toCome: readonly unknown[];
  heading?: string;
  /** Level of the heading; a shoe's name is one below. */
  level: number;
  affiliate?: string;
  /** True when the shop put words of its own into the `pitch` slot. */
  hasPitch: unknown;
  /** True when the list must show the red flags itself. */
  redFlags: unknown;
  /** True for a place on the list whose reasons are open. */
  isOpen: (index: number) => boolean;
  onSelect: (product: RankedProduct, index: number, event: Event) => void;
  /** Draws all reasons and makes affiliate links. Absent until it has been fetched; with `affiliate` it is always there. */
  extras?: Extras;
  onOpen: (index: number) => void;
  /** The buttons of a carousel; undefined for other layouts. */
  pager: unknown;
}

export interface ListState extends GivenState {
  /** The needs that a reason can meet. */
  counted: Need[];
  /** The grade of a reason in words; empty where one grade for all is shown above the list. */
  gradeOf: (need: Need) => string;
}

export function listView(given: GivenState): TemplateResult {
  const { words, lang, locale, pack, needs, level, redFlags, selected, layout, affiliate, hasPitch, asOf } =
    given;
  const shoes = pack?.shoes;
  const label = (need: Need): string => (pack ? gradeLabel(pack, need) : '');
  const counted = needs.filter(({ weight, grade }) => grade !== 'A' && weight);
  const [grade, another] = new Set(counted.map(label));
  const state: ListState = { ...given, counted, gradeOf: another ? label : () => '' };
  const note = (text: unknown, part: string): TemplateResult => html`<small part=${part}>${text}</small>`;
  return html`<section class="base" part="base" lang=${lang} dir="auto" aria-labelledby="heading">
    ${heading(
      level,
      given.heading ? html`<span lang=${locale}>${given.heading}</span>` : shoes?.heading || words.heading,
      'heading',
    )}
    ${
      redFlags
        ? html`<div class="care" part="care-card">
            <div>${icon(ALERT)}${heading(level + 1, words.urgent, 'care-heading')}</div>
            ${richText(shoes!.redFlags)}
          </div>`
        : nothing
    }
    ${shoes && html`<p part="statement">${richText((shoes.hidden && shoes.instead) || shoes.statement)}</p>`}
    ${
      shoes?.hidden
        ? nothing
        : [
            html`<div class="pitch" part="pitch" ?hidden=${!hasPitch}>
              ${note(words.pitch, 'pitch-label')}<slot name="pitch" @slotchange=${redraw}></slot>
            </div>`,
            affiliate || selected.find(({ product }) => product.sponsored)
              ? note(words.affiliate, 'disclosure')
              : nothing,
            grade && !another ? note(fill(words.allGrades, grade.toLowerCase()), 'shared-grade') : nothing,
            state.pager,
            html`<ul class="shoes ${layout}" part="list" role="list" tabindex=${state.pager ? 0 : nothing}>
              ${selected.map((shown, index) => cardView(state, shown, index))}${blanks(state.toCome)}
            </ul>`,
            asOf ? note(asOf, 'price-age') : nothing,
            shoes &&
              html`<details part="try-on">
                <summary>${words.tryOn}</summary>
                <ul>
                  ${shoes.tryOn.map((check) => html`<li>${check}</li>`)}
                </ul>
              </details>`,
          ]
    }
  </section>`;
}

/** Lit calls a listener on the element. */
function redraw(this: ReactiveControllerHost): void {
  this.requestUpdate();
}

/** Empty cards, as high as those that will come. */
const blanks = (shoes: readonly unknown[]): TemplateResult[] =>
  shoes.map(() => html`<li class="card blank"><div class="picture"></div></li>`);

/** @param count the author's limit, which may have a fraction */
export const skeletonView = (count: number, layout: ListLayout): TemplateResult =>
  html`<ul class="shoes ${layout} skeleton">
    ${blanks([...Array<unknown>(count | 0)])}
  </ul>`;
