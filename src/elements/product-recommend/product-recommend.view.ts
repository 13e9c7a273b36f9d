import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
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
  hasPitch: boolean;
  /** True when the list must show the red flags itself. */
  redFlags: boolean;
  /** Shoes whose reasons are drawn. */
  open: ReadonlySet<RankedProduct>;
  /** The grade that all reasons share, when they do. */
  sharedGrade?: string;
  onSelect: (product: RankedProduct, index: number, event: Event) => void;
  onToggle: (product: RankedProduct) => void;
  onPage: (direction: 1 | -1) => void;
}

export function listView(given: ListState): TemplateResult {
  const { words, condition, level, redFlags } = given;
  const shoes = condition?.shoes;
  const state = { ...given, sharedGrade: shareGrade(given) };
  return html`<section class="base" part="base" aria-labelledby="heading">
    ${heading(level, given.heading || shoes?.heading || words.heading, 'heading')}
    ${redFlags ? careView(state) : nothing}
    ${shoes ? html`<p class="statement" part="statement">${richText(shoes.hidden ? (shoes.instead ?? []) : shoes.statement)}</p>` : nothing}
    ${shoes?.hidden ? nothing : shoesView(state)}
  </section>`;
}

function shoesView(state: ListState): TemplateResult {
  const { words, layout, selected, affiliate, sharedGrade, condition, open, hasPitch } = state;
  return html`${hasPitch
      ? html`<div class="pitch" part="pitch"><p class="note">${words.pitch}</p><slot name="pitch"></slot></div>`
      : nothing}
    ${affiliate ? html`<p class="note" part="disclosure">${words.affiliate}</p>` : nothing}
    ${sharedGrade ? html`<p class="note">${words.allGrades(sharedGrade)}</p>` : nothing}
    ${layout === 'carousel' ? pagerView(state) : nothing}
    <ul class="list ${layout}" part="list" role="list" tabindex=${layout === 'carousel' ? 0 : nothing}>
      ${selected.map(({ product, pinned }, index) =>
        guard([product, pinned, open.has(product), state.words, state.needs, affiliate], () =>
          cardView(state, product, pinned, index),
        ),
      )}
    </ul>
    ${condition?.shoes.tryOn.length
      ? html`<details class="try-on" part="try-on">
          <summary>${words.tryOn}</summary>
          <ul>
            ${condition.shoes.tryOn.map((check) => html`<li>${check}</li>`)}
          </ul>
        </details>`
      : nothing}`;
}

const careView = ({ words, condition, level }: ListState): TemplateResult =>
  html`<div class="care" part="care-card">
    ${icon(ALERT)}
    <div>${heading(level + 1, words.urgent, 'care-heading')}${richText(condition!.shoes.redFlags)}</div>
  </div>`;

const pagerView = ({ words, onPage }: ListState): TemplateResult =>
  html`<div class="pager">
    <button type="button" aria-label=${words.previous} @click=${() => onPage(-1)}>${icon('M15 5l-7 7 7 7')}</button>
    <button type="button" aria-label=${words.next} @click=${() => onPage(1)}>${icon('M9 5l7 7-7 7')}</button>
  </div>`;

/** Cards at the heights of those that come. */
export const skeletonView = (count: number): TemplateResult =>
  html`<ul class="list grid skeleton" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<li class="card"><div class="picture"></div></li>`)}
  </ul>`;

/** A grade that is the same for all needs that count is said once, above the list. */
function shareGrade({ needs, words, condition }: ListState): string | undefined {
  const counted = needs.filter(({ weight, grade }: Need) => weight && grade !== 'A');
  const [first] = counted;
  return first && counted.every(({ grade }) => grade === first.grade)
    ? gradeLabel(words.grades, first, condition?.sources ?? [])
    : undefined;
}
