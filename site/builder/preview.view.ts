/** What stands above and below the preview: width, host page, scheme, and what the element says of itself. */
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from './app.js';
import { segmentedView } from './fields.view.js';
import { HOSTS, SCHEMES, WIDTHS, type State } from './state.js';

const WIDTH_LABELS: Readonly<Record<State['width'], string>> = {
  '320': '320',
  '640': '640',
  '1024': '1,024',
};
const HOST_LABELS: Readonly<Record<State['host'], string>> = {
  bare: 'Bare',
  bootstrap: 'Bootstrap',
  wordpress: 'WordPress',
};
const SCHEME_LABELS: Readonly<Record<State['scheme'], string>> = {
  auto: 'Auto',
  light: 'Light',
  dark: 'Dark',
};

export const previewBarView = (app: App): TemplateResult => {
  const { state } = app;
  return html`
    <h2 id="preview-heading">Preview</h2>
    ${segmentedView(
      { id: 'width', label: 'Width' },
      WIDTHS.map((name) => [name, WIDTH_LABELS[name]] as const),
      state.width,
      (width) => app.change({ ...state, width }),
    )}
    ${segmentedView(
      { id: 'host', label: 'Page' },
      HOSTS.map((name) => [name, HOST_LABELS[name]] as const),
      state.host,
      (host) => app.change({ ...state, host }),
    )}
    ${segmentedView(
      { id: 'scheme', label: 'Scheme' },
      SCHEMES.map((name) => [name, SCHEME_LABELS[name]] as const),
      state.scheme,
      (scheme) => app.change({ ...state, scheme }),
    )}
  `;
};

export function previewNoteView({ state, report, scale, list }: App): TemplateResult {
  const lacksFeed = state.tag === 'product-recommend' && !state.attributes['src'] && !list;
  return html`
    ${
      lacksFeed
        ? html`<p>Shoes come from a feed: name one, or drop a file.</p>`
        : report.is === 'failed'
          ? html`<p class="problem">The element shows nothing here. ${report.message}</p>`
          : nothing
    }
    ${scale < 1 ? html`<p class="hint">Shown at ${Math.round(scale * 100)} %.</p>` : nothing}
  `;
}
