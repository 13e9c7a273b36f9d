/** Why a claim may not be made, and who says so. */
export interface ClaimReason {
  why: string;
  /** Ids of `content/sources.json`. */
  sources: readonly string[];
}

/** Words that claim too much, and what to write instead. */
export interface ClaimRule {
  claim: RegExp;
  instead: string;
  /** What a shop writes instead, where a guide's way would still be a claim of what is for sale. */
  shop?: string;
  reason: ClaimReason;
}

/** The rules of one language. Each is tried on one sentence. */
export interface ClaimRules {
  /** What nobody claims, neither a guide nor a shop. */
  always: readonly ClaimRule[];
  /** What a guide may say of exercise or warmth, but nobody of what is for sale. */
  selling: readonly ClaimRule[];
  /**
   * What makes a claim of a shop's one about health: leather is treated, and a money-back guarantee is none. Any
   * sentence that a rule of `selling` finds has it.
   */
  health: RegExp;
  /** What turns a claim into its opposite, wherever it stands in the sentence. */
  denied: RegExp;
}
