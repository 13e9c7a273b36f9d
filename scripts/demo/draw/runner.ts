import { bow, clip, darken, laces, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

/** How a runner's sole is built: even, thick, or thick and curved to roll. */
export type RunnerSole = 'regular' | 'thick' | 'rocker';

const UPPER =
  'M60 204C50 178 47 150 53 118C51 106 55 97 63 98C74 101 79 113 92 118C110 125 130 121 144 109C153 101 160 90 168 82C174 77 184 77 189 84C202 104 226 130 260 147C292 160 336 160 352 188C358 200 354 210 342 212L74 216Z';
const COLLAR = 'M60 100C78 104 140 104 172 78L160 116L96 126Z';
const TONGUE = 'M150 112C156 92 162 72 176 64C188 60 198 66 200 78C202 88 196 96 186 100Z';

const SOLES: Record<RunnerSole, { midsole: string; tread: string; line: string; lift: number }> = {
  regular: {
    midsole:
      'M50 190C40 204 40 224 50 232C58 238 70 239 88 239L292 240C326 240 352 228 366 206C368 199 362 194 355 198C330 212 280 215 220 209C150 203 92 204 50 190Z',
    tread: 'M50 231C58 238 70 239 88 239L130 239L142 234H204L216 240H292C322 240 346 230 361 212',
    line: 'M50 214C110 222 170 222 222 226S322 224 352 212',
    lift: 0,
  },
  thick: {
    midsole:
      'M50 178C34 196 34 224 46 233C54 239 66 239 84 239L296 240C332 240 360 226 372 200C374 190 366 184 357 189C332 204 284 207 220 200C150 192 92 194 50 178Z',
    tread: 'M46 233C54 239 66 239 84 239L132 239L144 234H202L214 240H296C328 240 354 228 368 208',
    line: 'M42 208C100 218 156 206 214 216S330 218 362 202',
    lift: -9,
  },
  rocker: {
    midsole:
      'M50 176C32 188 28 206 38 218C50 230 74 238 106 239L262 240C318 240 358 222 376 190C378 181 369 178 360 184C334 202 284 206 220 199C150 191 92 192 50 176Z',
    tread: 'M38 217C50 230 74 238 106 239L148 239L158 235H206L216 240H262C314 240 354 222 373 196',
    line: 'M40 202C100 222 150 204 214 216S336 212 366 192',
    lift: -10,
  },
};

export function drawRunner(p: Palette, { sole = 'regular' }: { sole?: RunnerSole } = {}): string {
  const { midsole, tread, line, lift } = SOLES[sole];
  const seam = darken(p.upper, 0.35);
  const upper =
    shape(COLLAR, darken(p.lining, 0.25)) +
    shape(TONGUE, p.panel) +
    clip(
      'u',
      UPPER,
      shape(UPPER, p.upper) +
        shape('M180 216C196 170 240 148 300 152L360 216Z', lighten(p.upper, 0.1)) +
        shape('M40 216V112C58 106 74 122 80 150C84 176 96 198 112 216Z', p.panel) +
        shape('M312 216C310 196 318 178 338 166L372 190V216Z', p.panel) +
        shape(
          'M140 112C156 98 164 86 172 78L196 84C216 112 240 132 272 146L258 166C222 154 186 134 166 106L142 128Z',
          p.panel,
        ) +
        stroke('M204 150C184 170 166 192 154 216M226 160C208 178 192 196 182 216', p.accent, 7) +
        stitch('M56 120C72 118 74 150 80 172C84 188 92 200 104 214M306 214C306 194 314 176 332 164', seam) +
        stroke('M60 99C74 101 79 113 92 118C110 125 130 121 144 109', p.lining, 7),
    ) +
    shading(UPPER) +
    laces(
      [
        [
          [188, 92],
          [170, 104],
        ],
        [
          [202, 110],
          [183, 122],
        ],
        [
          [219, 127],
          [200, 139],
        ],
        [
          [239, 141],
          [221, 153],
        ],
      ],
      p.lace,
    ) +
    bow([184, 86], p.lace);
  return (
    (lift ? `<g transform="translate(0 ${lift})">${upper}</g>` : upper) +
    shape(midsole, p.midsole) +
    stroke(line, darken(p.midsole, 0.16), 4) +
    stroke(tread, p.outsole, 7)
  );
}
