import { html, isServer, type TemplateResult } from 'lit';
import type { Figure, FigurePart } from '../../model/article.js';
import { heading } from '../heading.js';
import { citedText, statementView } from '../text.view.js';
import type { ArticleState } from './advice-article.view.js';

/** A figure with its caption. All that the drawing shows is there in words too. */
export const figureView = (
  state: ArticleState,
  { id, heading: name, caption, parts }: Figure,
): TemplateResult =>
  html`<figure class=${id} part="figure">
    <figcaption>
      ${heading(state.level + 2, name, 'figure-heading', id)} ${citedText(state, caption)}
    </figcaption>
    ${id === 'studies' ? studiesView(state, parts) : chainView(state, parts)}
  </figure>`;

/** Two names, so that the radio buttons that a server drew keep their choice while the element draws its own beside them. */
const GROUP = isServer ? 'joint' : 'joints';

/**
 * Joints to choose from, as a drawing and as radio buttons, and what is known of the chosen one. Styles show that and hide
 * the rest, so it works without scripts; hidden text is no part of a button's description. A click on the drawing is passed
 * on to its radio button.
 */
function chainView(state: ArticleState, foot: FigurePart[]): unknown {
  // The pack lists them from the ground up; on the page they stand from the top down.
  const parts = [...foot].reverse();
  return [
    html`<div class="drawing" @click=${choose}>${state.drawing}</div>
      <div class="joints" role="radiogroup" aria-labelledby="kinetic-chain">
        ${parts.map(
          ({ label }, index) =>
            html`<label
              ><input
                type="radio"
                name=${GROUP}
                aria-describedby="known"
                ?checked=${index === parts.length - 1}
              />${label}</label
            >`,
        )}
      </div>`,
    html`<ul class="known" id="known">
      ${parts.map(({ label, ...known }) => statementView(state, { lead: `${label}.`, ...known }, true))}
    </ul>`,
  ];
}

/** A joint of the drawing was clicked: chooses its radio button. */
function choose(event: Event): void {
  const { joint } = (event.target as SVGElement).dataset;
  const root = (event.currentTarget as HTMLElement).parentElement!;
  if (joint) root.querySelectorAll('input')[Number(joint)]!.click();
}

/** Path of a ring of 14 units, and the move to the next one. */
const RING = 'a7 7 0 1 0 14 0a7 7 0 1 0-14 0m20 0';

/** A row for each thing that was looked for, with a ring for each study, filled where it was found. */
const studiesView = (state: ArticleState, parts: FigurePart[]): TemplateResult =>
  html`<ul>
    ${parts.map(({ label, text, count: [found, of] = [0, 0] }) => {
      const width = of * 20;
      return html`<li>
        <b>${label}</b>
        <svg viewBox="0 0 ${width} 20" width=${width} height="20" aria-hidden="true">
          <path class="found" d="M1 10${RING.repeat(found)}"></path>
          <path d="M${1 + found * 20} 10${RING.repeat(of - found)}"></path>
        </svg>
        <span>${citedText(state, text)}</span>
      </li>`;
    })}
  </ul>`;
