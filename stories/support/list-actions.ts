import type { ArgTypes } from '@storybook/web-components-vite';
import { findElement } from './manifest.js';

/** `insole-product-select` → `onInsoleProductSelect`. */
const nameListener = (event: string): string =>
  `on${event.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;

/**
 * What Storybook is to make of an element by itself, beside the controls that `describeElement` makes: its events, for
 * the panel of actions. What else it would find is there already, and would bring its own order.
 */
export const listActions = (tag: string): ArgTypes =>
  Object.fromEntries(
    (findElement(tag).events ?? []).map(({ name }) => [
      nameListener(name),
      { name: nameListener(name), action: { name }, table: { disable: true } },
    ]),
  );
