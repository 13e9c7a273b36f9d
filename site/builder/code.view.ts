/** The code for the chosen way onto a page, block by block, with buttons that copy. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.js';
import { labelOf, writeCode } from './code/channels.js';
import type { Block } from './code/code.js';
import { copyText } from './copy.js';
import { segmentedView, textView } from './fields.view.js';
import { acceptFolder, ownFolder } from './files.js';
import { CHANNELS, type Channel } from './state.js';

/** Those whose code names the folder of the files. */
const WITH_FOLDER: readonly Channel[] = ['html', 'cms', 'iframe', 'shopify'];

export function codeView(app: App): TemplateResult {
  const { state, files, guides } = app;
  const { channel } = state;
  const subject = state.attributes['condition'] ?? state.attributes['article'];
  const guide = guides.find(({ id }) => id === subject);
  const { blocks, notes } = writeCode({ state, files, ...(guide && { guideTitle: guide.title }) });
  return html`
    <div class="bar">
      <h2 id="code-heading">Code</h2>
      ${segmentedView(
        { id: 'channel', label: 'For' },
        CHANNELS.map((name) => [name, labelOf(name)] as const),
        channel,
        (name) => app.change({ ...state, channel: name }),
      )}
    </div>
    ${[...blocks, ...listPlain(app)].map(blockView)}
    ${
      notes.length
        ? html`<ul class="notes">
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
        : nothing
    }
    ${WITH_FOLDER.includes(channel) ? folderView(app) : nothing}
  `;
}

/** A guide as plain HTML: ready, for it was drawn when the files were built. */
function listPlain({ state, plain }: App): Block[] {
  const isWanted = state.channel === 'static' && state.tag === 'pain-guide';
  if (!isWanted || !plain?.html || plain.id !== state.attributes['condition']) return [];
  return [{ title: 'Or the guide as plain HTML, which stays as it is', code: plain.html }];
}

function blockView({ title, code }: Block, place: number): TemplateResult {
  const id = `code-${place}`;
  return html`<div class="block">
    <p class="block-title" id="${id}-title">${title}</p>
    <button
      type="button"
      class="copy-code"
      aria-describedby="${id}-title"
      @click=${() => void copyText(code, id)}
    >
      Copy
    </button>
    <pre tabindex="0" role="region" aria-labelledby="${id}-title"><code id=${id}>${code}</code></pre>
  </div>`;
}

const folderView = (app: App): TemplateResult =>
  textView(
    {
      id: 'folder',
      label: 'Folder of the files',
      type: 'url',
      hint: `Copy \`dist/cdn\` of this version, ${app.files.version}, to your host and write its address here. It is kept in this browser, and no link can set it.`,
    },
    app.files.base,
    (folder) => app.setFolder(acceptFolder(folder) ?? ownFolder()),
  );
