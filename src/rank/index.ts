/** What a condition needs against what a shoe has: `insole/rank`. */
export { FeatureReader, type Finding, type Reading } from './feature-reader.js';
export { LANGUAGES, type LanguageCode } from './language.js';
export { loadFeatureReader } from './load-reader.js';
export { hashText } from './hash-text.js';
export { toListGuide } from './list-guide.js';
export { modelKey } from './model-key.js';
export { rankList, type RankOptions } from './rank-list.js';
export { isCounted, Ranking, rankProducts, scoreProduct, type RankNeed } from './rank.js';
export { toRankNeeds } from './rank-needs.js';
export { selectProducts, suits, type Selected, type Selection } from './select.js';
export { ShoeTable, type ShoeFacts, type ShoeOffer } from './shoe-table.js';
export { readVariantWidths, type WidthFinding } from './widths.js';
