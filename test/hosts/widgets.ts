import type { Tag } from '../../src/elements/tags.js';

/** One of each element, as an author would write it, with a selector of what it shows when it is ready. */
export const WIDGETS: Partial<Record<Tag, { html: string; shows: string }>> = {
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
  'advice-article': {
    html: '<advice-article article="feet-and-back"><a href="/advice">Feet and backs</a></advice-article>',
    shows: '[part~="key-points"]',
  },
};
