import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/promo-card/define.js';
import { describeElement } from './support/describe-element.js';
import { failing } from './support/states.js';

const { args, argTypes, template } = describeElement('promo-card');

/** A cushion, as a picture that needs no file. */
const PICTURE = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 300"><path d="M72 178C62 170 74 154 92 140l44-30c12-8 26-12 42-12h68c16 0 30 4 40 13l42 35c14 12 20 24 12 32-18 14-248 14-268 0z" fill="#5d6d7e"/><path d="M70 170c-2 30-2 44 4 54 8 12 38 16 132 16s124-4 132-16c6-10 6-24 5-54-5 22-251 26-273 0z" fill="#46525f"/></svg>',
)}`;

const meta: Meta = {
  title: 'Elements/promo-card',
  component: 'promo-card',
  args: {
    ...args,
    heading: 'Sitting all day?',
    picture: PICTURE,
    pitch: 'Our seat cushions are six centimetres of memory foam, cut away at the back.',
    points: 'Suitable for office chairs and car seats | The cover can be washed',
    href: 'https://shop.example/cushions',
    'link-text': 'See the seat cushions',
  },
  argTypes,
  render: (args) => template(args),
};
export default meta;

type Story = StoryObj;

/** Every attribute, to try. */
export const Playground: Story = {};

export const Reduced: Story = { args: { price: 42, 'compare-at': 49, currency: 'USD' } };

/** A link that earns the site something says so, beside it. */
export const Affiliate: Story = {
  args: { seller: 'Wren & Welt', affiliate: 'ref=blog', price: 42, currency: 'USD' },
};

export const WithoutPicture: Story = { args: { picture: '' } };

/** What the author wrote, each in its place. */
export const PlainHtml: Story = {
  render: () =>
    html`<promo-card>
      <img slot="picture" src=${PICTURE} alt="" />
      <h3 slot="heading">Sitting all day?</h3>
      <p>Our seat cushions are six centimetres of memory foam, cut away at the back.</p>
      <ul slot="points">
        <li>Suitable for office chairs and car seats</li>
        <li>The cover can be washed</li>
      </ul>
      <a slot="link" href="https://shop.example/cushions">See the seat cushions</a>
    </promo-card>`,
};

/** At 280 px, the narrowest that it is made for. */
export const Narrow: Story = {
  decorators: [(story) => html`<div style="inline-size: 280px">${story()}</div>`],
  args: { price: 42, 'compare-at': 49, currency: 'USD', affiliate: 'ref=blog' },
};

export const German: Story = {
  args: {
    locale: 'de',
    heading: 'Sitzen Sie viel?',
    pitch: 'Sitzkissen aus sechs Zentimetern Memory-Schaum.',
    points: 'Für Bürostühle und Autositze | Bezug waschbar',
    'link-text': '',
    price: 42,
    currency: 'EUR',
  },
};

/** While its product is on the way, or when it cannot be had: what is written stays. */
export const ProductThatCannotBeHad: Story = {
  ...failing(/gone\/feed\.json answers 404/),
  args: { src: 'gone/feed.json', product: '1' },
};

/** Opens a line in the console that names the claims and says what to write instead. */
export const ClaimsTooMuch: Story = {
  parameters: { says: ['claims what an advertising authority may object to'] },
  args: { pitch: 'Relieves back pain and corrects your posture.', points: 'Ideal for sciatica' },
};
