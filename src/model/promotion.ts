/** One promise or offer of the shop. */
export interface Promotion {
  /** Identifies it in analytics, and for remembering that it was dismissed; the text does where there is none. */
  id?: string;
  /** The message; it may be left out beside `freeOver`, which has words of its own. */
  text?: string;
  /** Address to which the whole message links. */
  href?: string;
  /** Cart total from which shipping is free, in major units; 0 for always. With the cart's total, the way there is shown. */
  freeOver?: number;
  /** ISO 4217, for `freeOver`. */
  currency?: string;
  /** Without it, `shipping` beside `freeOver`, and none otherwise. */
  icon?: 'returns' | 'shipping' | 'offer' | 'help';
  /** ISO instant from which it is shown; with a time zone: "2026-11-27T00:00-05:00". */
  starts?: string;
  /** ISO instant from which it is no longer shown. */
  ends?: string;
}
