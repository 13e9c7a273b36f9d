import { html, type PropertyDeclarations } from 'lit';
import { Failure } from '../../controllers/failure.js';
import { LoadController } from '../../controllers/load.js';
import { resolveUrl } from '../../controllers/resolve-url.js';
import { account as english } from '../../i18n/en/account.js';
import { WordsController } from '../../i18n/words.js';
import base from '../../styles/base.js';
import { LEVELS } from '../heading.js';
import { InsoleElement } from '../insole-element.js';
import { splitWords } from '../split-words.js';
import { linkAccount, type AccountAction, type AccountLinks, type AccountPlatform } from './account-links.js';
import { AccountSelectEvent } from './account-prompt.events.js';
import styles from './account-prompt.styles.js';
import { accountView } from './account-prompt.view.js';

/** `custom`, the first, stands in for an unknown value: it has no links of its own, so that none leads to a wrong page. */
const PLATFORMS: AccountPlatform[] = ['custom', 'shopify', 'shopify-classic', 'woocommerce'];

/**
 * The way to the reader's account in the shop: links to its pages, with the way back, or the shop's own form in
 * a slot. It never asks for a password itself (docs/account-prompt.md).
 *
 * @element account-prompt
 * @summary Sign in, forgot password, create account.
 * @slot - What is shown until the links are on the page, and where there are none.
 * @slot form - The shop's own sign-in form, as the shop renders it.
 * @slot heading - The site's own heading.
 * @fires {ReadyEvent} insole-ready - The links are on the page.
 * @fires {AccountSelectEvent} insole-account-select - A link is followed; cancelable.
 * @fires {InsoleErrorEvent} insole-error - There is nowhere to link to.
 * @csspart base - The whole element.
 * @csspart heading - The heading.
 * @csspart sign-in - The link to sign in.
 * @csspart link - Any other link.
 */
export class AccountPromptElement extends InsoleElement {
  static override readonly tag: string = 'account-prompt';
  static override styles = [base, styles];
  static override properties: PropertyDeclarations = {
    platform: {},
    shop: {},
    signInHref: { attribute: 'sign-in-href' },
    passwordHref: { attribute: 'password-href' },
    registerHref: { attribute: 'register-href' },
    accountHref: { attribute: 'account-href' },
    returnTo: { attribute: 'return-to' },
    customerName: { attribute: 'customer-name' },
    links: {},
    heading: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    locale: {},
  };

  /** Whose account pages they are: `shopify` (without passwords), `shopify-classic`, `woocommerce` or `custom`. @default 'custom' */
  declare platform?: AccountPlatform;
  /** Address of the shop, with the folder of its language where it has one; else this site. */
  declare shop?: string;
  /** Address to sign in, in place of the platform's; `{return}` in it stands for the way back. */
  declare signInHref?: string;
  /** Address for a forgotten password, in place of the platform's; `{return}` in it stands for the way back. */
  declare passwordHref?: string;
  /** Address to create an account, in place of the platform's; `{return}` in it stands for the way back. */
  declare registerHref?: string;
  /** Address of the account, in place of the platform's; `{return}` in it stands for the way back. */
  declare accountHref?: string;
  /** Address to come back to, of the shop's own origin; else this page. */
  declare returnTo?: string;
  /** Name of the reader, where the shop knows who it is: they are greeted, and led to their account. */
  declare customerName?: string;
  /** Which links are shown, with spaces between: `sign-in`, `password`, `register`; all that the platform has without it. */
  declare links?: string;
  /** Heading. @default 'Your account' */
  declare heading?: string;
  /** Level of the heading, 1 to 6. @default 2 */
  declare headingLevel?: number;
  /** BCP 47 tag of the language; else that of the page. */
  declare locale?: string;

  readonly #words = new WordsController(this, this.settings, 'account', english);
  readonly #checked = new LoadController<boolean>(this, () => {
    const isSet = !!Object.keys(this.#locate())[0];
    return {
      key: isSet,
      load: async () => {
        if (isSet) return true;
        throw new Failure('missing', 'platform');
      },
    };
  });

  protected override render(): unknown {
    const words = this.#words.current;
    const links = this.#locate();
    const form = html`<slot name="form" @slotchange=${this.#refresh}></slot>`;
    const ready = words && this.#checked.value && Object.keys(links).length;
    let isShown = false;
    const content = this.fallback.render(
      ready,
      this.#checked.failure || this.#checked.value,
      () => {
        isShown = true;
        return accountView({
          words: words!,
          links,
          shown: this.#choose(links),
          platform: this.platform,
          name: this.customerName,
          heading: this.heading,
          headingLevel: this.choose('heading-level', this.headingLevel, LEVELS),
          form,
          onSelect: this.#onSelect,
          onApproach: this.#refresh,
        });
      },
      () => undefined,
    );
    // The shop's form is shown in any case: it works without this element.
    return isShown ? content : [content, form];
  }

  /** The links, with the way back to where the reader is by now. */
  #locate(): AccountLinks {
    return linkAccount({
      platform: this.choose('platform', this.platform, PLATFORMS),
      shop: this.settings.get('shop'),
      own: {
        'sign-in': this.signInHref,
        password: this.passwordHref,
        register: this.registerHref,
        account: this.accountHref,
      },
      // While a server renders, the address of the page may be unknown.
      returnTo: this.returnTo || location.href,
      page: location.href || resolveUrl('').href,
    });
  }

  /** The links to show: to the account for a reader who is signed in; beside a form all but the one to sign in. */
  #choose(links: AccountLinks): AccountAction[] {
    if (this.customerName) return links.account ? ['account'] : [];
    const wanted = splitWords(this.links) ?? ['sign-in', 'password', 'register'];
    const hasForm = this.querySelector(':scope > [slot=form]');
    return (['sign-in', 'register', 'password'] as const).filter(
      (action) => links[action] && wanted.includes(action) && !(hasForm && action === 'sign-in'),
    );
  }

  /** Renews the way back before a link is used: pages may change their address without a reload. */
  #refresh = (): void => this.requestUpdate();

  #onSelect = (action: AccountAction, original: Event): void => {
    const { href } = original.currentTarget as HTMLAnchorElement;
    if (!this.dispatchEvent(new AccountSelectEvent(action, href))) original.preventDefault();
  };
}
