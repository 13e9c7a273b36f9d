import { clip, darken, laces, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

const UPPER =
  'M64 208C58 184 56 158 62 134C64 124 70 120 78 122C98 132 122 136 144 126C158 118 168 106 182 104C202 112 226 134 258 146C296 158 350 172 356 202C357 208 352 212 344 213H70Z';

/** A lace-up dress shoe with a low heel. */
export function drawDerby(p: Palette): string {
  const seam = lighten(p.upper, 0.4);
  return (
    shape('M68 126C96 116 150 116 184 104L164 138L92 144Z', darken(p.lining, 0.3)) +
    shape('M158 122C162 104 172 92 186 92C198 96 200 110 198 122L184 130Z', darken(p.upper, 0.22)) +
    clip(
      'u',
      UPPER,
      shape(UPPER, p.upper) +
        shape(
          'M144 128C160 118 170 106 184 104C206 116 232 136 250 146C240 176 226 196 206 216H50V120C90 136 120 140 144 128Z',
          p.panel,
        ) +
        stitch('M244 150C234 178 220 196 202 212M94 140C98 166 104 190 116 212', seam) +
        stitch('M292 162C282 176 280 196 284 212M299 164C289 178 287 196 291 212', seam) +
        stroke('M66 124C98 134 122 138 146 128C160 120 168 108 182 105', darken(p.panel, 0.2), 5),
    ) +
    shading(UPPER) +
    laces(
      [
        [
          [192, 112],
          [174, 124],
        ],
        [
          [208, 122],
          [188, 136],
        ],
        [
          [226, 134],
          [205, 149],
        ],
      ],
      p.lace,
      4.5,
    ) +
    shape(
      'M60 206C150 213 260 213 352 203C364 202 368 209 364 217C356 227 328 229 300 228C250 225 190 221 142 223L138 241H68C60 232 58 218 60 206Z',
      p.outsole,
    ) +
    stroke('M62 209C150 216 262 216 362 208', p.midsole, 5)
  );
}
