/** What `insole-config`, or the loader's `data-*`, sets for the elements inside it or on the page. */
export interface Settings {
  condition?: string;
  /** Address of the shop's home page, for links into it. */
  shop?: string;
  /** Address of the products feed. */
  products?: string;
  /** Folder that holds `<locale>/<id>.json`. */
  content?: string;
  /** BCP 47 tag; the page's `lang` otherwise. */
  locale?: string;
  /** ISO 4217, for feeds that give prices without one. */
  currency?: string;
  theme?: string;
  /** Query parameters to add to product links, and the sign to disclose them: "tag=abc-21". */
  affiliate?: string;
  /** The cart's total in major units. */
  cart?: string;
  analytics?: string;
}
