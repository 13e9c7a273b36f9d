import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../i18n/format.js';
import type { CareCard, Condition, Statement } from '../../model/condition.js';
import type { Graded } from '../../model/evidence.js';
import type { RichText } from '../../model/rich-text.js';
import { explainGrade, fill, gradeLabel, gradeView } from '../grade.js';
import { heading } from '../heading.js';
import { ALERT, CLOCK, icon, SPEECH } from '../icon.js';
import { richText } from '../rich-text.js';
import { safeUrl } from '../safe-url.js';
import type { GradeDisplay, GuideLayout } from './pain-guide.js';

export interface GuideState {
  pack: Condition;
  layout: GuideLayout;
  grades: GradeDisplay;
  /** Heading level of the title. */
  level: number;
  emergencyNumber?: string;
  /** Ids of the parts to show; all without it. */
  only?: string[];
  /** True where there is room for the contents list beside the text. */
  wide: boolean;
  onJump: (event: Event) => void;
}

/** A part of the guide below its care cards. */
type Part = [id: string, heading: string, body: unknown];

const ICONS = { emergency: ALERT, 'same-day': CLOCK, advice: SPEECH };

/** The whole guide, top to bottom. */
export function guideView(state: GuideState): TemplateResult {
  const { pack, level, layout, only, onJump } = state;
  const { words } = pack;
  const parts = listParts(state).filter(([id]) => !only || only.includes(id));
  const link = (id: string, text: unknown): TemplateResult =>
    html`<a href="#${id}" @click=${onJump}>${text}</a>`;
  return html`<article class="base" part="base" lang=${pack.locale}>
    <header>
      ${heading(level, pack.title, 'title')}
      <p class="lead" part="lead">${text(state, pack.lead)}</p>
      ${metaView(pack)}
    </header>
    ${
      layout === 'full'
        ? html`<details class="contents" part="contents" ?open=${state.wide}>
            <summary>${words.contents}</summary>
            <ol>
              ${parts.map(([id, heading]) => html`<li>${link(id, heading)}</li>`)}
            </ol>
          </details>`
        : nothing
    }
    <div class="text">
      ${pack.careCards.map((card) => careCardView(state, card))}
      ${parts[0]?.[0] === 'tips' ? html`<p>${link('tips', words.skip)}</p>` : nothing}
      ${parts.map((part) => partView(state, part))}
      <small>${words.disclaimer}</small>
    </div>
  </article>`;
}

/** Flat shapes where the guide's first lines will be. */
export const skeletonView = (): TemplateResult => html`<div class="skeleton"><i></i><i></i><i></i></div>`;

const listParts = (state: GuideState): Part[] => {
  const { tips, sections, sources, words } = state.pack;
  return [
    ['tips', words.tips, statementsView(state, tips)],
    ...sections.map(({ id, heading, paragraphs, items }): Part => [
      id,
      heading,
      [paragraphs.map((paragraph) => html`<p>${text(state, paragraph)}</p>`), statementsView(state, items)],
    ]),
    ['sources', fill(words.sources, sources.length), sourcesView(state.pack)],
  ];
};

function metaView({
  review: { checked, next, reviewer },
  minutes,
  words,
  locale,
}: Condition): TemplateResult {
  const date = (text: string, day: string): string => fill(text, formatDate(locale, day));
  return html`<ul class="meta" part="meta">
    ${[
      reviewer
        ? `${fill(words.reviewed, `${reviewer.name}, ${reviewer.credentials}`)}, ${date('{}', reviewer.on)}`
        : words.notReviewed,
      date(words.checked, checked),
      new Date(next) < new Date() ? words.overdue : date(words.next, next),
      fill(words.minutes, minutes),
    ].map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function careCardView(state: GuideState, { urgency, items }: CareCard): TemplateResult {
  const { layout, level, emergencyNumber, pack } = state;
  const { words } = pack;
  const emergency = urgency === 'emergency';
  const title = [
    icon(ICONS[urgency]),
    heading(
      level + 1,
      emergency && emergencyNumber ? fill(words.emergencyCall, emergencyNumber) : words[urgency],
      'care-heading',
      urgency,
    ),
  ];
  const list = html`<ul>
    ${items.map((item) => html`<li>${text(state, item)}</li>`)}
  </ul>`;
  return html`<section class="care ${urgency}" part="care-card">
    ${
      layout === 'compact' && !emergency
        ? html`<details>
            <summary>${title}</summary>
            ${list}
          </details>`
        : html`<div>${title}</div>
            ${list}`
    }
  </section>`;
}

function partView({ layout, level }: GuideState, [id, name, body]: Part): TemplateResult {
  const title = heading(level + 1, name, 'section-heading', id);
  return layout === 'full' && id !== 'sources'
    ? html`<section part="section">${title}${body}</section>`
    : html`<details class="fold" part="section" ?open=${layout === 'accordion' && id === 'tips'}>
        <summary>${title}</summary>
        ${body}
      </details>`;
}

function statementsView(state: GuideState, items: Statement[]): unknown {
  const { grades, pack } = state;
  const graded = items.filter((item): item is Statement & Graded => !!item.grade);
  const list = html`<ul class="statements">
    ${items.map(
      (item) =>
        html`<li>
          ${item.lead && html`<b>${item.lead}</b>`} ${text(state, item.text)}
          ${item.free ? html`<small class="free" part="free">${pack.words.free}</small>` : nothing}
          ${item.grade && grades === 'inline' ? gradeView(pack, item as Graded) : nothing}
        </li>`,
    )}
  </ul>`;
  if (grades === 'inline' || !graded.length) return list;
  const gathered = graded.map(
    (item) => html`<li><b>${item.lead}</b> ${gradeLabel(pack, item)}: ${explainGrade(pack, item)}</li>`,
  );
  return [
    list,
    grades === 'summary'
      ? html`<ul class="gathered">
          ${gathered}
        </ul>`
      : html`<details class="gathered" part="grade">
          <summary>${pack.words.evidence}</summary>
          <ul>
            ${gathered}
          </ul>
        </details>`,
  ];
}

const sourcesView = ({ sources }: Condition): TemplateResult =>
  html`<ol class="sources" part="sources">
    ${sources.map(
      ({ by, year, url, title, in: where }, index) =>
        html`<li id="source-${index + 1}" tabindex="-1">
          ${by}${year ? ` (${year})` : nothing}. <a href=${safeUrl(url)}>${title}</a>. ${where}.
        </li>`,
    )}
  </ol>`;

/** Rich text with its citations as links to the sources; without them where the sources are not shown. */
const text = ({ pack, onJump, only }: GuideState, content: RichText): unknown =>
  richText(content, (numbers) =>
    only && !only.includes('sources')
      ? nothing
      : html`<sup
          >${numbers.map(
            (number) =>
              html`<a href="#source-${number}" aria-label=${fill(pack.words.source, number)} @click=${onJump}
                >${number}</a
              >`,
          )}</sup
        >`,
  );
