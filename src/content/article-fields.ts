import * as v from 'valibot';
import {
  COMES_LATER,
  comesLater,
  isoDate,
  isWithinYear,
  plainText,
  reviewer,
  WITHIN_YEAR,
} from './fields.js';

/** Schema of the front matter of an article. */
export const articleFieldsSchema = v.pipe(
  v.strictObject({
    title: plainText,
    summary: plainText,
    checked: isoDate,
    next: isoDate,
    reviewer: v.optional(reviewer),
  }),
  v.forward(v.partialCheck([['checked'], ['next']], comesLater, COMES_LATER), ['next']),
  v.forward(v.partialCheck([['checked'], ['next']], isWithinYear, WITHIN_YEAR), ['next']),
);
