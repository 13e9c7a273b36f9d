/** What every drawing is made of: paths in a viewBox of 400 by 300, the sole standing on y = 240, the toe at the right. */

/** The colours of one shoe, as `#rrggbb`. */
export interface Palette {
  /** The main material. */
  upper: string;
  /** Overlays: heel counter, toe cap, eyestay. */
  panel: string;
  /** One small touch of colour. */
  accent: string;
  lining: string;
  lace: string;
  midsole: string;
  outsole: string;
}

export type Point = readonly [x: number, y: number];

/** A filled shape; `more` holds further attributes. */
export const shape = (d: string, fill: string, more = ''): string =>
  `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;

/** A stroke without a fill. */
export const stroke = (d: string, color: string, width: number, more = ''): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${more && ` ${more}`}/>`;

/** A seam: a fine broken line. */
export const stitch = (d: string, color: string): string =>
  stroke(d, color, 1.4, 'stroke-dasharray="4 3.4" opacity=".75"');

/** What lies within `d` of the shapes in `body`. */
export const clip = (id: string, d: string, body: string): string =>
  `<clipPath id="${id}"><path d="${d}"/></clipPath><g clip-path="url(#${id})">${body}</g>`;

/** Light from above: laid over a shape, it gives it volume. */
export const shading = (d: string): string =>
  `<linearGradient id="s" x1="0" y1="0" x2=".25" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".5" stop-color="#fff" stop-opacity="0"/><stop offset="1" stop-color="#000" stop-opacity=".2"/></linearGradient>${shape(d, 'url(#s)')}`;

/** Mixes two colours; `share` (0 to 1) is that of the second. */
export function mix(first: string, second: string, share: number): string {
  const channels = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const other = channels(second);
  return `#${channels(first)
    .map((value, at) => Math.round(value + ((other[at] ?? 0) - value) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

export const darken = (color: string, share: number): string => mix(color, '#10151c', share);
export const lighten = (color: string, share: number): string => mix(color, '#ffffff', share);

/** Laces between two edges: from each point on the near side to its twin on the far side. */
export const laces = (pairs: readonly (readonly [Point, Point])[], color: string, width = 6): string => {
  const d = pairs.map(([[x, y], [u, v]]) => `M${x} ${y}L${u} ${v}`).join('');
  return stroke(d, darken(color, 0.45), width + 1.6, 'opacity=".35"') + stroke(d, color, width);
};

/** A small bow where the laces end. */
export const bow = ([x, y]: Point, color: string): string =>
  stroke(
    `M${x} ${y}c-14-14-28-8-20 2 5 6 14 4 20-2c12-12 28-6 20 3-5 5-14 4-20-3l-8 20m8-20l14 16`,
    color,
    4,
  );

/** Which part of the drawing a picture shows, always 4:3: low shoes are seen from nearer, tall ones from higher up. */
const FRAMES = { low: '10 43 380 285', mid: '4 8 392 294', tall: '0 -16 400 300' };

export type Frame = keyof typeof FRAMES;

/** The whole picture; decorative, for the page names the shoe beside it. */
export const picture = (body: string, frame: Frame = 'mid'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${FRAMES[frame]}" width="400" height="300" stroke-linecap="round" stroke-linejoin="round"><ellipse cx="206" cy="241" rx="160" ry="7" fill="#10151c" opacity=".16"/>${body}</svg>\n`;
