import { html, type TemplateResult } from 'lit';

/** A shop's feed with nothing in it that is a shoe, as Shopify gives it. */
export const CUSHIONS = {
  products: [
    {
      id: 5,
      title: 'Memory-foam seat cushion',
      handle: 'seat-cushion',
      product_type: 'Cushions',
      body_html: '<p>Soft foam in a washable cover.</p>',
      tags: [],
      images: [],
      options: [],
      variants: [
        { id: 51, title: 'Small', price: '39.00', compare_at_price: '45.00', available: true },
        { id: 52, title: 'Large', price: '49.00', available: false },
      ],
    },
  ],
};

/** A card of one product of a feed. */
export const fromFeed = (src: string, product = '5'): TemplateResult =>
  html`<promo-card src=${src} product=${product} currency="USD"></promo-card>`;
