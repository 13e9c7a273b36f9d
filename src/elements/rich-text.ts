import { html } from 'lit';
import type { RichText } from '../model/rich-text.js';
import { safeUrl } from './safe-url.js';

/**
 * Rich text as templates.
 *
 * @param cite draws a citation from its numbers; without it citations are left out
 */
export const richText = (text: RichText, cite?: (numbers: number[]) => unknown): unknown[] =>
  text.map((part): unknown => {
    if (typeof part === 'string') return part;
    if ('cite' in part) return cite?.(part.cite);
    if ('href' in part) return html`<a href=${safeUrl(part.href)}>${part.text}</a>`;
    return 'strong' in part ? html`<b>${part.strong}</b>` : html`<i>${part.em}</i>`;
  });
