/** What `insole-config`, or the loader's `data-*`, sets for the elements inside it or on the page. */
export interface Settings {
  condition?: string;
  /** Address of the shop, `https://shop.example`, with the folder of its language where it has one. */
  shop?: string;
  /** Address of the products feed. */
  products?: string;
  /** Address of the folder that holds `<locale>/<id>.json`. */
  content?: string;
  /** BCP 47 tag; the page's `lang` otherwise. */
  locale?: string;
  /** ISO 4217 code, for prices and amounts that come without one. */
  currency?: string;
  /** Query parameters to add to product links, `tag=abc-21`; the links are then marked and disclosed as sponsored. */
  affiliate?: string;
  /** The cart's total in major units. */
  cart?: string;
}
