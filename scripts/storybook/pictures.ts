import type { Library } from './browse.js';

/** How a story is looked at. */
export interface Look {
  /** Of the page, in CSS pixels. */
  width: number;
  scheme: 'light' | 'dark';
  /** What is below is cut off, in CSS pixels. */
  height: number;
  /** Of its size on the sheet. */
  scale: number;
}

/** Of the page that stories stand on, in CSS pixels. */
const PAGE_HEIGHT = 800;

/** As they stand beside each other on a sheet. */
export const LOOKS: readonly Look[] = [
  { width: 320, scheme: 'light', height: 900, scale: 1 },
  { width: 320, scheme: 'dark', height: 900, scale: 1 },
  { width: 1280, scheme: 'light', height: 1600, scale: 0.5 },
  { width: 1280, scheme: 'dark', height: 1600, scale: 0.5 },
];

/** PNG as base64, with what it shows. */
export interface Picture {
  look: Look;
  data: string;
  /** True where there is more below. */
  cut: boolean;
}

/**
 * Pictures of some stories, by their ids, but of those in a place wider than the page. A story that is about a scheme
 * keeps its own.
 */
export async function takePictures(
  { openFrame }: Library,
  ids: string[],
  look: Look,
): Promise<Map<string, Picture>> {
  const page = { width: look.width, height: PAGE_HEIGHT };
  const frame = await openFrame({ viewport: page, globals: { scheme: look.scheme } });
  const pictures = new Map<string, Picture>();
  for (const id of ids) {
    await frame.page.setViewport(page);
    await frame.show(id);
    await frame.page.evaluate(waitTwoFrames);
    let stage = await frame.page.evaluate(measureStage);
    if (stage.width > look.width) continue;
    if (stage.height > PAGE_HEIGHT) {
      // What is below the page may not have been drawn.
      await frame.page.setViewport({ ...page, height: look.height });
      await frame.page.evaluate(waitTwoFrames);
      stage = await frame.page.evaluate(measureStage);
    }
    const { height } = stage;
    const data = await frame.page.screenshot({
      encoding: 'base64',
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width: look.width, height: Math.min(height, look.height) },
    });
    pictures.set(id, { look, data, cut: height > look.height });
  }
  await frame.close();
  return pictures;
}

/** Runs in the frame: `content-visibility` lays out in one frame what comes on view, and draws it in the next. */
function waitTwoFrames(): Promise<unknown> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

/** Runs in the frame: the height of what the story shows, with the page's padding. */
function measureStage(): { width: number; height: number } {
  const stage = document.querySelector('.stage')!;
  const place = stage.querySelector('.stage-place')!.getBoundingClientRect();
  const padding = parseFloat(getComputedStyle(stage).paddingBlockEnd);
  return { width: place.width, height: Math.ceil(place.bottom + scrollY + padding) };
}
