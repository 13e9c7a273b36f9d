import { html, type TemplateResult } from 'lit';

type Heading = (content: unknown, className: string, id?: string) => TemplateResult;

const LEVELS: Heading[] = [
  (content, name, id = name) => html`<h1 class=${name} part=${name} id=${id} tabindex="-1">${content}</h1>`,
  (content, name, id = name) => html`<h2 class=${name} part=${name} id=${id} tabindex="-1">${content}</h2>`,
  (content, name, id = name) => html`<h3 class=${name} part=${name} id=${id} tabindex="-1">${content}</h3>`,
  (content, name, id = name) => html`<h4 class=${name} part=${name} id=${id} tabindex="-1">${content}</h4>`,
  (content, name, id = name) => html`<h5 class=${name} part=${name} id=${id} tabindex="-1">${content}</h5>`,
  (content, name, id = name) => html`<h6 class=${name} part=${name} id=${id} tabindex="-1">${content}</h6>`,
];

/**
 * A real heading of a level that the page's outline asks for.
 *
 * @param level 1 to 6; beyond, the nearest of them
 * @param name class and part
 */
export const heading = (level: number, content: unknown, name: string, id?: string): TemplateResult =>
  LEVELS[Math.min(Math.max(Math.trunc(level) || 2, 1), 6) - 1]!(content, name, id);
