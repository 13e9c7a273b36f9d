import { clip, darken, laces, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

const UPPER =
  'M58 206C46 176 46 140 54 112C56 100 62 94 72 95C88 98 94 108 110 112C130 116 148 110 160 100C170 92 180 90 190 96C212 116 240 134 274 142C316 148 352 166 356 196C358 206 352 212 342 213L66 214Z';
const COLLAR = 'M66 98C84 92 150 92 184 92L164 118L96 124Z';
const TONGUE = 'M158 104C162 88 172 76 186 72C200 70 208 80 204 94L190 108Z';
const MIDSOLE =
  'M46 204C44 196 52 192 60 196C92 206 200 208 262 208C304 208 330 206 352 198C362 195 370 202 366 212C362 220 358 224 350 227L52 228C47 222 46 212 46 204Z';
const OUTSOLE =
  'M48 222C48 234 52 241 64 241H128L140 232H196L206 240H300C328 240 352 232 364 216L354 220C330 226 120 224 48 222Z';

/** A walking shoe of leather, closed by laces or by two straps. */
export function drawWalker(p: Palette, { closure = 'laces' }: { closure?: 'laces' | 'straps' } = {}): string {
  const seam = lighten(p.panel, 0.35);
  const strap = (d: string): string =>
    stroke(d, darken(p.panel, 0.3), 24, 'opacity=".35"') + stroke(d, p.panel, 21);
  return (
    shape(COLLAR, darken(p.lining, 0.3)) +
    shape(TONGUE, darken(p.upper, 0.12)) +
    clip(
      'u',
      UPPER,
      shape(UPPER, p.upper) +
        shape('M40 216V90C74 92 84 130 88 160C92 184 104 202 118 216Z', p.panel) +
        shape('M262 216C250 190 262 160 290 142L380 150V216Z', p.panel) +
        shape(
          'M146 110C164 98 176 88 192 92C214 116 240 132 268 140L252 166C222 158 196 144 176 124L150 140Z',
          lighten(p.upper, 0.12),
        ) +
        stitch('M80 104C88 124 88 150 93 168C97 186 106 200 118 212M258 212C246 190 258 160 284 143', seam) +
        stroke('M68 96C88 98 94 108 110 112C130 116 148 110 160 100', p.lining, 9) +
        shape('M128 214C136 190 164 178 196 182C214 186 226 198 232 214Z', darken(p.upper, 0.1)) +
        stitch('M134 212C142 193 166 184 194 188C210 191 220 202 225 212', seam),
    ) +
    shading(UPPER) +
    (closure === 'laces'
      ? laces(
          [
            [
              [194, 102],
              [176, 112],
            ],
            [
              [210, 117],
              [190, 128],
            ],
            [
              [228, 129],
              [209, 141],
            ],
            [
              [248, 138],
              [232, 151],
            ],
          ],
          p.lace,
        )
      : strap('M206 108L150 146') +
        strap('M248 136L190 172') +
        stroke('M206 108L196 115M248 136L238 143', p.accent, 5)) +
    shape(OUTSOLE, p.outsole) +
    shape(MIDSOLE, p.midsole) +
    stroke('M58 212C140 219 280 219 356 210', darken(p.midsole, 0.18), 2.5)
  );
}
