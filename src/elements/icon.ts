import { html, type TemplateResult } from 'lit';

/** One icon of the set: a path on a 24-unit grid, stroked in the text's colour. Never the only bearer of a meaning. */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const ALERT = 'M12 3.5 22 20.5H2L12 3.5ZM12 10v4.5M12 17.5v.01';
export const CLOCK = 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3 2';
export const SPEECH = 'M4 4.5h16v11.5h-9L6.5 20v-4H4ZM8 9h8M8 12h5';
