import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { html, nothing, type TemplateResult } from 'lit';
import '../../src/elements/account-prompt/define.js';
import '../../src/elements/insole-config/define.js';
import type { AccountPromptElement } from '../../src/elements/account-prompt/account-prompt.js';
import type { AccountSelectEvent } from '../../src/elements/account-prompt/account-prompt.events.js';
import { itIsAccessible } from '../support/axe.js';
import { catchWarnings } from '../support/console.js';
import { tabThrough } from '../support/keyboard.js';
import { allWords, find, findAll, has, showsFallback, wordsOf } from '../support/shadow.js';
import { show, showFailing } from '../support/stage.js';

const prompt = (
  platform?: string,
  more: { name?: string; links?: string; shop?: string } = {},
): TemplateResult =>
  html`<account-prompt
    platform=${platform ?? nothing}
    shop=${more.shop ?? nothing}
    customer-name=${more.name ?? nothing}
    links=${more.links ?? nothing}
    return-to="/advice/back-pain?from=mail#shoes"
    ><a href="/account">Your account</a></account-prompt
  >`;

/** A shop's own form, as WooCommerce prints it. */
const FORM = html`<form slot="form" method="post" action="/my-account/">
  <p>
    <label for="username">Username or email address</label>
    <input type="text" name="username" id="username" autocomplete="username" />
  </p>
  <p>
    <label for="password">Password</label>
    <input type="password" name="password" id="password" autocomplete="current-password" />
  </p>
  <input type="hidden" name="woocommerce-login-nonce" value="a1b2c3" />
  <button type="submit" name="login" value="Log in">Log in</button>
</form>`;

const withForm = (links?: string): TemplateResult =>
  html`<account-prompt platform="woocommerce" links=${links ?? nothing} return-to="/"
    >${FORM}</account-prompt
  >`;

/** Words and address of each link. */
const linksOf = (element: AccountPromptElement): Record<string, string> =>
  Object.fromEntries(findAll(element, 'a').map((link) => [wordsOf(link), link.getAttribute('href')!]));

const BACK = encodeURIComponent('/advice/back-pain?from=mail#shoes');

