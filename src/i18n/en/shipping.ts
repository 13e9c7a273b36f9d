import { freeShipping } from './free-shipping.js';

/**
 * A day is a piece of a template, which stands within the sentence: the `latest` that is promised or the only one;
 * `bare` where it is a range or reads "today", which takes no preposition where a date does.
 */
export const shipping = {
  ...freeShipping,
  label: 'Shipping',
  within: (from: number, to: number): string =>
    to
      ? `Ships within ${from < to ? `${from}–` : ''}${to} business day${to > 1 ? 's' : ''}`
      : 'Ships the same business day',
  ships: (day: unknown, latest: boolean, _bare: boolean): unknown => [latest ? 'Ships by ' : 'Ships ', day],
  arrives: (day: unknown, latest: boolean, _bare: boolean): unknown => [
    latest ? 'Arrives by ' : 'Arrives ',
    day,
  ],
  orderBy: (time: unknown): unknown => ['Order by ', time],
  orderWithin: (duration: unknown): unknown => ['Order within ', duration],
};
