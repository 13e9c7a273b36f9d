import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent } from 'storybook/test';
import '../src/elements/account-prompt/define.js';
import { LONG_WORD } from './fixtures/packs.js';
import { describeElement } from './support/describe-element.js';
import { openShadow } from './support/shadow.js';
import { dark, failing, narrow, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('account-prompt');

const meta: Meta = {
  title: 'Elements/account-prompt',
  component: 'account-prompt',
  args: { ...args, platform: 'woocommerce', shop: 'https://shop.example' },
  argTypes,
  render: (args) => template(args, html`<a href="https://shop.example/account">Your account</a>`),
};
export default meta;

type Story = StoryObj;

/** Every attribute, to try. */
export const Playground: Story = {};

/** Accounts without passwords. */
export const Shopify: Story = { args: { platform: 'shopify' } };

/** Accounts with passwords. */
export const ShopifyClassic: Story = { args: { platform: 'shopify-classic' } };

/** The reader is known to the shop. */
export const SignedIn: Story = { args: { platform: 'shopify', 'customer-name': 'Ana' } };

/** A single link. */
export const One: Story = { args: { links: 'sign-in' } };

/** Addresses of a shop's own. */
export const OwnAddresses: Story = {
  args: { platform: 'custom', 'sign-in-href': '/login?back={return}', 'register-href': '/join' },
};

/** A heading that no line can hold. */
export const LongWords: Story = narrow({ args: { heading: LONG_WORD, locale: 'de' } });

/** Following a link tells the page, which may stay where it is. */
export const Chosen: Story = {
  play: async ({ canvasElement }) => {
    const onSelect = fn((event: Event) => event.preventDefault());
    const prompt = await openShadow(canvasElement, 'account-prompt');
    canvasElement.addEventListener('insole-account-select', onSelect, { once: true });
    await userEvent.click(prompt.getByRole('link', { name: 'Sign in' }));
    await expect(onSelect).toHaveBeenCalledWith(expect.objectContaining({ action: 'sign-in' }));
  },
};

/** The shop's own form, in the page, here without the optional stylesheet that makes it match. */
export const OwnForm: Story = {
  render: (args) =>
    template(
      args,
      html`<form slot="form" method="post" action="https://shop.example/my-account/">
        <p>
          <label for="story-user">Username or e-mail address</label>
          <input id="story-user" name="username" autocomplete="username" />
        </p>
        <p>
          <label for="story-password">Password</label>
          <input id="story-password" type="password" name="password" autocomplete="current-password" />
        </p>
        <button>Log in</button>
      </form>`,
    ),
};

/** What the author wrote in the tag, where there is nowhere to link to. */
export const Failed: Story = { ...failing(/platform is not set/), args: { platform: 'custom' } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow();

/** The width of a wide page. */
export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft();

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');
