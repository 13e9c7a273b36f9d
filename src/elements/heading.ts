import { html, type TemplateResult } from 'lit';

/** What `heading-level` may be; the first is the default. */
export const LEVELS: readonly number[] = [2, 1, 3, 4, 5, 6];

const templates: Record<number, TemplateStringsArray> = {};

/** The static parts of a heading's template, made once for each level, as Lit's own static templates are. */
function template(level: number): TemplateStringsArray {
  const strings = [`<h${level} class="head `, '" part=', ' id=', ' tabindex="-1">', `</h${level}>`];
  return (templates[level] ??= Object.assign(strings, { raw: strings }));
}

/**
 * A heading element of the level that fits the page's outline. It can take the focus, for links that lead to it.
 *
 * @param level 1 or more; what is deeper than 6 becomes 6
 * @param name its class and its part, and its id where `id` is not given
 */
export const heading = (level: number, content: unknown, name: string, id = name): TemplateResult =>
  html(template(Math.min(level, 6)), name, name, id, content);
