import { darken, lighten, shape, stitch, stroke, type Palette } from './kit.js';

const FOOTBED =
  'M46 190C44 176 52 168 62 172C84 186 110 194 138 188C166 182 190 190 220 196C266 202 320 200 352 186C364 182 372 190 368 200C350 214 300 216 220 212C140 210 60 214 46 190Z';
const MIDSOLE =
  'M46 188C48 183 54 185 58 190C76 206 110 206 140 202C170 198 190 204 220 208C280 214 330 210 366 194C372 206 370 220 360 229C352 238 336 240 320 240H230L206 234H160L146 241H68C52 240 44 206 46 188Z';

interface Strap {
  /** The side towards us, from the sole to the top of the instep. */
  near: string;
  /** The side away from us, seen from within. */
  far: string;
  /** A seam along the near side. */
  seam: string;
}

const SLIDE: Strap[] = [
  {
    near: 'M128 206C130 172 148 140 186 128C204 124 220 132 226 146C206 152 192 176 190 208Z',
    far: 'M190 128C222 126 244 158 246 204H222C220 180 212 160 200 152Z',
    seam: 'M136 202C139 174 156 147 188 136',
  },
  {
    near: 'M242 212C246 182 264 160 296 154C312 152 324 160 328 172C310 178 300 194 300 212Z',
    far: 'M300 154C326 154 342 172 346 196L326 204C324 190 318 182 310 178Z',
    seam: 'M250 208C255 186 270 167 298 162',
  },
];

const SPORT: Strap[] = [
  {
    near: 'M150 206C150 170 160 138 188 122C200 118 210 122 214 132C192 144 176 172 176 208Z',
    far: 'M192 122C212 128 224 158 228 202H208C206 176 202 156 194 146Z',
    seam: 'M157 202C158 172 168 146 190 131',
  },
  {
    near: 'M236 212C242 180 260 158 290 152C304 150 314 158 316 168C294 174 282 192 280 212Z',
    far: 'M292 152C314 154 330 172 336 198L316 204C314 190 308 180 300 176Z',
    seam: 'M244 208C249 184 266 165 292 160',
  },
];

const drawStrap = ({ near, seam }: Strap, color: string): string =>
  shape(near, color) + stitch(seam, lighten(color, 0.5));

const buckle = (x: number, y: number, turn: number, color: string): string =>
  `<rect x="${x - 8}" y="${y - 10}" width="16" height="20" rx="3" fill="none" stroke="${color}" stroke-width="4" transform="rotate(${turn} ${x} ${y})"/>`;

/** A sandal: two buckled straps on a contoured footbed, or a sport sandal that closes round the heel. */
export function drawSandal(p: Palette, { sport = false } = {}): string {
  const straps = sport ? SPORT : SLIDE;
  const heel = 'M98 200C84 176 78 152 84 138C98 128 150 128 186 132';
  return (
    shape(FOOTBED, p.lining) +
    straps.map(({ far }) => shape(far, darken(p.upper, 0.42))).join('') +
    (sport
      ? stroke('M86 138C120 128 160 124 196 130', darken(p.panel, 0.4), 12) +
        stroke(heel, darken(p.panel, 0.2), 18) +
        stroke(heel, p.panel, 15) +
        stroke('M200 140C222 152 244 164 268 172', p.panel, 13)
      : '') +
    straps.map((strap) => drawStrap(strap, p.upper)).join('') +
    (sport
      ? buckle(174, 150, 24, p.accent)
      : buckle(160, 162, 30, p.accent) + buckle(270, 182, 34, p.accent)) +
    shape(MIDSOLE, p.midsole) +
    stroke('M54 228C58 238 64 239 72 239H144L158 233H206L230 239H320C338 239 352 234 362 222', p.outsole, 6)
  );
}
