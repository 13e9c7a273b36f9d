import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import './stage.css';
import { dressPage } from './host-page.js';
import { THEMES } from './themes.js';
import type { StageGlobals } from './toolbar.js';

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/**
 * The page on which a story stands, as the toolbar or the story has it: a box, so that stories of different schemes
 * and directions stand beside each other on a page of documentation.
 */
export const onStage: Decorator = (story, { globals, viewMode }) => {
  const { theme, scheme, direction, locale, width, host } = globals as unknown as StageGlobals;
  dressPage(host);
  const auto = RIGHT_TO_LEFT.includes(locale) ? 'rtl' : 'ltr';
  const isFixed = width !== 'auto';
  return html`<div
    class="stage stage-${host} stage-${viewMode} ${host === 'wordpress' ? 'is-layout-constrained' : ''}"
    lang=${locale}
    dir=${direction === 'auto' ? auto : direction}
    data-bs-theme=${scheme}
    data-scheme=${scheme}
    style="color-scheme: ${scheme};${THEMES[theme]}"
  >
    <div
      class="stage-place ${isFixed ? 'is-fixed' : ''}"
      style=${isFixed ? `inline-size: ${width}` : nothing}
    >
      ${story()}
    </div>
  </div>`;
};
