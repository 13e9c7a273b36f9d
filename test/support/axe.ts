import { expect } from '@open-wc/testing';
import type { LitElement, TemplateResult } from 'lit';
import { show } from './stage.js';

/** Declares that an element passes axe in each of its states, on a light page and on a dark one. */
export function itIsAccessible(states: Record<string, () => TemplateResult>): void {
  for (const [name, template] of Object.entries(states)) {
    for (const page of ['light', 'dark'] as const) {
      it(`passes axe: ${name}, on a ${page} page`, async () => {
        await expect(await show<LitElement>(template(), page)).to.be.accessible();
      });
    }
  }
}
