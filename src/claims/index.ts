/** What a text claims that it should not: `insole/claims`. */
export { findClaims, hasClaimRules, type ClaimContext, type FoundClaim } from './find-claims.js';
export type { ClaimReason } from './rules.js';
export { listClaimSources } from './list-claim-sources.js';
