import type { ElementDescription } from '../from-manifest/read.js';
import { describeFields, toTitle } from './fields.js';

/** Of WordPress's own set. */
const ICONS: Record<string, string> = {
  'pain-guide': 'heart',
  'product-recommend': 'products',
  'promo-banner': 'megaphone',
  'advice-links': 'list-view',
  'article-comments': 'admin-comments',
  'shipping-promise': 'calendar-alt',
  'account-prompt': 'admin-users',
  'advice-article': 'media-document',
};

export const iconOf = (tag: string): string => ICONS[tag] ?? 'lightbulb';

/**
 * The `block.json` of an element's block. WordPress refuses a preview with an attribute that is not in it; an attribute
 * that is not set is not written, so the element's own defaults hold.
 */
export function writeBlockJson(element: ElementDescription, version: string): string {
  const attributes = Object.fromEntries(
    describeFields(element).map(({ field, type, options }) => [
      field,
      { type, ...(options && { enum: options }) },
    ]),
  );
  const hasCondition = 'condition' in attributes;
  const block = {
    apiVersion: 2,
    name: `insole/${element.tag}`,
    version,
    title: toTitle(element.tag),
    category: 'insole',
    icon: iconOf(element.tag),
    description: element.summary,
    keywords: ['insole', ...element.tag.split('-')],
    textdomain: 'insole',
    attributes: { ...attributes, fallbackText: { type: 'string' }, fallbackUrl: { type: 'string' } },
    supports: { html: false, align: ['wide', 'full'], spacing: { margin: true } },
    ...(hasCondition && { example: { attributes: { condition: 'back-pain' } } }),
    editorScript: 'insole-editor',
  };
  return `${JSON.stringify(block, null, 2)}\n`;
}
