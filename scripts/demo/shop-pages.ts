import type { DemoProduct } from './catalogue.js';
import { escapeMarkup, pathOf, toDecimal, toHtml } from './feeds/words.js';
import type { DemoAudience } from './model.js';

/** An advice page of the shop. What is said here is the shop's; the guide on the page says the rest. */
export interface AdvicePage {
  id: string;
  title: string;
  summary: string;
  /** Another guide, for readers without scripts. */
  elsewhere: string;
  /** Of the shoe whose picture stands on top. */
  handle: string;
}

export const ADVICE_PAGES: AdvicePage[] = [
  {
    id: 'back-pain',
    title: 'Back pain',
    summary:
      'Most backs get better with time and with moving. Here is what is known, what is not, and which of our shoes people find comfortable to stand and walk in.',
    elsewhere: 'https://www.nhs.uk/conditions/back-pain/',
    handle: 'fernhollow-womens-amble-cognac',
  },
  {
    id: 'knee-pain',
    title: 'Knee pain',
    summary:
      'Knees hurt for many reasons, and no one shoe suits them all. Here is what is known, and how to choose a pair that feels steady and comfortable.',
    elsewhere: 'https://www.nhs.uk/conditions/knee-pain/',
    handle: 'fernhollow-womens-dale-light',
  },
  {
    id: 'ankle-pain',
    title: 'Ankle pain',
    summary:
      'A twist, a long walk or nothing you remember: what to do first, when to have it looked at, and what to try on when you are ready to walk again.',
    elsewhere: 'https://www.nhs.uk/symptoms/foot-pain/ankle-pain/',
    handle: 'kestmoor-womens-fellgate-mid',
  },
  {
    id: 'heel-pain',
    title: 'Heel pain',
    summary:
      'Sore first steps in the morning are common, and patience is part of the plan. Here is what helps, and what to look for inside a shoe.',
    elsewhere: 'https://www.nhs.uk/symptoms/foot-pain/heel-pain/',
    handle: 'quillrun-womens-cloudberry-3-teal',
  },
];

const GROUPS: { id: DemoAudience | 'accessories'; title: string }[] = [
  { id: 'women', title: 'Women' },
  { id: 'men', title: 'Men' },
  { id: 'unisex', title: 'Everyone' },
  { id: 'kids', title: 'Kids' },
  { id: 'accessories', title: 'Socks, insoles, cushions and care' },
];

const groupOf = ({ audience }: DemoProduct): string => audience ?? 'accessories';

/** The sections of the page that lists all products. */
export const listSections = (products: DemoProduct[]): string =>
  GROUPS.map(
    ({ id, title }) => `<section class="group" id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${title}</h2>
<ul>
${products
  .filter((product) => groupOf(product) === id)
  .map(listItem)
  .join('\n')}
</ul>
</section>`,
  ).join('\n');

const listItem = (product: DemoProduct): string =>
  `<li><a href="${pathOf(product)}"><img src="${product.pictures[0]!.path}" alt="" width="400" height="300" loading="lazy" /><span>${escapeMarkup(product.brand)}</span><strong>${escapeMarkup(product.title)}</strong>$${toDecimal(product.price)}</a></li>`;

/** The values of one product's page. */
export const productValues = (product: DemoProduct): Record<string, string> => ({
  title: escapeMarkup(product.title),
  brand: escapeMarkup(product.brand),
  type: escapeMarkup(product.type),
  group: groupOf(product),
  color: product.colors[0]!,
  picture: product.pictures[0]!.path,
  price: priceLine(product),
  description: toHtml(product),
  sizes: sizeList(product),
});

const priceLine = ({ price, was }: DemoProduct): string =>
  was
    ? `<p class="price"><span class="sale">$${toDecimal(price)}</span> <s><span class="visually-hidden">Former price </span>$${toDecimal(was)}</s></p>`
    : `<p class="price">$${toDecimal(price)}</p>`;

function sizeList({ variants }: DemoProduct): string {
  const sizes = [...new Set(variants.map(({ size }) => size))].filter(Boolean);
  if (!sizes.length) return '';
  const items = sizes.map((size) => {
    const inStock = variants.some((variant) => variant.size === size && variant.inStock);
    return inStock
      ? `<li>${size}</li>`
      : `<li class="gone">${size}<span class="visually-hidden">, out of stock</span></li>`;
  });
  return `<h2>Sizes (US)</h2><ul class="sizes">${items.join('')}</ul>`;
}
