import { html, type TemplateResult } from 'lit';

/**
 * An icon: a path on a grid of 24 units, stroked in the colour of the text. It is hidden from assistive technology, so
 * words beside it must say the same.
 */
export const icon = (path: string): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`;

export const ALERT = 'M12 4 3 20h18zv0m0 6v4m0 3v0';
export const CLOCK = 'M12 3a9 9 0 1 0 .1 0M12 7v5l3 2';
export const SPEECH = 'M4 4h16v12h-9l-4 4v-4H4zM8 8h8m-8 4h5';
export const TRUCK = 'M2 6h12v11H2zM14 10h4l4 3v4h-8M5 18a2 2 0 1 0 4 0m6 0a2 2 0 1 0 4 0';
export const SHOE = 'M3 7v10h18q0-4-7-5l-4-5z';
export const TAG = 'M4 4h8l9 9-8 8-9-9zM8 8v0';
