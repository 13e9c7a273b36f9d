import { render, type ElementRenderer } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** A template as HTML, with the comments that Lit needs to hydrate it. */
export const toHtml = (template: unknown): string =>
  // Slots must stand in some element's shadow tree.
  collectResultSync(render(template, { customElementHostStack: [{} as ElementRenderer] }));

/** JSON that may stand in a `<script>`. */
export const toScriptJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
