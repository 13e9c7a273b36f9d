import type { Condition } from '../model/condition.js';

/**
 * Address of a compiled content file.
 *
 * @param base absolute address of the content folder, with or without a slash at the end
 * @param id a condition's or an article's id, `index` or `features`
 */
export const contentUrl = (base: string, locale: string, id: string): string =>
  `${base.replace(/\/?$/, '/')}${locale}/${encodeURIComponent(id)}.json`;

/** True for a guide in the shape that this version reads. */
export const isCondition = (pack: unknown): pack is Condition =>
  (pack as Condition | null)?.kind === 'condition' && (pack as Condition).format === 1;
