import { html, type PropertyDeclarations } from 'lit';
import { loadCondition, locateContent } from '../../controllers/content.js';
import { contentLocaleOf } from '../../controllers/content-locale.js';
import { Failure } from '../../controllers/failure.js';
import { LoadController } from '../../controllers/load.js';
import { getSharedJson } from '../../controllers/request.js';
import { links as english } from '../../i18n/en/links.js';
import { WordsController } from '../../i18n/words.js';
import type { ContentIndexEntry, RelatedLink } from '../../model/condition.js';
import base from '../../styles/base.js';
import { heading, LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { safeUrl } from '../safe-url.js';
import { splitWords } from '../split-words.js';
import styles from './advice-links.styles.js';

/**
 * Links to related guides: to pages of the site by `href-template`, or into a guide on the same page
 * by `for`.
 *
 * @element advice-links
 * @summary Links to related guides.
 * @slot - What is shown until the links have loaded, and where they cannot be loaded.
 * @slot heading - The site's own heading.
 * @fires {ReadyEvent} insole-ready - The links are on the page.
 * @fires {InsoleErrorEvent} insole-error - The links cannot be shown.
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 * @csspart link - A link.
 */
export class AdviceLinksElement extends InsoleElement {
  static override readonly tag: string = 'advice-links';
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    condition: {},
    conditions: {},
    limit: { type: Number },
    hrefTemplate: { attribute: 'href-template' },
    for: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    locale: {},
    content: {},
  };

  /** Id of the condition whose related guides are listed; else the one that `insole-config` names. */
  declare condition?: string;
  /** Ids of the guides to list, with spaces between, in place of the related ones. */
  declare conditions?: string;
  /** How many links at most; all without it. */
  declare limit?: number;
  /** Address of a guide's page; `{id}` in it stands for the guide's id: `/advice/{id}`. */
  declare hrefTemplate?: string;
  /** Id of a `pain-guide` on the page: a click on a link shows the guide there. */
  declare for?: string;
  /** Heading. @default 'Explore more advice' */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** Address of the folder of compiled guides; else `content/` beside the script. */
  declare content?: string;

  readonly #words = new WordsController(this, this.settings, 'links', english);
  readonly #related = new LoadController<RelatedLink[]>(this, () => {
    const { conditions } = this;
    const condition = this.settings.get('condition') ?? '';
    return {
      key: [
        conditions,
        condition,
        this.for,
        this.hrefTemplate,
        this.settings.locale,
        this.settings.get('content'),
      ].join(),
      load: async (signal) => {
        if (!this.for && !this.hrefTemplate) {
          throw new Failure(
            'missing',
            'href-template',
            'Give the address of a guide\'s page, "/advice/{id}", or the id of a <pain-guide> in for="…".',
          );
        }
        if (!conditions && condition)
          return (await loadCondition(this.settings, condition, undefined, signal)).related;
        const index = (await getSharedJson(
          locateContent(this.settings, 'index'),
          signal,
        )) as ContentIndexEntry[];
        const found =
          splitWords(conditions)?.flatMap((id) => index.filter((entry) => entry.id === id)) ??
          index.filter(({ kind }) => kind === 'condition');
        if (!found.length) throw new Failure('empty', `conditions="${conditions}"`);
        return found.filter(({ id }) => id !== condition);
      },
    };
  });

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#related.reload();
  }

  protected override render(): unknown {
    const words = this.#words.current;
    const all = this.#related.value;
    return this.fallback.render(
      words && all?.length,
      this.#related.failure || all,
      () =>
        html`<nav class="base" part="base" aria-labelledby="heading">
          ${heading(this.choose('heading-level', this.headingLevel, LEVELS), html`<slot name="heading">${this.heading || words!.heading}</slot>`, 'heading')}
          <ul lang=${contentLocaleOf(this.settings.locale)}>
            ${all!.slice(0, this.limit || undefined).map(
              ({ id, title }) =>
                html`<li>
                  <a part="link" data-id=${id} href=${this.#locate(id)} @click=${this.#onClick}>${title}</a>
                </li>`,
            )}
          </ul>
        </nav>`,
      () => html`<div class="skeleton" aria-hidden="true"></div>`,
    );
  }

  #locate(id: string): ReturnType<typeof safeUrl> {
    return safeUrl(String(this.hrefTemplate || `#${this.for}`).replaceAll('{id}', encodeURIComponent(id)));
  }

  /** Shows the guide on this page, where there is one to show it in; the link is followed otherwise. */
  #onClick = (event: MouseEvent): void => {
    const target = this.for && (this.getRootNode() as Document | ShadowRoot).getElementById(this.for);
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    target.setAttribute('condition', (event.currentTarget as HTMLElement).dataset.id!);
    target.scrollIntoView();
    target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  };
}
