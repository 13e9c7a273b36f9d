import { html, type TemplateResult } from 'lit';
import type { Graded } from '../model/evidence.js';
import { explainGrade, type Cited } from './explain-grade.js';
import { gradeLabel, type Graders } from './grade-label.js';

/** A grade as a small label; opened, it says who gives the grade. */
export const gradeView = (pack: Cited & Graders, graded: Graded): TemplateResult =>
  html`<details class="grade" part="grade">
    <summary>${gradeLabel(pack, graded)}</summary>
    <small>${explainGrade(pack, graded)}</small>
  </details>`;
