import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { setStorybookHelpersConfig } from '@wc-toolkit/storybook-helpers';
import manifest from '../custom-elements.json' with { type: 'json' };
import { setContentFolder } from '../src/controllers/content.js';

setCustomElementsManifest(manifest);
setStorybookHelpersConfig({ hideArgRef: true });
setContentFolder(new URL('content/', document.baseURI).href);

/** What is asked for below `never/` does not come: that is how loading looks. */
const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  return url.includes('/never/') ? new Promise(() => undefined) : realFetch(input, init);
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error' },
    options: { storySort: { order: ['Elements'] } },
  },
};
export default preview;
