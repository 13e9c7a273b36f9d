import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json' with { type: 'json' };
import { setContentFolder } from '../src/controllers/content-folder.js';
import '../stories/docs/docs.css';
import { ElementPage } from '../stories/docs/blocks/element-page.js';
import { showEmbedCode } from '../stories/support/embed-code.js';
import { stageNetwork } from '../stories/support/network.js';
import { listActions } from '../stories/support/list-actions.js';
import { settle, type Ending } from '../stories/support/settle.js';
import { onStage } from '../stories/support/stage.js';
import { globalTypes, initialGlobals } from '../stories/support/toolbar.js';
import { createTheme } from './theme.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });
stageNetwork();
setContentFolder(new URL('content/', document.baseURI).href);

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [onStage],
  parameters: {
    layout: 'fullscreen',
    // To try, and to copy the code: nothing is written into the stories.
    controls: { expanded: true, disableSaveFromUI: true },
    a11y: { test: 'error' },
    docs: {
      theme: createTheme(),
      page: ElementPage,
      extractArgTypes: listActions,
      codePanel: true,
      source: { excludeDecorators: true, transform: showEmbedCode },
    },
    options: {
      storySort: {
        order: [
          'Start here',
          'Embedding',
          'Theming',
          'Tokens',
          'Content rules',
          'Accessibility',
          'Events',
          'Recipes',
          'Elements',
          'Host pages',
        ],
      },
    },
  },
  // Nothing is left of another story: a banner that was closed, a comment that was begun.
  beforeEach: () => {
    localStorage.clear();
    sessionStorage.clear();
  },
  // Whatever a story is of, it is checked when it is there.
  afterEach: ({ canvasElement, parameters }) =>
    settle(canvasElement, parameters['ends'] as Ending | undefined),
};
export default preview;
