/** Finds claims about health in texts: `insole/claims`. */
export { findClaims, hasClaimRules, type ClaimContext, type FoundClaim } from './find-claims.js';
export type { ClaimReason } from './rules.js';
export { listClaimSources } from './list-claim-sources.js';
