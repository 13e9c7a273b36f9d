// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * How many tests ran, how they went, and why the skipped ones were.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, reasons: Record<string, number> }} Tally
 */

/** Where a test runner's reporter leaves its tally for the command that started it. */
export const TALLY_FILE_VARIABLE = 'INSOLE_TALLY_FILE';

/** @returns {Tally} */
export const emptyTally = () => ({ passed: 0, failed: 0, skipped: 0, reasons: {} });

/**
 * Notes a skipped test and its reason.
 *
 * @param {Tally} tally
 * @param {string} reason
 */
export function addSkip(tally, reason) {
  tally.skipped++;
  tally.reasons[reason] = (tally.reasons[reason] ?? 0) + 1;
}

/**
 * The sum of several tallies.
 *
 * @param {Tally[]} tallies
 * @returns {Tally}
 */
export function addTallies(tallies) {
  const sum = emptyTally();
  for (const { passed, failed, skipped, reasons } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
    for (const [reason, count] of Object.entries(reasons))
      sum.reasons[reason] = (sum.reasons[reason] ?? 0) + count;
  }
  return sum;
}

/**
 * `12 passed, 0 failed`, with `, 3 skipped` where some were.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
}

/**
 * Hands a tally to the command that asked for it, if one did.
 *
 * @param {Tally} tally
 */
export function writeTally(tally) {
  const path = process.env[TALLY_FILE_VARIABLE];
  if (path) writeFileSync(path, JSON.stringify(tally));
}

/**
 * The tally in a file; undefined when its writer died before it could write.
 *
 * @param {string} path
 * @returns {Tally | undefined}
 */
export function readTally(path) {
  return existsSync(path) ? /** @type {Tally} */ (JSON.parse(readFileSync(path, 'utf8'))) : undefined;
}
