import type { PropertyDeclarations } from 'lit';
import { loadCondition } from '../../controllers/content.js';
import { GuidePresence } from '../../controllers/guide-presence.js';
import { LoadController } from '../../controllers/load.js';
import type { Condition } from '../../model/condition.js';
import text from '../../styles/text.js';
import { LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { splitWords } from '../split-words.js';
import { skeletonView } from '../text.view.js';
import { guideView } from './pain-guide.view.js';

const LAYOUTS = ['full', 'accordion', 'compact'] as const;
const GRADES = ['inline', 'summary', 'details'] as const;

/** Values of `layout`. */
export type GuideLayout = (typeof LAYOUTS)[number];
/** Values of `grades`. */
export type GradeDisplay = (typeof GRADES)[number];

/**
 * A guide to a pain that has to do with the feet: when to get help, what helps, what it is, what
 * causes it, what is known about shoes, with sources and review dates.
 *
 * @element pain-guide
 * @summary An evidence-graded guide to a condition.
 * @slot - What is shown until the guide has loaded, and where it cannot be loaded.
 * @fires {ReadyEvent} insole-ready - The guide is on the page.
 * @fires {GuideViewEvent} insole-guide-view - The guide has been on view for a second; only where `insole-config analytics` asks for it.
 * @fires {InsoleErrorEvent} insole-error - The guide cannot be shown.
 * @csspart base - The whole guide.
 * @csspart title - The guide's title.
 * @csspart lead - The sentence below the title.
 * @csspart meta - Review dates and reading time.
 * @csspart contents - The list of contents.
 * @csspart care-card - A list of signs that need help.
 * @csspart care-heading - The heading of such a list: how soon to get help.
 * @csspart section - A headed part.
 * @csspart section-heading - The heading of a part.
 * @csspart grade - A grade of evidence.
 * @csspart free - The note that a tip costs nothing.
 * @csspart sources - The list of sources.
 */
export class PainGuideElement extends InsoleElement {
  static override readonly tag: string = 'pain-guide';
  static override styles = text;
  static override properties: PropertyDeclarations = {
    condition: {},
    sections: {},
    layout: { reflect: true },
    grades: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    emergencyNumber: { attribute: 'emergency-number' },
    src: {},
    locale: {},
    content: {},
    guide: { attribute: false },
  };

  /** Id of the condition, `back-pain`; else the one that `insole-config` names. */
  declare condition?: string;
  /** Ids of the parts to show, with spaces between: `tips definition causes footwear not-helpful facts sources`; all without it. When to get help is always shown. */
  declare sections?: string;
  /** How the parts are laid out: `full` with a list of contents, `accordion` folded with the tips open, `compact` all folded but emergencies. @default 'full' */
  declare layout?: GuideLayout;
  /** Where the grades of evidence stand: `inline` beside each item, `summary` in a list below the items, `details` in such a list, folded. @default 'inline' */
  declare grades?: GradeDisplay;
  /** Level of the title, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** The number that readers of this page call in an emergency; "your emergency number" without one. */
  declare emergencyNumber?: string;
  /** Address of a compiled guide of your own. */
  declare src?: string;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;
  /** Address of the folder of compiled guides; else `content/` beside the script. */
  declare content?: string;
  /** A compiled guide, given by script in place of `condition` and `src`. */
  declare guide?: Condition;

  readonly #presence = new GuidePresence(this);
  readonly #pack = new LoadController<Condition>(this, () => {
    const id = this.settings.get('condition');
    if (this.guide || !(id || this.src)) return;
    return {
      key: `${id} ${this.src} ${this.settings.locale} ${this.settings.get('content')}`,
      load: (signal) => loadCondition(this.settings, id!, this.src, signal),
    };
  });

  protected override updated(): void {
    this.#presence.condition = this.fallback.shown ? this.shown?.id : undefined;
  }

  /** The guide on view; undefined until it has loaded. */
  get shown(): Condition | undefined {
    return this.guide ?? this.#pack.value;
  }

  /** Loads again, for instance after a failure. */
  reload(): void {
    this.#pack.reload();
  }

  protected override render(): unknown {
    const pack = this.shown;
    const layout = this.choose('layout', this.layout, LAYOUTS);
    return this.fallback.render(
      pack,
      this.#pack.failure || !this.#pack.job,
      () =>
        guideView({
          pack: pack!,
          folds: layout !== 'full',
          open: layout === 'accordion' && 'tips',
          compact: layout === 'compact',
          grades: this.choose('grades', this.grades, GRADES),
          level: this.choose('heading-level', this.headingLevel, LEVELS),
          emergencyNumber: this.emergencyNumber,
          only: splitWords(this.sections),
        }),
      skeletonView,
    );
  }
}
