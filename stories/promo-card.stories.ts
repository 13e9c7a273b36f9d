import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/promo-card/define.js';
import { BARE, ON_SALE, rank, SOLD_OUT, UNBREAKABLE } from './fixtures/shoes.js';
import { describeElement } from './support/describe-element.js';
import { answer } from './support/network.js';
import { dark, failing, narrow, QUIET, rightToLeft, themed, wide } from './support/states.js';

const { args, argTypes, template } = describeElement('promo-card');

const PICTURE = 'shoes/cushion.svg';

const FEED = answer('https://shop.example/card.json', rank([ON_SALE, SOLD_OUT, UNBREAKABLE, BARE]));

/** Nothing written: all of it comes from the feed. */
const UNWRITTEN = { heading: '', picture: '', pitch: '', points: '', href: '', 'link-text': '' };

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

/** Picture, name, price and link of a product of the shop's feed. */
export const FromAFeed: Story = { args: { ...UNWRITTEN, src: FEED, product: ON_SALE.id } };

/** The author's words above, the product's name, price and stock below. */
export const OutOfStock: Story = { args: { picture: '', src: FEED, product: SOLD_OUT.id } };

/** What the poorest feed gives: a name. */
export const NameAlone: Story = { args: { ...UNWRITTEN, src: FEED, product: BARE.id } };

export const LongWords: Story = narrow({ args: { ...UNWRITTEN, src: FEED, product: UNBREAKABLE.id } });

/** A flat shape of the card's height. */
export const Loading: Story = { ...QUIET, args: { ...UNWRITTEN, src: 'never/feed.json', product: '1' } };

/** At 280 px, the narrowest that it is made for. */
export const Narrow = narrow({
  args: { price: 42, 'compare-at': 49, currency: 'USD', affiliate: 'ref=blog' },
});

export const Wide = wide();

/** A dark page. */
export const Dark = dark();

/** Direction and interface of an Arabic page. */
export const RightToLeft = rightToLeft({
  args: {
    heading: 'تجلس طوال اليوم؟',
    pitch: 'وسائد مقاعد من رغوة الذاكرة بسماكة ستة سنتيمترات.',
    points: 'لكراسي المكتب ومقاعد السيارات | غطاء قابل للغسل',
    'link-text': '',
    price: 42,
    'compare-at': 49,
    currency: 'USD',
  },
});

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

/** A pale panel, square pictures on white, blue actions. */
export const Retail = themed('retail');

/** Warm paper, serif headings, square corners. */
export const Editorial = themed('editorial');

/** Black on white or white on black, every edge drawn. */
export const Contrast = themed('contrast');
