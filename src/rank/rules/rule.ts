import type { Feature } from '../../model/feature.js';
import { compilePattern, type Concept } from '../concepts.js';

/** How words state a feature. Numbers are read by `measures.ts`, fitting widths by `widths.ts`. */
export interface Rule {
  feature: Feature;
  /** Without one of these concepts the rule cannot hold, and is not tried. */
  anchors: Concept[];
  states: RegExp;
  /** Found in the part of the sentence where the statement is, it means something else. */
  unless?: RegExp;
  /** Likewise, anywhere in the sentence. */
  elsewhere?: RegExp;
}

/** @param states one pattern a line, see `compilePattern` */
export function rule(
  feature: Feature,
  anchors: string,
  states: string,
  unless?: string,
  elsewhere?: string,
): Rule {
  return {
    feature,
    anchors: anchors.split(' ') as Concept[],
    states: compilePattern(states.replaceAll('\n', '|'), 'g'),
    ...(unless && { unless: compilePattern(unless.replaceAll('\n', '|')) }),
    ...(elsewhere && { elsewhere: compilePattern(elsewhere) }),
  };
}
