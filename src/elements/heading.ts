import { html, type TemplateResult } from 'lit';

/** What `heading-level` may be, and 2 where it is something else. */
export const LEVELS: readonly number[] = [2, 1, 3, 4, 5, 6];

const templates: Record<number, TemplateStringsArray> = {};

/** The static parts of a heading's template, made once for each level, as Lit's own static templates are. */
function template(level: number): TemplateStringsArray {
  const strings = [`<h${level} class="head `, '" part=', ' id=', ' tabindex="-1">', `</h${level}>`];
  return (templates[level] ??= Object.assign(strings, { raw: strings }));
}

/**
 * A real heading of a level that the page's outline asks for, to which the focus can be moved.
 *
 * @param level one of `LEVELS`, or deeper: then 6
 * @param name class and part, and id where none is given
 */
export const heading = (level: number, content: unknown, name: string, id = name): TemplateResult =>
  html(template(Math.min(level, 6)), name, name, id, content);
