import { html, isServer, type PropertyDeclarations } from 'lit';
import { loadArticle } from '../../controllers/article.js';
import { LoadController } from '../../controllers/load.js';
import type { Article } from '../../model/article.js';
import text from '../../styles/text.js';
import { LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { skeletonView } from '../text.view.js';
import styles from './advice-article.styles.js';
import { articleView } from './advice-article.view.js';

/**
 * A long read about feet and what they are joined to: key points, when to get help, parts with figures,
 * numbered tips with the grade of their evidence, sources and review dates.
 *
 * @element advice-article
 * @summary An evidence-graded article, with figures.
 * @slot - What is shown until the article has loaded, and where it cannot be loaded.
 * @slot figure - A picture of the site's own, below the title.
 * @fires {ReadyEvent} insole-ready - The article is on the page.
 * @fires {InsoleErrorEvent} insole-error - The article cannot be shown.
 * @csspart base - The whole article.
 * @csspart title - The article's title.
 * @csspart lead - The sentence below the title.
 * @csspart meta - Review dates and reading time.
 * @csspart contents - The list of contents.
 * @csspart key-points - The key points: what to take away.
 * @csspart points-heading - The heading of the key points.
 * @csspart care-card - A list of signs that need help.
 * @csspart care-heading - The heading of such a list: how soon to get help.
 * @csspart section - A headed part.
 * @csspart section-heading - The heading of a part.
 * @csspart figure - A drawn figure with its caption.
 * @csspart figure-heading - The heading of a figure.
 * @csspart grade - A grade of evidence.
 * @csspart free - The note that a tip costs nothing.
 * @csspart sources - The list of sources.
 */
export class AdviceArticleElement extends InsoleElement {
  static override readonly tag: string = 'advice-article';
  static override styles = [text, styles];
  static override properties: PropertyDeclarations = {
    article: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    emergencyNumber: { attribute: 'emergency-number' },
    src: {},
    locale: {},
    content: {},
    pack: { attribute: false },
  };

  /** Id of the article, `feet-and-back`. */
  declare article?: string;
  /** Level of the title, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** The number that readers of this page call in an emergency; "your emergency number" without one. */
  declare emergencyNumber?: string;
  /** Address of a compiled article of your own. */
  declare src?: string;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** Address of the folder of compiled content; else `content/` beside the script. */
  declare content?: string;
  /** A compiled article, given by script in place of `article` and `src`. */
  declare pack?: Article;

  readonly #loaded = new LoadController<Article>(this, () => {
    const { article, src } = this;
    if (this.pack || !(article || src)) return;
    return {
      key: `${article} ${src} ${this.settings.locale} ${this.settings.get('content')}`,
      load: (signal) => loadArticle(this.settings, article!, src, signal),
    };
  });
  /** True on a server, and where a server has drawn the article: it is drawn only once the figures' drawing is there. */
  readonly #whole = isServer || !!this.shadowRoot;
  #drawing?: unknown;
  #waiting = false;

  /** The article on view; undefined until it has loaded. */
  get shown(): Article | undefined {
    return this.pack ?? this.#loaded.value;
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#loaded.reload();
  }

  protected override render(): unknown {
    const pack = this.shown;
    // A pack without its parts is not caught here: the view throws, and the fallback reports it.
    const { sections }: Partial<Article> = pack ?? {};
    const drawing = sections?.some(({ figure }) => figure?.id === 'kinetic-chain') && this.#getDrawing();
    return this.fallback.render(
      pack && !(this.#whole && this.#waiting),
      this.#loaded.failure || !this.#loaded.job,
      () =>
        articleView({
          pack: pack!,
          level: this.choose('heading-level', this.headingLevel, LEVELS),
          emergencyNumber: this.emergencyNumber,
          compact: true,
          drawing,
        }),
      skeletonView,
    );
  }

  /** The drawing of the kinetic chain, fetched at the first call; its place is kept until it has come. */
  #getDrawing(): unknown {
    if (!this.#drawing && !this.#waiting) {
      this.#waiting = true;
      void import('./drawings.js')
        .then(({ drawChain }) => (this.#drawing = drawChain(html)))
        // Without the drawing the figure is complete: its words say the same.
        .catch(() => (this.#drawing = html``))
        .then(() => {
          this.#waiting = false;
          this.requestUpdate();
        });
    }
    return this.#drawing;
  }
}
