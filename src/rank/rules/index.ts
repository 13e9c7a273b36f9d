import { BUILD_RULES } from './build.js';
import { GAIT_RULES } from './gait.js';
import { ROOM_RULES } from './room.js';
import type { Rule } from './rule.js';
import { UNDERFOOT_RULES } from './underfoot.js';

export type { Rule } from './rule.js';

/** All rules, in the order of their bits (`interests.ts`). */
export const RULES: readonly Rule[] = [...UNDERFOOT_RULES, ...ROOM_RULES, ...GAIT_RULES, ...BUILD_RULES];
