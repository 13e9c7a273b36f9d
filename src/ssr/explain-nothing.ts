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
const GLOBAL =
  /^(?:id|class|style|slot|lang|dir|hidden|inert|title|translate|part|exportparts|tabindex|role|item.*|(?:data|aria)-.*)$/;

/** Those of these attributes that neither the element has nor any tag. */
const listUnknown = (attributes: readonly string[], known: readonly string[]): string =>
  attributes.filter((name) => !known.includes(name) && !GLOBAL.test(name)).join(', ');

/**
 * What is said of attributes that mean nothing on this tag; empty where each means something.
 *
 * @param known the attributes that it has
 */
export function explainUnknown(tag: string, attributes: readonly string[], known: readonly string[]): string {
  const unknown = listUnknown(attributes, known);
  return unknown && `Insole: <${tag}> has no attribute ${unknown}. It has: ${known.join(', ')}.`;
}

/**
 * Why an element that was given these attributes has nothing to show, as far as that can be told.
 *
 * @param known the attributes that it has
 */
export function explainNothing(tag: string, attributes: readonly string[], known: readonly string[]): string {
  const unknown = listUnknown(attributes, known);
  const needs = NEEDS[tag] ? ` It needs ${NEEDS[tag]}.` : '';
  const odd = unknown && ` It has no attribute ${unknown}.`;
  return `<${tag}> has nothing to show.${needs}${odd}`;
}
