import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../i18n/format.js';
import type { Article } from '../model/article.js';
import type { CareCard, Condition, Statement } from '../model/condition.js';
import type { Graded } from '../model/evidence.js';
import type { RichText } from '../model/rich-text.js';
import { fill } from './fill.js';
import { gradeView } from './grade.view.js';
import { heading } from './heading.js';
import { ALERT, CLOCK, icon, SPEECH } from './icon.js';
import { jump } from './jump.js';
import { richText } from './rich-text.js';
import { safeUrl } from './safe-url.js';

/** A headed part of a text: its paragraphs, and what stands below them. */
export type Part = [id: string, heading: string, paragraphs: RichText[], body: unknown];

/** What a guide or an article is drawn with. */
export interface TextState<Pack = Condition | Article> {
  pack: Pack;
  /** Heading level of the title. */
  level: number;
  emergencyNumber?: string;
  /** Ids of the parts to show; all without it. */
  only?: string[];
  /** Folds the parts, and leaves out the list of contents. */
  folds?: boolean;
  /** Id of the part that is open at first, where they fold. */
  open?: string | false;
  /** Folds the care cards, except that for emergencies. */
  compact: boolean;
}

const ICONS = { emergency: ALERT, 'same-day': CLOCK, advice: SPEECH };

/**
 * The whole text, top to bottom.
 *
 * @param parts without the sources, which are added at the end
 * @param above what stands before the care cards
 */
export function textView(state: TextState, parts: Part[], above?: unknown): TemplateResult {
  const { pack, only, folds } = state;
  const { words } = pack;
  const shown = [...parts, sourcesPart(pack)].filter(([id]) => !only || only.includes(id));
  return html`<article class="base" part="base" lang=${pack.locale} dir="auto">
    ${headerView(state)} ${folds ? nothing : contentsView(state, shown)}
    <div class="text">
      ${above} ${pack.careCards.map((card) => careCardView(state, card))}
      ${shown[0]?.[0] === 'tips' ? html`<p>${linkTo('tips', words.skip)}</p>` : nothing}
      ${shown.map((part) => partView(state, part))}
      <small>${words.disclaimer}</small>
    </div>
  </article>`;
}

/** Title, lead, review dates and reading time. */
function headerView(state: TextState): TemplateResult {
  const { pack, level } = state;
  const { words, locale, minutes } = pack;
  const { checked, next, reviewer } = pack.review;
  const date = (text: string, day: string): string => fill(text, formatDate(locale, day));
  return html`<header>
    ${heading(level, pack.title, 'title')}
    <p class="lead" part="lead">${citedText(state, pack.lead)}</p>
    <ul class="meta" part="meta">
      ${[
        reviewer
          ? `${fill(words.reviewed, `${reviewer.name}, ${reviewer.credentials}`)}, ${date('{}', reviewer.on)}`
          : words.notReviewed,
        date(words.checked, checked),
        new Date(`${next}T24:00`) < new Date() ? words.overdue : date(words.next, next),
        fill(words.minutes, minutes),
      ].map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </header>`;
}

/** A link to a part of the same text. */
const linkTo = (id: string, text: unknown): TemplateResult =>
  html`<a href="#${id}" @click=${jump}>${text}</a>`;

/** The list of contents: beside the text, and folded above it where there is no room; its styles decide. */
const contentsView = ({ pack }: TextState, parts: Part[]): TemplateResult =>
  html`<details class="contents" part="contents" aria-label=${pack.words.contents}>
    <summary>${pack.words.contents}</summary>
    <ol>
      ${parts.map(([id, heading]) => html`<li>${linkTo(id, heading)}</li>`)}
    </ol>
  </details>`;

/** A care card: a list of signs that need help. That for emergencies is always open. */
function careCardView(state: TextState, { urgency, items }: CareCard): TemplateResult {
  const { level, emergencyNumber, pack, compact } = state;
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
    ${items.map((item) => html`<li>${citedText(state, item)}</li>`)}
  </ul>`;
  return html`<section class="care ${urgency}" part="care-card">
    ${
      compact && !emergency
        ? html`<details>
            <summary>${title}</summary>
            ${list}
          </details>`
        : html`<div>${title}</div>
            ${list}`
    }
  </section>`;
}

function partView(state: TextState, [id, name, paragraphs, body]: Part): TemplateResult {
  const title = heading(state.level + 1, name, 'section-heading', id);
  const content = [paragraphs.map((paragraph) => html`<p>${citedText(state, paragraph)}</p>`), body];
  return state.folds || id === 'sources'
    ? html`<details class="fold" part="section" ?open=${id === state.open}>
        <summary>${title}</summary>
        ${content}
      </details>`
    : html`<section part="section">${title}${content}</section>`;
}

/** One item of a list, with its grade where `isGraded`. */
export const statementView = (state: TextState, item: Statement, isGraded: boolean): TemplateResult =>
  html`<li>
    ${item.lead && html`<b>${item.lead}</b>`} ${citedText(state, item.text)}
    ${item.free ? html`<small class="free" part="free">${state.pack.words.free}</small>` : nothing}
    ${item.grade && isGraded ? gradeView(state.pack, item as Graded) : nothing}
  </li>`;

const sourcesPart = ({ words, sources }: Condition | Article): Part => [
  'sources',
  fill(words.sources, sources.length),
  [],
  html`<ol class="sources" part="sources">
    ${sources.map(
      ({ by, year, url, title, in: where }, index) =>
        html`<li id="source-${index + 1}" tabindex="-1">
          ${by}${year ? ` (${year})` : nothing}. <a href=${safeUrl(url)}>${title}</a>. ${where}.
        </li>`,
    )}
  </ol>`,
];

/** Rich text with its citations as links to the sources; without them where the sources are not shown. */
export const citedText = ({ pack, only }: TextState, content: RichText): unknown =>
  richText(content, (numbers) =>
    only && !only.includes('sources')
      ? nothing
      : html`<sup
          >${numbers.map(
            (number) =>
              html`<a href="#source-${number}" aria-label=${fill(pack.words.source, number)} @click=${jump}
                >${number}</a
              >`,
          )}</sup
        >`,
  );

/** Grey bars where the first lines will be. */
export const skeletonView = (): TemplateResult => html`<div class="skeleton"><i></i><i></i><i></i></div>`;
