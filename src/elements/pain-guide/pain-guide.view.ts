import { html, nothing, type TemplateResult } from 'lit';
import type { Condition, Statement } from '../../model/condition.js';
import type { Graded } from '../../model/evidence.js';
import { explainGrade } from '../explain-grade.js';
import { gradeLabel } from '../grade-label.js';
import { statementView, textView, type Part, type TextState } from '../text.view.js';
import type { GradeDisplay } from './pain-guide.js';

export interface GuideState extends TextState<Condition> {
  grades: GradeDisplay;
}

/** The whole guide: what helps, then its other parts. */
export function guideView(state: GuideState): TemplateResult {
  const { tips, sections, words } = state.pack;
  return textView(state, [
    ['tips', words.tips, [], statementsView(state, tips)],
    ...sections.map(({ id, heading, paragraphs, items }): Part => [
      id,
      heading,
      paragraphs,
      statementsView(state, items),
    ]),
  ]);
}

function statementsView(state: GuideState, items: Statement[]): unknown {
  const { grades, pack } = state;
  const graded = items.filter((item): item is Statement & Graded => !!item.grade);
  if (!items[0]) return nothing;
  const list = html`<ul class="statements">
    ${items.map((item) => statementView(state, item, grades === 'inline'))}
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
