/** Contrast as WCAG 2.2 measures it, and the nearest colour that has enough of it. */
import {
  clampChroma,
  converter,
  formatHex,
  modeLrgb,
  modeOklab,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';

useMode(modeRgb);
useMode(modeLrgb);
useMode(modeOklab);
useMode(modeOklch);
const toOklch = converter('oklch');

/** The ratio of two colours (#rrggbb), 1 to 21. */
export const measureContrast = (one: string, other: string): number => wcagContrast(one, other);

/** A ratio in words. Cut, not rounded: 4.499 is no 4.5. */
export const sayRatio = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

/** How finely lightness is tried. */
const STEPS = 400;

/**
 * The colour nearest to `colour` that has the ratio to `ground`: of its hue and, where a screen can show that, its
 * chroma, so much lighter or darker as it must be.
 *
 * @returns undefined where even black and white have too little
 */
export function suggestColour(colour: string, ground: string, least: number): string | undefined {
  const start = toOklch(colour)!;
  for (let step = 0; step <= STEPS; step++) {
    const passing = [start.l - step / STEPS, start.l + step / STEPS]
      .map((l) => formatHex(clampChroma({ ...start, l: Math.min(1, Math.max(0, l)) }, 'oklch')))
      .filter((each) => measureContrast(each, ground) >= least);
    if (passing[0]) return passing[0];
  }
  return undefined;
}
