/** Every element there is. The build, the manifest check and `npm run new` read this list. */
export const TAGS = [
  'pain-guide',
  'product-recommend',
  'promo-banner',
  'advice-links',
  'insole-config',
  'article-comments',
  'shipping-promise',
  'account-prompt',
  'advice-article',
  'promo-card',
] as const;

export type Tag = (typeof TAGS)[number];
