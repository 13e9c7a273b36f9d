import type { Forms } from '../plural.js';
import { freeShipping } from './free-shipping.js';

/**
 * A day is a piece of a template, which stands within the sentence: the `latest` that is promised or the only one;
 * `bare` where it is a range or reads "today", which takes no preposition where a date does.
 */
export const shipping = {
  ...freeShipping,
  label: 'Shipping',
  sameDay: 'Ships the same business day',
  /** `{}` is a number of days or a range of them. */
  within: { one: 'Ships within {} business day', other: 'Ships within {} business days' } as Forms,
  ships: (day: unknown, latest: boolean, _bare: boolean): unknown => [latest ? 'Ships by ' : 'Ships ', day],
  arrives: (day: unknown, latest: boolean, _bare: boolean): unknown => [
    latest ? 'Arrives by ' : 'Arrives ',
    day,
  ],
  orderBy: (time: unknown): unknown => ['Order by ', time],
  orderWithin: (duration: unknown): unknown => ['Order within ', duration],
};
