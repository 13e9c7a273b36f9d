import type { Forms } from '../plural.js';
import { freeShipping } from './free-shipping.js';

/**
 * English words of `shipping-promise`. `day` is a piece of a template that stands inside the sentence. `latest` is true
 * where it is the last day that is promised, `bare` where it is a range or a word such as "today", which some languages
 * use without a preposition.
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
