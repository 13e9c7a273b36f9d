import { darken, lighten, shading, shape, stitch, stroke, type Palette } from './kit.js';

/** A pair of socks. */
export function drawSocks(p: Palette): string {
  const sock =
    'M128 54H196C198 96 200 128 214 150C232 170 274 178 290 198C300 216 292 240 268 240H186C152 240 134 214 132 178Z';
  const one = (color: string): string =>
    shape(sock, color) +
    shape(
      'M290 198C300 216 292 240 268 240H250C246 216 262 200 290 198ZM132 178C148 186 164 204 166 237C144 228 133 206 132 178Z',
      p.panel,
    ) +
    stroke('M130 66H196M130 78H196M131 90H197', p.accent, 4);
  return `<g transform="translate(36 -8)">${one(darken(p.upper, 0.18))}</g><g transform="translate(-28 0)">${one(p.upper)}${shading(sock)}</g>`;
}

/** An insole seen from above. */
export function drawInsole(p: Palette): string {
  const sole =
    'M58 196C52 168 72 150 108 152C150 156 186 138 236 126C286 114 340 124 346 164C350 202 306 222 258 218C200 214 150 232 104 230C76 230 62 216 58 196Z';
  return (
    `<g transform="translate(0 -56)">${shape(sole, darken(p.midsole, 0.1))}</g>` +
    shape(sole, p.midsole, 'transform="translate(0 8)"') +
    shape(sole, p.upper) +
    shape(
      'M58 196C52 168 72 150 108 152C136 154 150 172 142 196C136 218 120 230 104 230C76 230 62 216 58 196Z',
      p.accent,
    ) +
    stitch(
      'M72 194C70 174 84 164 108 166C152 170 190 152 238 140C282 130 328 136 332 166C334 194 300 208 258 204C200 200 150 216 106 216C86 216 76 208 72 194Z',
      lighten(p.upper, 0.5),
    )
  );
}

/** A seat cushion seen from the front and above, cut away at the back. */
export function drawCushion(p: Palette): string {
  const top =
    'M72 178C62 170 74 154 92 140L136 110C148 102 162 98 178 98H246C262 98 276 102 286 111L328 146C342 158 348 170 340 178C322 192 92 192 72 178Z';
  const side =
    'M70 170C68 200 68 214 74 224C82 236 112 240 206 240C300 240 330 236 338 224C344 214 344 200 343 170C338 192 92 196 70 170Z';
  return (
    shape(side, darken(p.upper, 0.22)) +
    stroke('M74 208C92 222 322 222 339 208', p.accent, 4) +
    shape(top, p.upper) +
    shading(top) +
    shape('M184 97C178 116 184 128 198 130H216C230 128 236 116 230 97Z', darken(p.upper, 0.5)) +
    stitch('M88 174C82 168 90 158 104 148L146 119C154 113 162 110 172 109', lighten(p.upper, 0.5)) +
    stitch('M324 174C330 168 324 158 314 149L278 119C270 112 260 110 242 109', lighten(p.upper, 0.5))
  );
}

/** A bottle of care spray. */
export function drawSpray(p: Palette): string {
  const bottle =
    'M150 124C150 108 164 102 176 98H224C236 102 250 108 250 124V228C250 236 244 240 236 240H164C156 240 150 236 150 228Z';
  return (
    shape('M172 64H232L246 76V84H222V100H178V84C172 80 170 72 172 64Z', p.panel) +
    stroke('M246 78L266 74M246 82L268 84', p.accent, 3) +
    shape(bottle, p.upper) +
    shape('M150 150H250V206H150Z', p.midsole) +
    stroke('M172 166H228M172 178H214M172 190H222', p.accent, 5) +
    shading(bottle)
  );
}
