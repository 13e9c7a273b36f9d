import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/account-prompt/define.js';
import { describeElement } from './support/describe-element.js';

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

export const ShopifyClassic: Story = { args: { platform: 'shopify-classic' } };

export const SignedIn: Story = { args: { platform: 'shopify', 'customer-name': 'Ana' } };

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

export const German: Story = { args: { locale: 'de' } };

/** What the author wrote in the tag, where there is nowhere to link to. */
export const Fallback: Story = { args: { platform: 'custom' } };
