import type { DemoProduct } from '../catalogue.js';

/** A product's address below the site's root. */
export const pathOf = ({ handle }: DemoProduct): string => `/products/${handle}`;

export const escapeMarkup = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** What the shop says, as the HTML that shop systems keep. */
export function toHtml({ paragraphs, specs }: DemoProduct): string {
  const list = specs.map(({ name, value }) => `<li><strong>${name}:</strong> ${value}</li>`).join('\n');
  return [...paragraphs.map((text) => `<p>${escapeMarkup(text)}</p>`), list && `<ul>\n${list}\n</ul>`]
    .filter(Boolean)
    .join('\n');
}

/** The same as plain text. */
export const toText = ({ paragraphs, specs }: DemoProduct): string =>
  [...paragraphs, ...specs.map(({ name, value }) => `${name}: ${value}.`)].join(' ');

/** Whole cents as "38.94". */
export const toDecimal = (cents: number): string => (cents / 100).toFixed(2);
