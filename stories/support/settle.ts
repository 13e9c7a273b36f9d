import type { LitElement } from 'lit';
import { waitFor } from 'storybook/test';
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
  if (ending !== 'quiet')
    await waitFor(
      () => {
        const others = elements.filter((element) => ended.get(element) !== ending);
        if (!others[0]) return;
        const names = others.map(({ localName }) => `<${localName}>`).join(', ');
        throw new Error(`${names} did not come to "${ending}".`);
      },
      { timeout: PATIENCE_MS, container: canvas },
    );
  for (const element of elements) await (element as Element & Partial<LitElement>).updateComplete;
}
