import type { Tag } from '../../src/elements/tags.js';

/** An element as an author would write it. */
export interface Widget {
  html: string;
  /** A selector of what it shows when it is ready. */
  shows: string;
  /** Where what it shows is in another element: that, as a selector from the tag on. */
  in?: string;
}

/** One of each element; the longest is the last, for what is below the window's end is not laid out. */
export const WIDGETS: Partial<Record<Tag, Widget>> = {
  'pain-guide': {
    html: '<pain-guide condition="back-pain" layout="compact"><a href="/advice">Back pain</a></pain-guide>',
    shows: '[part~="title"]',
  },
  'product-recommend': {
    html: '<product-recommend condition="back-pain" src="/demo/insole/products.json" limit="4"></product-recommend>',
    shows: '[part~="card"] [part~="name"]',
  },
  'promo-banner': {
    html: `<promo-banner dismissible messages='[{"text":"180-day returns","href":"/returns"}]'></promo-banner>`,
    shows: '[part~="message"]',
  },
  'advice-links': {
    html: '<advice-links condition="back-pain" href-template="/advice/{id}"></advice-links>',
    shows: 'a',
  },
  'article-comments': {
    html: '<article-comments provider="json" endpoint="/comments" thread="hosts"></article-comments>',
    shows: 'textarea',
  },
  'shipping-promise': {
    html: '<shipping-promise days="2" cutoff="14:00" time-zone="America/New_York" free-over="100" currency="USD"></shipping-promise>',
    shows: 'time',
  },
  'account-prompt': {
    html: '<account-prompt platform="woocommerce" shop="/"></account-prompt>',
    shows: 'a',
  },
  'insole-config': {
    html: '<insole-config condition="heel-pain" locale="en"><advice-links href-template="/advice/{id}"></advice-links></insole-config>',
    shows: 'a',
    in: ' > advice-links',
  },
  'advice-article': {
    html: '<advice-article article="feet-and-back"><a href="/advice">Feet and backs</a></advice-article>',
    shows: '[part~="key-points"]',
  },
  'promo-card': {
    html: '<promo-card heading="Sitting all day?" pitch="A softer seat." points="For office chairs | Washable" price="39" currency="USD" href="/cushions"></promo-card>',
    shows: '[part~="link"]',
  },
};
