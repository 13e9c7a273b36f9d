import { expect, nextFrame } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { show } from './stage.js';

/** Declares that an element passes axe in each of its states, on a light page and on a dark one. */
export function itIsAccessible(states: Record<string, () => TemplateResult>): void {
  for (const [name, template] of Object.entries(states)) {
    for (const page of ['light', 'dark'] as const) {
      it(`passes axe: ${name}, on a ${page} page`, async () => {
        const element = await show<LitElement>(template(), page);
        // What has not been on the screen yet has no ground to read on.
        await nextFrame();
        await nextFrame();
        await expect(element).to.be.accessible();
      });
    }
  }
}
