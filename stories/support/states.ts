import type { StoryObj } from '@storybook/web-components-vite';
import type { ThemeName } from '../../src/styles/tokens.js';
import type { StageGlobals } from './toolbar.js';

type Story = StoryObj;

/** A story on a page that is as the toolbar would make it. */
const on = (globals: Partial<StageGlobals>, ...more: Story[]): Story =>
  Object.assign({ globals: globals as Story['globals'] }, ...more) as Story;

/** The narrowest place that elements are made for. */
export const narrow = (...more: Story[]): Story => on({ width: '280px' }, ...more);

export const wide = (...more: Story[]): Story => on({ width: '1200px' }, ...more);

export const dark = (...more: Story[]): Story => on({ scheme: 'dark' }, ...more);

export const rightToLeft = (...more: Story[]): Story => on({ locale: 'ar', direction: 'rtl' }, ...more);

/** In one of the themes that come with the elements. */
export const themed = (theme: ThemeName, ...more: Story[]): Story => on({ theme }, ...more);

/** What is asked for does not come, or there is nothing to ask for. */
export const QUIET: Story = { parameters: { ends: 'quiet' } };

/**
 * What is asked for cannot be had.
 *
 * @param says what the page's developer reads in the console
 */
export const failing = (says: RegExp): Story => ({ parameters: { ends: 'error', says: [says.source] } });
