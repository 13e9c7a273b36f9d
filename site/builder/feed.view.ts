/** Where the shoes come from: an address, or a file; and what was found there. */
import { html, nothing, type TemplateResult } from 'lit';
import { isAddress } from './accept.js';
import type { App } from './app.js';
import type { FeedState } from './feed-source.js';
import { textView } from './fields.view.js';
import { inspectionView } from './inspection.view.js';

/** The invented shop of this site. */
const DEMONSTRATION = '/demo/google/feed.xml';

export function feedView(app: App): TemplateResult {
  const src = app.state.attributes['src'] ?? '';
  const isFile = app.feed.is === 'read' && app.feed.feed.isFile;
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const address = new FormData(event.target as HTMLFormElement).get('address');
    read(app, typeof address === 'string' ? address.trim() : '');
  };
  const onPick = (event: Event): void => {
    const [file] = (event.target as HTMLInputElement).files ?? [];
    if (file) void app.readFile(file);
  };
  return html`<section aria-labelledby="feed-heading">
    <h2 id="feed-heading">Feed</h2>
    <form class="feed" @submit=${onSubmit}>
      <label for="feed-address"
        >${isFile ? 'Address at which your page will find the ranked file' : 'Address of the shop’s feed'}</label
      >
      <div class="row">
        <input
          id="feed-address"
          name="address"
          type="text"
          inputmode="url"
          spellcheck="false"
          autocomplete="off"
          placeholder="https://shop.example/products.json"
          aria-describedby="feed-hint"
          .value=${src}
        />
        <button>${isFile ? 'Set' : 'Read'}</button>
      </div>
      <p class="hint" id="feed-hint">
        Shopify, WooCommerce, Google Merchant, affiliate tables, schema.org pages, or Insole’s own JSON.
        ${
          src
            ? nothing
            : html`<button type="button" class="link" @click=${() => read(app, DEMONSTRATION)}>
                Take this site’s invented shop
              </button>`
        }
      </p>
    </form>
    <label class="drop">
      <input class="visually-hidden" type="file" id="feed-file" @change=${onPick} />
      <span><strong>Choose a file</strong> or drop it anywhere on this page. It stays in your browser.</span>
    </label>
    <div role="status" class="feed-status">${statusView(app.feed)}</div>
    ${app.feed.is === 'read' ? inspectionView(app, app.feed) : nothing} ${isFile ? shopField(app) : nothing}
  </section>`;
}

function read(app: App, address: string): void {
  const isFile = app.feed.is === 'read' && app.feed.feed.isFile;
  if (!isAddress(address)) return;
  if (isFile) app.setSource(address);
  else void app.readAddress(address);
}

function statusView(feed: FeedState): TemplateResult | typeof nothing {
  switch (feed.is) {
    case 'none':
      return nothing;
    case 'reading':
      return html`<p>Reading ${feed.name} …</p>`;
    case 'ranked':
      return html`<p>${feed.name} is a ranked file already: elements read it as it is.</p>`;
    case 'failed':
      return html`<p class="problem">${feed.message}</p>`;
    case 'refused':
      return html`<div class="problem">
        <p>
          The server answers, but its feed refuses pages of other origins (it sends no
          <code>Access-Control-Allow-Origin</code>). On the shop’s own pages it works.
        </p>
        <p>
          Elsewhere, rank it before: <a href=${feed.name} target="_blank" rel="noreferrer">save the feed</a>,
          drop the file here, and put the ranked file beside your page.
        </p>
      </div>`;
    case 'read': {
      const { format, footwear, counts } = feed.inspection;
      return html`<p>Read as ${format}: ${counts.products} products, ${footwear} of them shoes.</p>`;
    }
  }
}

/** Files do not say where they are from, and some feeds give addresses without the shop's. */
const shopField = (app: App): TemplateResult =>
  textView(
    {
      id: 'feed-shop',
      label: 'Address of the shop',
      type: 'url',
      placeholder: 'https://shop.example',
      hint: 'For feeds whose links do not name the shop, as Shopify’s.',
    },
    app.feed.is === 'read' ? (app.feed.feed.place.baseUrl ?? '') : '',
    (address) => void app.readAgain(/^https?:/.test(address) && isAddress(address) ? address : undefined),
  );
