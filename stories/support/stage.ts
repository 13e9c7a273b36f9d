import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import './stage.css';
import { dressPage } from './host-page.js';
import type { StageGlobals } from './toolbar.js';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * The page on which a story stands, as the toolbar or the story has it: a box, so that stories of different schemes
 * and directions stand beside each other on a page of documentation.
 */
export const onStage: Decorator = (story, { globals, viewMode }) => {
  const { theme, scheme, direction, locale, width, host } = globals as unknown as StageGlobals;
  dressPage({ theme, host });
  const auto = RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
  const place = styleMap({ inlineSize: width === 'auto' ? undefined : `${width}px` });
  return html`<div
    class="stage stage-${host} stage-${viewMode}"
    lang=${locale}
    dir=${direction === 'auto' ? auto : direction}
    data-bs-theme=${scheme}
    style="color-scheme: ${scheme}"
  >
    <div class="stage-place" style=${place}>${story()}</div>
  </div>`;
};
