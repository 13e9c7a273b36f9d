import { isArticle } from '../content/is-article.js';
import { isCondition } from '../content/read.js';
import type { Recommendations } from '../controllers/recommendations.js';
import type { ProductRecommendElement } from '../elements/product-recommend/product-recommend.js';
import type { Article } from '../model/article.js';
import type { Condition } from '../model/condition.js';
import type { Source } from '../model/evidence.js';
import type { RankedProduct } from '../model/recommendation.js';
import type { RichText } from '../model/rich-text.js';
import type { Drawing } from './draw.js';
import { toScriptJson } from './to-html.js';

/**
 * Structured data (schema.org) for what an element shows: a guide or an article is a `MedicalWebPage`, the shoes on
 * view are an `ItemList` that says nothing about a condition. Empty for anything else.
 */
export function describeForSearch({ values, shown }: Drawing): string {
  return values
    .flatMap((value) => {
      if (isCondition(value) || isArticle(value)) return describeText(value);
      const { list, pack } = (value ?? {}) as Partial<Recommendations>;
      return list && !pack?.shoes.hidden ? describeList(shown as ProductRecommendElement['shown']) : [];
    })
    .map((node) => `<script type="application/ld+json">${toScriptJson(node)}</script>`)
    .join('');
}

/** Only what is known: without a reviewer the page counts as checked, not as reviewed. */
function describeText(text: Article | Condition): object {
  const { title, lead, locale, review, sources } = text;
  const { reviewer, checked } = review;
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: title,
    description: toPlainText(lead),
    inLanguage: locale,
    isAccessibleForFree: true,
    dateModified: checked,
    ...(isCondition(text) && { about: { '@type': 'MedicalCondition', name: title } }),
    audience: { '@type': 'MedicalAudience', audienceType: 'Patient' },
    ...(reviewer && {
      lastReviewed: reviewer.on,
      reviewedBy: {
        '@type': 'Person',
        name: reviewer.name,
        honorificSuffix: reviewer.credentials,
        url: reviewer.url,
      },
    }),
    citation: sources.filter(({ kind }) => kind !== 'editorial').map(describeSource),
  };
}

const describeSource = ({ title, in: publisher, year, url, kind }: Source): object => ({
  '@type':
    kind === 'guideline' ? 'MedicalGuideline' : kind === 'reference' ? 'CreativeWork' : 'ScholarlyArticle',
  name: title,
  publisher: { '@type': 'Organization', name: publisher },
  datePublished: year && String(year),
  sameAs: url,
});

const describeList = (shoes: ProductRecommendElement['shown']): object => ({
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: shoes.map(({ product }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    item: describeProduct(product),
  })),
});

function describeProduct({
  name,
  brand,
  url,
  image,
  price,
  currency,
  inStock,
  rating,
}: RankedProduct): object {
  return {
    '@type': 'Product',
    name,
    url,
    image: image?.src,
    brand: brand && { '@type': 'Brand', name: brand },
    offers:
      price !== undefined && currency !== undefined
        ? {
            '@type': 'Offer',
            price,
            priceCurrency: currency,
            availability:
              inStock === undefined ? undefined : `https://schema.org/${inStock ? 'InStock' : 'OutOfStock'}`,
          }
        : undefined,
    aggregateRating: rating?.count
      ? { '@type': 'AggregateRating', ratingValue: rating.value, ratingCount: rating.count }
      : undefined,
  };
}

const toPlainText = (text: RichText): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('cite' in part) return '';
      return 'text' in part ? part.text : 'strong' in part ? part.strong : part.em;
    })
    .join('');
