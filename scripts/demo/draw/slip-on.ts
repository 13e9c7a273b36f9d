import { clip, darken, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

const LOAFER =
  'M64 206C58 186 58 164 62 146C64 138 70 136 76 138C98 148 124 154 150 150C170 146 186 134 202 128C226 126 250 140 280 150C318 160 350 174 354 198C355 206 350 210 342 211L70 212Z';

/** A loafer with a saddle strap. */
export function drawLoafer(p: Palette): string {
  const seam = lighten(p.upper, 0.4);
  return (
    shape('M68 142C100 132 170 134 208 128L180 158L96 160Z', darken(p.lining, 0.2)) +
    clip(
      'u',
      LOAFER,
      shape(LOAFER, p.upper) +
        shape('M50 214V138C78 140 92 160 96 180C98 196 104 206 112 214Z', p.panel) +
        shape(
          'M222 140C256 134 310 150 342 178C324 184 290 178 262 172C242 168 228 156 222 140Z',
          lighten(p.upper, 0.1),
        ) +
        stitch('M220 144C228 160 244 168 264 173C292 180 322 186 344 180', seam) +
        stitch('M86 146C96 162 98 180 102 192C105 202 110 208 114 212', seam) +
        shape('M168 142C186 130 204 122 228 132L214 214H158C172 190 176 164 168 142Z', p.panel) +
        stroke('M188 150C198 146 208 146 216 150', p.accent, 6) +
        stitch('M174 148C180 170 176 192 166 212M222 140L208 212', seam) +
        stroke('M64 140C98 150 124 156 152 152C172 148 186 134 204 128', darken(p.panel, 0.2), 5),
    ) +
    shading(LOAFER) +
    shape(
      'M58 204C150 212 260 212 350 202C362 201 366 208 362 216C354 226 328 228 300 227C250 224 190 220 140 222L136 241H66C58 232 56 216 58 204Z',
      p.outsole,
    ) +
    stroke('M60 207C150 215 262 215 360 207', p.midsole, 5)
  );
}

const CLOG =
  'M92 206C104 176 128 146 160 126C176 116 196 112 212 120C252 128 330 142 356 190C360 202 356 210 346 212H96Z';
const CLOG_SOLE =
  'M46 196C46 188 52 184 60 186C76 196 96 202 126 203C200 206 290 206 350 198C362 196 370 202 368 212C364 228 346 240 320 240H236C226 240 216 228 196 228H164C152 228 148 241 136 241H66C52 240 46 216 46 196Z';

/** A work clog, with or without a strap behind the heel. */
export function drawClog(p: Palette, { strap = false } = {}): string {
  return (
    shape('M60 190C80 176 150 172 200 122L220 150L130 206H70Z', darken(p.lining, 0.15)) +
    (strap
      ? stroke('M166 152C124 138 72 138 60 160C56 170 58 178 62 186', darken(p.panel, 0.25), 19) +
        stroke('M166 151C124 137 72 137 60 159C56 169 58 177 62 185', p.panel, 15.5)
      : '') +
    clip(
      'u',
      CLOG,
      shape(CLOG, p.upper) +
        shape('M84 214C104 176 128 146 160 126L186 130C150 150 126 182 116 214Z', p.panel) +
        stitch('M122 212C132 180 156 152 190 132', lighten(p.upper, 0.4)) +
        stroke('M262 166h.1M280 171h.1M298 177h.1M270 182h.1M288 187h.1', darken(p.upper, 0.4), 7) +
        stroke('M92 206C104 176 128 146 160 126C176 116 196 112 214 120', darken(p.panel, 0.2), 7),
    ) +
    shading(CLOG) +
    (strap ? `<circle cx="164" cy="150" r="8" fill="${p.accent}"/>` : '') +
    shape(CLOG_SOLE, p.outsole) +
    shape(
      'M46 194C46 187 52 184 60 186C76 196 96 202 126 203C200 206 290 206 350 198C360 196 368 200 369 207C330 218 120 222 49 210Z',
      p.midsole,
    )
  );
}

const SLIPPER =
  'M62 212C52 190 50 166 58 150C66 142 76 146 92 154C116 164 146 162 168 146C186 132 204 126 226 132C268 142 340 156 354 190C358 204 352 212 340 213Z';

/** A house slipper with a soft collar. */
export function drawSlipper(p: Palette): string {
  const fleece = 'M66 158C80 154 96 164 120 165C150 166 172 149 190 138C204 130 216 130 226 137';
  return (
    shape('M60 150C96 140 172 140 222 128L190 166L90 170Z', darken(p.lining, 0.12)) +
    clip(
      'u',
      SLIPPER,
      shape(SLIPPER, p.upper) +
        shape('M40 216V140C84 146 98 180 112 216Z', p.panel) +
        stitch('M88 160C100 176 106 196 114 212M250 142C242 166 250 192 262 212', lighten(p.upper, 0.45)) +
        shape('M262 150l10 10-10 10-10-10zM292 160l10 10-10 10-10-10zM278 178l10 10-10 10-10-10z', p.accent),
    ) +
    shading(SLIPPER) +
    stroke(fleece, darken(p.lining, 0.12), 22, 'stroke-dasharray=".1 11"') +
    stroke(fleece, p.lining, 19, 'stroke-dasharray=".1 8"') +
    shape(
      'M50 208C52 203 58 204 64 205C150 211 270 211 346 205C358 204 364 208 362 216C360 232 350 240 332 240H76C58 240 48 224 50 208Z',
      p.midsole,
    ) +
    stroke('M58 234C64 238 70 238 78 238H330C340 238 348 234 354 228', p.outsole, 5)
  );
}

const FLAT =
  'M60 216C54 196 54 176 60 164C66 160 72 164 80 176C100 200 150 206 196 200C226 196 240 178 256 172C290 166 344 182 356 206C358 214 352 218 344 218Z';

/** A ballet flat, with a bow or with a strap over the instep. */
export function drawFlat(p: Palette, { strap = false } = {}): string {
  return (
    shape('M62 168C110 176 210 180 262 172L220 208H96Z', darken(p.lining, 0.14)) +
    (strap
      ? stroke('M186 166C206 170 220 180 224 196', darken(p.panel, 0.45), 9) +
        stroke('M130 204C138 182 158 167 186 166', darken(p.panel, 0.25), 13) +
        stroke('M130 203C138 181 158 166 186 165', p.panel, 10)
      : '') +
    clip(
      'u',
      FLAT,
      shape(FLAT, p.upper) +
        shape('M290 220C284 200 294 182 314 174L370 196V220Z', p.panel) +
        stitch('M284 218C278 200 288 184 306 176', lighten(p.upper, 0.4)) +
        stroke(
          'M60 166C66 162 72 166 80 178C100 202 150 208 196 202C226 198 240 180 258 173',
          darken(p.panel, 0.15),
          6,
        ),
    ) +
    shading(FLAT) +
    (strap
      ? `<circle cx="132" cy="198" r="6" fill="${p.accent}"/>`
      : stroke(
          'M256 174c-12-16-30-10-24 0 5 7 16 4 24 0c10-10 26-14 26-3-1 8-16 6-26 3l-6 12m6-12l8 11',
          p.accent,
          4,
        )) +
    shape(
      'M56 212C150 219 262 219 350 211C362 210 366 216 362 222C352 233 326 233 300 232L150 231L146 241H66C58 234 54 222 56 212Z',
      p.outsole,
    ) +
    stroke('M58 215C150 221 262 221 360 214', p.midsole, 4)
  );
}
