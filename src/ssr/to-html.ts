import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template as HTML, with the comments by which it is made live again. */
export const toHtml = (template: unknown): string =>
  // Slots must stand in some element's shadow tree.
  collectResultSync(render(template, { customElementHostStack: [{} as ElementRenderer] }));

const ENTITIES: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

export const escapeHtml = (text: string): string => text.replace(/[&"<>]/g, (sign) => ENTITIES[sign]!);

/** Attributes for a start tag, each with a space before it. Angle brackets too are escaped, which some systems cut at. */
export const writeAttributes = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value && `="${escapeHtml(value)}"`}`)
    .join('');

/** JSON that may stand in a `<script>`. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
