/** Reads any shop's feed into products: `insole/catalog`. */
export { readFeed } from './read-feed.js';
export { streamFeed } from './stream-feed.js';
export type { FeedProgress } from './stream-rows.js';
export { FeedError, type FeedErrorCode } from './feed-error.js';
export { countProducts } from './count.js';
export { joinProducts } from './group.js';
export type { FeedInput } from './input.js';
export {
  MAX_PROBLEMS,
  type Catalog,
  type CatalogCounts,
  type FeedFormat,
  type FeedItem,
  type FeedOptions,
  type FeedProblem,
  type RowUse,
} from './catalog.js';
export type {
  Audience,
  Product,
  ProductImage,
  ProductWords,
  Rating,
  ShoeWidth,
  Variant,
} from '../model/product.js';
