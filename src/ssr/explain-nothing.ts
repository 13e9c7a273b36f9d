/** What each element needs to have something to show. */
const NEEDS: Readonly<Record<string, string>> = {
  'pain-guide': 'condition',
  'product-recommend': 'condition or needs, and shoes: the properties list or products, or src',
  'promo-banner': 'messages or src',
  'advice-links': 'condition or conditions, and href-template or for',
  'advice-article': 'article',
  'promo-card': 'heading, pitch or href, or a product of src',
  'shipping-promise': 'days, or free-over',
  'account-prompt': 'shop and platform, or addresses of its own',
};

/** Attributes of any tag. */
const GLOBAL = /^(?:id|class|style|slot|lang|dir|hidden|title|part|tabindex|role|(?:data|aria)-.*)$/;

/**
 * Why an element that was given these attributes has nothing to show, as far as that can be told.
 *
 * @param known the attributes that it has
 */
export function explainNothing(tag: string, attributes: readonly string[], known: readonly string[]): string {
  const unknown = attributes.filter((name) => !known.includes(name) && !GLOBAL.test(name));
  const needs = NEEDS[tag] ? ` It needs ${NEEDS[tag]}.` : '';
  const odd = unknown.length ? ` It has no attribute ${unknown.join(', ')}.` : '';
  return `<${tag}> has nothing to show.${needs}${odd}`;
}
