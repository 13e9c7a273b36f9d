import type { Feature } from '../../model/feature.js';
import { compilePattern } from '../pattern.js';

/** How words state a feature. Numbers are read by `measures.ts`, fitting widths by `widths.ts`. */
export interface Rule {
  feature: Feature;
  /** Codes of concepts: without one of them the rule cannot hold, and is not tried. */
  anchors: string;
  states: RegExp;
  /** Found in the part of the sentence where the statement is, it means something else. */
  unless?: RegExp;
  /** Likewise, anywhere in the sentence. */
  elsewhere?: RegExp;
}

/** @param states one pattern a line, see `compilePattern`; all are encoded */
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
