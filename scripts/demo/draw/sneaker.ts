import { bow, clip, darken, laces, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

const LOW =
  'M56 208C50 180 48 150 52 124C52 112 56 106 64 106C80 110 86 120 104 124C126 128 146 122 160 110C168 102 176 94 186 94C196 98 206 110 222 124C246 142 276 148 306 154C338 160 358 176 358 202L356 212H62Z';
const HIGH =
  'M58 210C54 180 56 140 54 96C52 76 52 64 60 60C92 56 124 58 152 54C162 52 168 54 170 62C176 88 190 110 216 126C246 144 276 148 306 154C338 160 358 176 358 202L356 212H62Z';
const SOLE =
  'M50 204C50 198 55 197 60 198C150 208 260 208 350 196C360 194 366 198 366 206C365 224 358 238 344 239L66 240C54 240 50 226 50 204Z';

/** A flat court shoe on a cup sole, low or over the ankle. */
export function drawSneaker(p: Palette, { high = false } = {}): string {
  const upper = high ? HIGH : LOW;
  const seam = darken(p.upper, 0.4);
  const holes = [312, 322, 332]
    .flatMap((x, row) => [176, 184].map((y) => `M${x} ${y + row * 3}h.1`))
    .join('');
  return (
    (high
      ? shape('M62 64C90 48 138 46 166 58L150 80H70Z', darken(p.lining, 0.3)) +
        shape('M140 62C146 44 160 38 174 42C186 48 188 66 188 84L176 96Z', darken(p.panel, 0.08))
      : shape('M62 108C84 98 150 98 182 92L164 126L92 132Z', darken(p.lining, 0.3)) +
        shape('M156 114C162 92 172 78 188 76C200 78 206 92 204 106L190 116Z', darken(p.panel, 0.08))) +
    clip(
      'u',
      upper,
      shape(upper, p.upper) +
        shape(
          high
            ? 'M40 216V50C82 56 84 120 88 150C92 180 96 200 108 216Z'
            : 'M40 216V100C78 106 84 140 88 160C92 184 100 202 112 216Z',
          p.panel,
        ) +
        shape('M282 216C276 186 290 160 322 152L376 160V216Z', p.panel) +
        shape(
          high
            ? 'M122 58L172 52C180 90 204 126 262 146L244 172C196 158 160 126 146 92L134 146Z'
            : 'M142 118C164 104 176 92 188 90C206 116 232 136 270 146L254 170C224 162 196 148 178 126L150 144Z',
          lighten(p.panel, 0.1),
        ) +
        shape('M190 156L214 170L190 216H156Z', p.accent) +
        stitch(
          high
            ? 'M94 62C90 110 92 150 96 176C99 192 104 204 112 214'
            : 'M92 126C92 150 94 166 98 182C101 194 108 206 116 214',
          seam,
        ) +
        stitch('M276 214C270 188 282 164 310 153', seam) +
        stroke(holes, seam, 4) +
        (high ? '' : stroke('M60 107C80 110 86 120 104 124C126 128 146 122 160 110', p.lining, 7)),
    ) +
    shading(upper) +
    laces(
      high
        ? [
            [
              [168, 70],
              [148, 78],
            ],
            [
              [175, 90],
              [154, 100],
            ],
            [
              [187, 108],
              [167, 120],
            ],
            [
              [203, 124],
              [184, 138],
            ],
            [
              [223, 137],
              [207, 151],
            ],
            [
              [246, 147],
              [232, 161],
            ],
          ]
        : [
            [
              [192, 106],
              [174, 116],
            ],
            [
              [208, 122],
              [188, 133],
            ],
            [
              [227, 136],
              [208, 148],
            ],
            [
              [249, 146],
              [233, 159],
            ],
          ],
      p.lace,
    ) +
    (high ? '' : bow([188, 98], p.lace)) +
    shape(SOLE, p.midsole) +
    stroke('M56 213C150 221 262 221 360 211', darken(p.midsole, 0.2), 2, 'stroke-dasharray="5 4"') +
    stroke('M58 234C64 237 68 237 74 237H338C346 237 352 232 356 226', p.outsole, 6)
  );
}
