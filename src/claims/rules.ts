/** Why a claim may not be made, and who says so. */
export interface ClaimReason {
  /** One or two sentences, in English. */
  why: string;
  /** Ids of `content/sources.json`. */
  sources: readonly string[];
}

/** Words that claim too much, and what to write instead. */
export interface ClaimRule {
  /** Matches the words within one sentence. */
  claim: RegExp;
  /** Advice for a guide, and for a shop where `shop` says nothing else. */
  instead: string;
  /** Advice for a shop, where the guide's would still make a claim about what is for sale. */
  shop?: string;
  reason: ClaimReason;
}

/** The rules of one language. Each is tried on one sentence. */
export interface ClaimRules {
  /** What neither a guide nor a shop may claim. */
  always: readonly ClaimRule[];
  /** What a guide may say of exercise or warmth, but a shop may not say of its goods. */
  selling: readonly ClaimRule[];
  /**
   * A shop's sentence is judged only where this matches: "treated leather" and "money-back guarantee" are not about
   * health. It must match every sentence that a rule of `selling` can match.
   */
  health: RegExp;
  /** Words that turn a claim into its opposite, wherever they stand in the sentence. */
  denied: RegExp;
}
