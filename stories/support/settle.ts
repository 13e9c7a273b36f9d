import type { LitElement } from 'lit';
import { TAGS } from '../../src/elements/tags.js';
import { whenDressed } from './host-page.js';

/** How a story ends: its elements show what they have, tell of a failure, or show nothing of their own: they wait, or have nothing. */
export type Ending = 'ready' | 'error' | 'quiet';

const PATIENCE_MS = 5000;

/** Elements that show nothing of their own. */
const SILENT = ['insole-config'];

const ended = new WeakMap<EventTarget, Ending>();

for (const ending of ['ready', 'error'] as const)
  document.addEventListener(`insole-${ending}`, (event) => ended.set(event.target as EventTarget, ending));

/**
 * Waits until all elements in a story have ended as it says.
 *
 * @throws {Error} naming those that have not, after five seconds
 */
export async function settle(canvas: HTMLElement, ending: Ending = 'ready'): Promise<void> {
  await whenDressed();
  const elements = [...canvas.querySelectorAll(TAGS.filter((tag) => !SILENT.includes(tag)).join())];
  const late = performance.now() + PATIENCE_MS;
  for (;;) {
    const others = ending === 'quiet' ? [] : elements.filter((element) => ended.get(element) !== ending);
    if (!others[0]) break;
    if (performance.now() > late) {
      const names = others.map(({ localName }) => `<${localName}>`).join(', ');
      throw new Error(`${names} did not come to "${ending}".`);
    }
    await pause();
  }
  for (const element of elements) await (element as Element & Partial<LitElement>).updateComplete;
}

/** Between two looks; the waiting of Storybook's own tools would stand among the reader's steps in its panel. */
const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 20));
