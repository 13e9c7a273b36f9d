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
