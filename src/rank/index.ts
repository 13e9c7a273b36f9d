/** What a condition needs against what a shoe has: `insole/rank`. */
export { FeatureReader, type Finding, type Reading } from './feature-reader.js';
export { LANGUAGES, type LanguageCode } from './language.js';
export { loadFeatureReader } from './load-reader.js';
export { rankList, type RankOptions } from './rank-list.js';
export { Ranking, rankProducts, scoreProduct, type RankNeed } from './rank.js';
export { selectProducts, type Selected, type Selection } from './select.js';
