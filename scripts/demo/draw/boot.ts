import { clip, darken, laces, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

const HIKER =
  'M62 206C54 176 58 136 54 92C52 70 56 58 68 56C92 66 128 64 152 54C164 50 174 54 176 66C180 90 196 112 226 128C256 142 290 146 318 154C346 162 360 180 360 204L358 212H66Z';
const LUGS =
  'M50 204C50 198 56 196 62 198C150 208 270 208 352 196C364 194 370 202 368 212C364 222 362 226 356 230L346 240H330L324 232H310L304 240H284L278 232H262L256 240H236L230 232H150L144 241H122L116 233H104L98 241H66C54 241 50 226 50 204Z';

/** A hiking boot: padded collar, rubber rand, deep lugs. */
export function drawHiker(p: Palette): string {
  const seam = lighten(p.panel, 0.3);
  return (
    shape('M68 58C92 46 140 42 170 54L150 78H78Z', darken(p.lining, 0.3)) +
    shape('M140 62C144 42 158 32 174 36C190 42 192 64 192 84L178 98Z', darken(p.upper, 0.2)) +
    clip(
      'u',
      HIKER,
      shape(HIKER, p.upper) +
        shape('M40 216V40C92 58 90 130 96 160C100 184 108 202 122 216Z', p.panel) +
        shape('M124 60L178 50C184 92 210 124 270 142L246 172C196 158 164 128 150 94L134 128Z', p.panel) +
        shape(
          'M40 218L66 178C80 198 150 204 210 202C256 200 264 164 320 150L380 170V218Z',
          darken(p.panel, 0.28),
        ) +
        shape('M150 202C160 172 190 164 216 170C232 176 236 190 236 202Z', lighten(p.upper, 0.12)) +
        stitch('M98 72C92 110 98 150 102 172C105 186 110 196 116 204M144 102C160 134 196 164 242 176', seam) +
        stroke('M66 60C92 70 128 68 156 56', p.lining, 13) +
        stroke('M84 96C100 92 116 92 130 98M84 112C100 108 118 108 134 114', p.accent, 6),
    ) +
    shading(HIKER) +
    laces(
      [
        [
          [172, 66],
          [150, 76],
        ],
        [
          [178, 86],
          [156, 97],
        ],
        [
          [189, 106],
          [168, 118],
        ],
        [
          [206, 122],
          [186, 136],
        ],
        [
          [228, 135],
          [210, 150],
        ],
        [
          [252, 144],
          [236, 160],
        ],
      ],
      p.lace,
    ) +
    shape(LUGS, p.outsole) +
    shape(
      'M52 202C52 197 58 196 64 198C150 208 270 208 352 196C362 195 368 200 368 208C330 222 130 222 54 214Z',
      p.midsole,
    )
  );
}

const SHAFT =
  'M66 210C62 184 70 160 70 130L64 54C64 44 68 40 76 40L158 36C168 36 172 42 172 52C172 84 180 112 206 130C236 148 274 150 306 158C336 166 354 182 356 204L354 214H70Z';
const GORE = 'M98 46L142 44C144 82 140 112 122 140C104 116 98 82 98 46Z';

/** An ankle boot with elastic at the side and a low heel. */
export function drawBoot(p: Palette): string {
  const ribs = [106, 114, 122, 130, 137]
    .map((x) => `M${x} 48C${x + 1} 84 ${x - 2} 110 ${(x + 122) / 2} 128`)
    .join('');
  return (
    stroke('M70 44C62 26 70 20 82 24L88 44', p.accent, 7) +
    shape('M70 46C92 34 140 30 168 42L150 52H80Z', darken(p.lining, 0.35)) +
    clip(
      'u',
      SHAFT,
      shape(SHAFT, p.upper) +
        shape('M60 214C70 190 96 180 122 140C150 168 210 160 250 150L300 214Z', darken(p.upper, 0.07)) +
        shape(GORE, p.panel) +
        stroke(ribs, darken(p.panel, 0.35), 2) +
        stitch('M92 46C92 84 98 122 122 148C146 122 150 84 148 44', lighten(p.upper, 0.4)) +
        shape('M280 214C272 192 284 170 306 158L330 166C306 178 300 194 304 214Z', '#ffffff', 'opacity=".1"'),
    ) +
    shading(SHAFT) +
    shape(
      'M62 206C150 214 260 214 352 204C362 203 366 210 362 218C354 226 330 228 300 226C250 222 190 218 140 222L136 241H68C62 232 60 218 62 206Z',
      p.outsole,
    ) +
    stroke('M64 209C150 217 262 217 360 209', p.midsole, 5)
  );
}
