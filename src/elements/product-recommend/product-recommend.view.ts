import { html, nothing, type TemplateResult } from 'lit';
import type { Recommendations } from '../../controllers/recommendations.js';
import type { recommend } from '../../i18n/en.js';
import type { Need } from '../../model/condition.js';
import type { RankedProduct } from '../../model/recommendation.js';
import type { Selected } from '../../rank/select.js';
import { gradeLabel } from '../grade.js';
import { heading } from '../heading.js';
import { ALERT, icon } from '../icon.js';
import { richText } from '../rich-text.js';
import { cardView } from './card.view.js';
import type { ListLayout } from './product-recommend.js';

export interface ListState extends Recommendations {
  words: typeof recommend;
  locale: string;
  layout: ListLayout;
  selected: Selected[];
  heading?: string;
  /** Heading level of the heading; a shoe's name is one below. */
  level: number;
  affiliate?: string;
  /** True when the shop put words of its own into the `pitch` slot. */
  hasPitch: unknown;
  /** True when the list must show the red flags itself. */
  redFlags: boolean;
  /** Shoes whose reasons are drawn. */
  open: ReadonlySet<RankedProduct>;
  /** The grade of a reason in words, unless it was said above the list. */
  gradeOf: (need: Need) => string;
  onSelect: (product: RankedProduct, index: number, event: Event) => void;
  onToggle: (product: RankedProduct) => void;
  onPage: (direction: number) => void;
}

export function listView(given: Omit<ListState, 'gradeOf'>): TemplateResult {
  const { words, pack, needs, level, redFlags, selected, layout, affiliate, hasPitch } = given;
  const shoes = pack?.shoes;
  const label = (need: Need): string => (pack ? `${gradeLabel(pack, need)}.` : '');
  const grades = new Set(needs.flatMap((need) => (need.weight && need.grade !== 'A' ? label(need) : [])));
  const state: ListState = { ...given, gradeOf: grades.size > 1 ? label : () => '' };
  const note = (text: unknown, part: string): TemplateResult => html`<small part=${part}>${text}</small>`;
  return html`<section class="base" part="base" aria-labelledby="heading">
    ${heading(level, given.heading || shoes?.heading || words.heading, 'heading')}
    ${redFlags
      ? html`<div class="care" part="care-card">
          ${icon(ALERT)}
          <div>${heading(level + 1, words.urgent, 'care-heading')}${richText(shoes!.redFlags)}</div>
        </div>`
      : nothing}
    ${shoes && html`<p part="statement">${richText((shoes.hidden && shoes.instead) || shoes.statement)}</p>`}
    ${shoes?.hidden
      ? nothing
      : [
          hasPitch ? html`<div part="pitch">${note(words.pitch, 'pitch-label')}<slot name="pitch"></slot></div>` : nothing,
          affiliate ? note(words.affiliate, 'disclosure') : nothing,
          pack && grades.size === 1 ? note(words.allGrades([...grades][0]!), 'shared-grade') : nothing,
          layout === 'carousel' ? pagerView(state) : nothing,
          html`<ul class="list ${layout}" part="list" role="list" tabindex=${layout === 'carousel' ? 0 : nothing}>
            ${selected.map(({ product, pinned }, index) => cardView(state, product, pinned, index))}
          </ul>`,
          shoes &&
            html`<details class="try-on" part="try-on">
              <summary>${words.tryOn}</summary>
              <ul>
                ${shoes.tryOn.map((check) => html`<li>${check}</li>`)}
              </ul>
            </details>`,
        ]}
  </section>`;
}

const pagerView = ({ words, onPage }: ListState): TemplateResult => {
  const button = (direction: number, label: string, path: string): TemplateResult =>
    html`<button type="button" aria-label=${label} @click=${() => onPage(direction)}>${icon(path)}</button>`;
  return html`<div class="pager">
    ${button(-1, words.previous, 'm15 5-7 7 7 7')}${button(1, words.next, 'm9 5 7 7-7 7')}
  </div>`;
};

/** Cards at the heights of those that come. */
export const skeletonView = (count: number): TemplateResult =>
  html`<ul class="list grid">
    ${Array.from({ length: count }, () => html`<li class="card blank"><div class="picture"></div></li>`)}
  </ul>`;
