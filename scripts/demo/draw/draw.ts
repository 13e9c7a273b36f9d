import { drawBoot, drawHiker } from './boot.js';
import { drawDerby } from './derby.js';
import { drawCushion, drawInsole, drawSocks, drawSpray } from './extras.js';
import { picture, type Frame, type Palette } from './kit.js';
import { drawRunner } from './runner.js';
import { drawSandal } from './sandal.js';
import { drawClog, drawFlat, drawLoafer, drawSlipper } from './slip-on.js';
import { drawSneaker } from './sneaker.js';
import { drawWalker } from './walker.js';

const SILHOUETTES = {
  runner: ['mid', (p) => drawRunner(p)],
  'runner-thick': ['mid', (p) => drawRunner(p, { sole: 'thick' })],
  'runner-rocker': ['mid', (p) => drawRunner(p, { sole: 'rocker' })],
  walker: ['mid', (p) => drawWalker(p)],
  'walker-straps': ['mid', (p) => drawWalker(p, { closure: 'straps' })],
  court: ['mid', (p) => drawSneaker(p)],
  'high-top': ['tall', (p) => drawSneaker(p, { high: true })],
  hiker: ['tall', drawHiker],
  'ankle-boot': ['tall', drawBoot],
  loafer: ['low', drawLoafer],
  derby: ['low', drawDerby],
  clog: ['low', (p) => drawClog(p)],
  'clog-strap': ['low', (p) => drawClog(p, { strap: true })],
  slipper: ['low', drawSlipper],
  flat: ['low', (p) => drawFlat(p)],
  'flat-strap': ['low', (p) => drawFlat(p, { strap: true })],
  sandal: ['low', (p) => drawSandal(p)],
  'sport-sandal': ['low', (p) => drawSandal(p, { sport: true })],
  socks: ['tall', drawSocks],
  insole: ['mid', drawInsole],
  spray: ['tall', drawSpray],
  cushion: ['low', drawCushion],
} satisfies Record<string, [Frame, (palette: Palette) => string]>;

export type Silhouette = keyof typeof SILHOUETTES;

/** Draws a shoe in its colours, as an SVG document of 400 by 300. */
export function draw(silhouette: Silhouette, palette: Palette): string {
  const [frame, body] = SILHOUETTES[silhouette];
  return picture(body(palette), frame);
}
