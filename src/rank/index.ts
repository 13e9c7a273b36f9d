/** Matches what a condition asks of a shoe with what a shoe has: `insole/rank`. */
export { FeatureReader, type Finding, type Reading } from './feature-reader.js';
export { LANGUAGES, type LanguageCode } from './language.js';
export { loadFeatureReader } from './load-reader.js';
export { toListGuide } from './list-guide.js';
export type { ModelNames } from './model-names.js';
export { rankList, type RankOptions } from './rank-list.js';
export { isCounted, Ranking, rankProducts, scoreProduct, type RankNeed } from './rank.js';
export { toRankNeeds } from './rank-needs.js';
export { isNamed, selectProducts, suits, type Selected, type Selection } from './select.js';
export { ShoeTable, type ShoeFacts, type ShoeOffer } from './shoe-table.js';
export { readVariantWidths, type WidthFinding } from './widths.js';
export type { Need } from '../model/condition.js';
export type { Grade } from '../model/evidence.js';
export type { Feature } from '../model/feature.js';
export type { Audience, Product, ShoeWidth } from '../model/product.js';
export type { ListGuide, RankedList, RankedProduct, Reason } from '../model/recommendation.js';