describe('account-prompt', () => {
  const warnings = catchWarnings();

  it("leads into Shopify's accounts, where signing in and creating an account are one", async () => {
    const element = await show<AccountPromptElement>(prompt('shopify'));
    expect(linksOf(element)).to.eql({
      'Sign in or create an account': `/customer_authentication/login?return_to=${BACK}`,
    });
    expect(wordsOf(find(element, 'p'))).to.contain('no password');
  });

  it("leads into Shopify's classic accounts", async () => {
    expect(linksOf(await show(prompt('shopify-classic')))).to.eql({
      'Sign in': `/account/login?return_url=${BACK}`,
      'Create account': '/account/register',
      'Forgot your password?': '/account/login#recover',
    });
  });

  it("leads into WooCommerce's account page", async () => {
    expect(linksOf(await show(prompt('woocommerce')))).to.eql({
      'Sign in': `/my-account/?redirect_to=${BACK}`,
      'Create account': `/my-account/?redirect_to=${BACK}#customer_login`,
      'Forgot your password?': '/my-account/lost-password/',
    });
  });

  it('leads wherever the author says, also in place of what the platform has', async () => {
    const element = await show<AccountPromptElement>(
      html`<account-prompt
        platform="woocommerce"
        sign-in-href="/mein-konto/?zurueck={return}"
        password-href="/mein-konto/passwort/"
        return-to="/ratgeber/"
      ></account-prompt>`,
    );
    expect(linksOf(element)).to.eql({
      'Sign in': '/mein-konto/?zurueck=%2Fratgeber%2F',
      'Create account': '/my-account/?redirect_to=%2Fratgeber%2F#customer_login',
      'Forgot your password?': '/mein-konto/passwort/',
    });
  });

  it("takes the shop from the page's settings", async () => {
    const element = await show<AccountPromptElement>(
      html`<insole-config shop="https://shop.example/de/">${prompt('shopify-classic')}</insole-config>`,
    );
    expect(linksOf(element)['Sign in']).to.equal('https://shop.example/de/account/login');
  });

  it('comes back to the page that the reader is on by now', async () => {
    const element = await show<AccountPromptElement>(
      html`<account-prompt platform="shopify"></account-prompt>`,
    );
    const before = location.href;
    try {
      history.pushState(null, '', '?step=2');
      find(element, 'a').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await element.updateComplete;
      expect(find(element, 'a').getAttribute('href')).to.contain(encodeURIComponent('?step=2'));
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('shows the links that are asked for, and no others', async () => {
    expect(Object.keys(linksOf(await show(prompt('woocommerce', { links: 'sign-in' }))))).to.eql(['Sign in']);
    expect(has(await show(prompt('woocommerce', { links: 'none' })), 'a')).to.equal(false);
  });

  it('greets who is signed in, and leads to the account alone', async () => {
    const element = await show<AccountPromptElement>(prompt('shopify', { name: '<b>Ana</b>' }));
    expect(allWords(element, 'h2')).to.eql(['Hello, <b>Ana</b>']);
    expect(linksOf(element)).to.eql({ 'Go to your account': '/account' });
  });

  it('speaks the language of the page', async () => {
    const element = await show<AccountPromptElement>(
      html`<account-prompt platform="woocommerce" locale="de" return-to="/"></account-prompt>`,
    );
    expect(allWords(element, 'h2, a')).to.eql([
      'Ihr Konto',
      'Anmelden',
      'Konto anlegen',
      'Passwort vergessen?',
    ]);
  });

  it('has a heading of the level that the page asks for, or one of its own', async () => {
    const element = await show<AccountPromptElement>(
      html`<account-prompt platform="shopify" heading="Welcome back" heading-level="4"></account-prompt>`,
    );
    expect(allWords(element, 'h4')).to.eql(['Welcome back']);
    const own = await show<AccountPromptElement>(
      html`<account-prompt platform="shopify"><span slot="heading">Our club</span></account-prompt>`,
    );
    expect(find<HTMLSlotElement>(own, 'slot[name=heading]').assignedElements().map(wordsOf)).to.eql([
      'Our club',
    ]);
  });

  it('has a heading of its own where the author gives an empty one', async () => {
    const element = await show<AccountPromptElement>(
      html`<account-prompt platform="shopify" heading=""></account-prompt>`,
    );
    expect(allWords(element, 'h2')).to.eql(['Your account']);
  });

  it('shows the links as soon as there is one, whichever it is', async () => {
    for (const name of ['sign-in', 'password', 'register', 'account'] as const) {
      const { element } = await showFailing<AccountPromptElement>(prompt());
      element.setAttribute(`${name}-href`, '/konto/');
      if (name === 'account') element.customerName = 'Ana';
      await waitUntil(() => Object.values(linksOf(element)).join() === '/konto/', name);
    }
  });

  it('fires insole-account-select, which can be cancelled', async () => {
    const element = await show<AccountPromptElement>(prompt('shopify-classic'));
    const selected = oneEvent(element, 'insole-account-select');
    element.addEventListener('insole-account-select', (event) => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    find(element, 'a').dispatchEvent(click);
    const { action, href } = (await selected) as Event as AccountSelectEvent;
    expect(action).to.equal('sign-in');
    expect(href).to.equal(new URL(`/account/login?return_url=${BACK}`, location.href).href);
    expect(click.defaultPrevented).to.equal(true);
  });

  for (const [what, template, warned] of [
    ['no platform and no address', () => prompt(), /^$/],
    [
      'a platform that there is not',
      () => prompt('magento'),
      /platform="magento">: "custom" is used instead/,
    ],
    [
      'a shop whose address could run script',
      () => prompt('shopify', { shop: 'javascript:alert(1)//' }),
      /^$/,
    ],
  ] as const) {
    it(`keeps the fallback and says why: ${what}`, async () => {
      const { element, event } = await showFailing<AccountPromptElement>(template());
      expect(event.code).to.equal('missing');
      expect(event.message).to.contain('woocommerce');
      expect(showsFallback(element)).to.equal(true);
      expect(warnings.join('\n')).to.match(warned);
    });
  }

  describe("the shop's own form", () => {
    it('stands in the page, in the place of the link to sign in', async () => {
      const element = await show<AccountPromptElement>(withForm());
      expect(Object.keys(linksOf(element))).to.eql(['Create account', 'Forgot your password?']);
      const form = element.querySelector('form')!;
      expect(form.getRootNode() === document).to.equal(true);
      expect(form.offsetHeight).to.be.greaterThan(0);
      expect([...form.elements].map((field) => field.getAttribute('autocomplete'))).to.eql([
        'username',
        'current-password',
        null,
        null,
      ]);
      expect([...document.forms].includes(form)).to.equal(true);
    });

    it('is noticed when it comes later', async () => {
      const element = await show<AccountPromptElement>(prompt('woocommerce'));
      const form = document.createElement('form');
      form.slot = 'form';
      element.append(form);
      await oneEvent(find(element, 'slot[name=form]'), 'slotchange');
      await element.updateComplete;
      expect(Object.keys(linksOf(element))).not.to.contain('Sign in');
    });

    it('is seen while there is nothing else, and where there is nowhere to link to', async () => {
      const { element } = await showFailing<AccountPromptElement>(
        html`<account-prompt>${FORM}</account-prompt>`,
      );
      expect(element.querySelector('form')!.offsetHeight).to.be.greaterThan(0);
    });

    it('keeps the focus and what was typed when all about it is drawn anew', async () => {
      const element = await show<AccountPromptElement>(withForm());
      const field = element.querySelector('input')!;
      field.focus();
      field.value = 'ana';
      element.locale = 'de';
      await waitUntil(() => allWords(element, 'h2').join() === 'Ihr Konto');
      expect(document.activeElement === field).to.equal(true);
      expect(field.value).to.equal('ana');
    });

    it('is reached by Tab before the links below it', async () => {
      const element = await show<AccountPromptElement>(withForm('register'));
      const names = (await tabThrough(element)).map((stop) => stop.getAttribute('name') ?? wordsOf(stop));
      expect(names).to.eql(['username', 'password', 'login', 'Create account']);
    });

    it('gives way when the reader is signed in', async () => {
      const element = await show<AccountPromptElement>(withForm());
      element.customerName = 'Ana';
      await element.updateComplete;
      expect(element.querySelector('form')!.offsetHeight).to.equal(0);
    });
  });

  it('has no field of its own, for a password or anything else, in any state', async () => {
    for (const platform of ['shopify', 'shopify-classic', 'woocommerce']) {
      for (const template of [prompt(platform), prompt(platform, { name: 'Ana' })]) {
        expect(has(await show<AccountPromptElement>(template), 'input, form, textarea, button')).to.equal(
          false,
        );
      }
    }
    expect(has(await show<AccountPromptElement>(withForm()), 'input, form, textarea, button')).to.equal(
      false,
    );
  });

  itIsAccessible({
    'links without passwords': () => prompt('shopify'),
    links: () => prompt('woocommerce'),
    'a form': () => withForm(),
    'signed in': () => prompt('shopify', { name: 'Ana' }),
  });
});
