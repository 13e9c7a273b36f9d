// @ts-check
import { readFile } from 'node:fs/promises';
import { trimLitHtml } from '../../scripts/build/lean/trim-lit-html.js';

const LIT = new URL('../../node_modules/lit-html/lit-html.js', import.meta.url);

/**
 * `/trimmed/lit-html.js` is the templates of Lit as dist/cdn has them.
 *
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export async function serveTrimmedLit(context, next) {
  if (context.path !== '/trimmed/lit-html.js') return next();
  context.type = 'text/javascript';
  context.body = trimLitHtml(await readFile(LIT, 'utf8'));
}
