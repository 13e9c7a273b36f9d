/**
 * What each file of `dist/cdn` may weigh, Lit included: bytes after brotli at its highest level. A number is a
 * promise to the sites that embed it; it goes up only with a decision that says why (`docs/decisions/`).
 */
export const FILE_BUDGETS: Readonly<Record<string, number>> = {
  'insole.js': 1_500,
  'insole.css': 800,
  'account-form.css': 800,
  'pain-guide.js': 8_500,
  'product-recommend.js': 9_500,
  'promo-banner.js': 7_500,
  'advice-links.js': 7_000,
  'advice-article.js': 9_500,
  'promo-card.js': 7_500,
  'shipping-promise.js': 8_500,
  'account-prompt.js': 7_500,
  'article-comments.js': 11_000,
  'insole-config.js': 7_000,
  'insole.all.js': 42_000,
  // Elements that are planned.
  'pain-map.js': 11_000,
  'shoe-finder.js': 12_000,
};

/** The limit of a theme's app block, which a retailer's theme checker counts after gzip. */
export const GZIP_BUDGETS: Readonly<Record<string, number>> = { 'product-recommend.js': 10_000 };

/** One guide, in one language. */
export const GUIDE_BUDGET = 5_000;

/** The holidays of one country with its regions, fetched only where a shipping promise names it. */
export const HOLIDAYS_BUDGET = 2_000;

/** The engine, fetched only where a raw feed is read: with English and Shopify. */
export const ENGINE_BUDGET = 10_000;

/** What a further format may add to it. */
export const FORMAT_BUDGET = 8_000;

/** The chunks that each format needs beside the engine, which has English and Shopify in it, by name. */
export const ENGINE_FORMATS: Readonly<Record<string, readonly string[]>> = {
  Shopify: [],
  WooCommerce: ['gather-products', 'json-reader', 'woocommerce'],
  'Google XML': ['gather-products', 'google-xml'],
  'Google table': ['gather-products', 'table-reader', 'google'],
  'schema.org page': ['gather-products', 'html-reader'],
  'Insole JSON': ['gather-products', 'json-reader', 'insole'],
};

/** All code of a page with these elements, by way of the loader. */
export const PAGE_BUDGET = {
  tags: ['pain-guide', 'product-recommend', 'promo-banner'],
  bytes: 14_500,
} as const;

/**
 * What has not reached its budget yet, by the name in the table, and what it may weigh until then: it may not
 * grow. Why, and what each would take: docs/decisions/0007, 0008 and 0019.
 */
export const CEILINGS: Readonly<Record<string, number>> = {
  engine: 19_080,
};

/**
 * Entries of the package that are above the budget of their file once a bundler has made a page's script of them, by bundler
 * and tag, and what they may weigh: they may not grow. What is too much is the bundlers' own, which loads and preloads
 * what is loaded on demand, or splits an entry into files: docs/decisions/0015. Each has some 80 bytes of room, for bundlers
 * name chunks by hashes, which differ from folder to folder and weigh more or less.
 */
export const ENTRY_CEILINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  vite: {
    'pain-guide': 8_820,
    'product-recommend': 9_940,
    'promo-banner': 7_690,
    'shipping-promise': 8_600,
    'advice-article': 9_750,
    'promo-card': 7_840,
  },
  esbuild: {
    'pain-guide': 8_650,
    'product-recommend': 9_780,
    'advice-article': 9_600,
  },
  webpack: {
    'pain-guide': 9_180,
    'product-recommend': 10_180,
    'promo-banner': 8_090,
    'advice-links': 7_220,
    'shipping-promise': 9_040,
    'advice-article': 10_060,
    'promo-card': 8_080,
  },
};
