import type { Feature } from '../../model/feature.js';
import { compilePattern } from '../pattern.js';

/** How words state a feature. Numbers are read by `measures.ts`, fitting widths by `widths.ts`. */
export interface Rule {
  feature: Feature;
  /** Codes of concepts. The rule is tried only on sentences with one of them. */
  anchors: string;
  /** Matches a statement of the feature. */
  states: RegExp;
  /** Where this matches the part of the sentence around a statement, the statement means something else. */
  unless?: RegExp;
  /** Where this matches anywhere in the sentence, the statement means something else. */
  elsewhere?: RegExp;
}

/**
 * Makes a rule. All patterns are encoded, see `encode`; `compilePattern` describes their form.
 *
 * @param states one pattern a line
 */
export function rule(
  feature: Feature,
  anchors: string,
  states: string,
  unless?: string,
  elsewhere?: string,
): Rule {
  return {
    feature,
    anchors,
    states: compilePattern(states, 'g'),
    ...(unless && { unless: compilePattern(unless) }),
    ...(elsewhere && { elsewhere: compilePattern(elsewhere) }),
  };
}
