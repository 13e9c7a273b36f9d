import { CommandError } from './command-error.js';

const HOURS: Record<string, number> = { h: 1, d: 24, w: 168 };

/**
 * Hours of a duration: "36h", "2d", "1w", or just a number of hours.
 *
 * @throws {CommandError}
 */
export function readHours(text: string): number {
  const [, number, unit = 'h'] = /^(\d{1,4}(?:\.\d+)?)([hdw])?$/.exec(text) ?? [];
  if (!number) throw new CommandError(`--max-age ${text} is no duration: write 36h, 2d or 1w.`, 2);
  return +number * HOURS[unit]!;
}
