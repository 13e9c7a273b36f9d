import { html, nothing, type TemplateResult } from 'lit';
import type { guide } from '../../i18n/en.js';
import { formatDate } from '../../i18n/format.js';
import type { CareCard, Condition, Statement, Urgency } from '../../model/condition.js';
import type { Grade, Graded } from '../../model/evidence.js';
import { explainGrade, gradeLabel, gradeView } from '../grade.js';
import { heading } from '../heading.js';
import { ALERT, CLOCK, icon, SPEECH } from '../icon.js';
import { richText } from '../rich-text.js';
import { safeUrl } from '../safe-url.js';
import type { GradeDisplay, GuideLayout } from './pain-guide.js';

export interface GuideState {
  pack: Condition;
  words: typeof guide;
  /** Language of the words, for dates. */
  locale: string;
  layout: GuideLayout;
  grades: GradeDisplay;
  /** Heading level of the title. */
  level: number;
  emergencyNumber: string;
  /** Ids of the parts to show; all without it. */
  only?: string[];
  /** True where there is room for the contents list beside the text. */
  wide: boolean;
  onJump: (event: Event) => void;
}

/** A part of the guide below its care cards. */
interface Part {
  id: string;
  heading: string;
  body: () => unknown;
}

const ICONS: Record<Urgency, string> = { emergency: ALERT, 'same-day': CLOCK, advice: SPEECH };

/** The whole guide, top to bottom. */
export function guideView(state: GuideState): TemplateResult {
  const { pack, words, level, layout, onJump } = state;
  const parts = listParts(state);
  return html`<article class="base" part="base" lang=${pack.locale}>
    <header>
      ${heading(level, pack.title, 'title')}
      <p class="lead" part="lead">${richText(pack.lead, citing(state))}</p>
      ${metaView(state)}
    </header>
    ${layout === 'full' ? contentsView(state, parts) : nothing}
    <div class="text">
      ${pack.careCards.map((card) => careCardView(state, card))}
      ${parts[0]?.id === 'tips' && layout !== 'compact'
        ? html`<a class="skip" href="#tips" @click=${onJump}>${words.skip}</a>`
        : nothing}
      ${parts.map((part) => partView(state, part))}
      <p class="note">${words.disclaimer}</p>
    </div>
  </article>`;
}

/** Flat shapes where the guide's first lines will be. */
export const skeletonView = (): TemplateResult =>
  html`<div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>`;

function listParts(state: GuideState): Part[] {
  const { pack, words, only } = state;
  const parts: Part[] = [
    { id: 'tips', heading: words.tips, body: () => statementsView(state, pack.tips) },
    ...pack.sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      body: () => html`${section.paragraphs.map((text) => html`<p>${richText(text, citing(state))}</p>`)}
      ${statementsView(state, section.items)}`,
    })),
    { id: 'sources', heading: words.sources(pack.sources.length), body: () => sourcesView(pack) },
  ];
  return only ? parts.filter(({ id }) => only.includes(id)) : parts;
}

function metaView({ pack: { review, minutes }, words, locale }: GuideState): TemplateResult {
  const { checked, next, reviewer } = review;
  const overdue = new Date(next) < new Date();
  const facts = [
    reviewer ? words.reviewed(`${reviewer.name}, ${reviewer.credentials}`, formatDate(locale, reviewer.on)) : words.notReviewed,
    words.checked(formatDate(locale, checked)),
    overdue ? words.overdue : words.next(formatDate(locale, next)),
    words.minutes(minutes),
  ];
  return html`<ul class="meta" part="meta">
    ${facts.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

const contentsView = ({ words, wide, onJump }: GuideState, parts: Part[]): TemplateResult =>
  html`<details class="contents" part="contents" ?open=${wide}>
    <summary>${words.contents}</summary>
    <ol>
      ${parts.map(({ id, heading }) => html`<li><a href="#${id}" @click=${onJump}>${heading}</a></li>`)}
    </ol>
  </details>`;

function careCardView(state: GuideState, { urgency, items }: CareCard): TemplateResult {
  const { words, layout, level, emergencyNumber } = state;
  const text = words.careCards[urgency];
  const title = html`${icon(ICONS[urgency])}${heading(
    level + 1,
    typeof text === 'string' ? text : text(emergencyNumber),
    'care-heading',
    urgency,
  )}`;
  const list = html`<ul>
    ${items.map((item) => html`<li>${richText(item, citing(state))}</li>`)}
  </ul>`;
  return html`<section class="care ${urgency}" part="care-card" aria-labelledby=${urgency}>
    ${layout === 'compact' && urgency !== 'emergency'
      ? html`<details><summary>${title}</summary>${list}</details>`
      : html`<div>${title}</div>${list}`}
  </section>`;
}

function partView({ layout, level }: GuideState, { id, heading: text, body }: Part): TemplateResult {
  const title = heading(level + 1, text, 'section-heading', id);
  return layout === 'full' && id !== 'sources'
    ? html`<section part="section">${title}${body()}</section>`
    : html`<details class="fold" part="section" ?open=${layout === 'accordion' && id === 'tips'}>
        <summary>${title}</summary>
        ${body()}
      </details>`;
}

function statementsView(state: GuideState, items: Statement[]): unknown {
  if (!items.length) return nothing;
  const { words, grades, pack } = state;
  return html`<ul class="statements">
      ${items.map(
        (item) => html`<li>
          ${item.lead ? html`<b>${item.lead}</b> ` : nothing}${richText(item.text, citing(state))}
          ${item.free ? html`<span class="free" part="free">${words.free}</span>` : nothing}
          ${grades === 'inline' ? gradeView(words.grades, item, pack.sources) : nothing}
        </li>`,
      )}
    </ul>
    ${grades === 'inline' ? nothing : gatheredView(state, items)}`;
}

/** The grades of a list, each with what it holds for: as a paragraph each, folded where asked. */
function gatheredView({ words, grades, pack }: GuideState, items: Statement[]): unknown {
  const graded = items.filter((item): item is Statement & Graded => !!item.grade);
  if (!graded.length) return nothing;
  const groups = new Map<Grade, (Statement & Graded)[]>();
  for (const item of graded) groups.set(item.grade, [...(groups.get(item.grade) ?? []), item]);
  const list = html`<ul class="gathered">
    ${[...groups.values()].map(
      (group) => html`<li>
        <b>${gradeLabel(words.grades, group[0]!, pack.sources)}:</b>
        ${group.map((item) => `${item.lead ?? ''} ${explainGrade(words.grades, item, pack.sources)} `)}
      </li>`,
    )}
  </ul>`;
  return grades === 'summary'
    ? list
    : html`<details class="evidence" part="grade"><summary>${words.evidence}</summary>${list}</details>`;
}

const sourcesView = ({ sources }: Condition): TemplateResult =>
  html`<ol class="sources" part="sources">
    ${sources.map(
      (source, index) => html`<li id="source-${index + 1}" tabindex="-1">
        ${source.by}${source.year ? ` (${source.year})` : nothing}.
        <a href=${safeUrl(source.url)}>${source.title}</a>. ${source.in}.
      </li>`,
    )}
  </ol>`;

const citing =
  ({ words, onJump, only }: GuideState) =>
  (numbers: number[]): unknown =>
    only && !only.includes('sources')
      ? nothing
      : html`<sup
          >${numbers.map(
            (number) =>
              html`<a href="#source-${number}" aria-label=${words.source(number)} @click=${onJump}>${number}</a>`,
          )}</sup
        >`;

