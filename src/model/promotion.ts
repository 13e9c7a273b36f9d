/** One promise or offer of the shop. */
export interface Promotion {
  /** Names it in events, and remembers that it was dismissed; the text where there is none. */
  id?: string;
  text?: string;
  href?: string;
  /** Free shipping from this total of the cart, in major units; gives the text where there is none, and the progress. */
  freeOver?: number;
  /** ISO 4217, for `freeOver`. */
  currency?: string;
  icon?: 'returns' | 'shipping' | 'offer' | 'help';
  /** ISO instant from which it is shown; with a time zone: "2026-11-27T00:00-05:00". */
  starts?: string;
  /** ISO instant from which it is no longer shown. */
  ends?: string;
}
