import type { Conversation } from '../../controllers/conversation.js';
import type { comments } from '../../i18n/en/comments.js';
import { formatNumber } from '../../i18n/format.js';
import { pluralise } from '../../i18n/plural.js';
import { findLanguage } from '../../i18n/words.js';

/** How many pages one press of the button may fetch. */
const MOST_PAGES = 5;

/** Fetches pages until so many rows are there: a page may hold only replies to comments that are still to come. */
export async function fetchRows(conversation: Conversation, wanted: number): Promise<void> {
  for (
    let pages = 0;
    conversation.partial && conversation.rows.length < wanted && pages < MOST_PAGES;
    pages++
  )
    await conversation.more();
}

/** How many comments have come, in words. */
export const sayAdded = (words: typeof comments, locale: string, count: number): string =>
  pluralise(findLanguage(locale), count, words.added, formatNumber(locale, count));
