import type { Engine } from '../e2e/support/engine.js';

/** How many elements a page has, beside the first, in the engines that do not try all. */
const EACH = 3;

/** Where the turns of an engine begin, so that no two of them try the same on the same page. */
const FIRST_TURN: Record<Exclude<Engine, 'chromium'>, number> = { firefox: 0, webkit: 1 };

/**
 * The elements that are tried on a page: in Chromium all. With every pair of element and page tried there, the others
 * need every pair of engine and page, and of engine and element; so each page takes the next three of the elements in
 * turn. The first element, the guide, is on every page: what it has said, others do not repeat.
 *
 * @param place which of the pages it is, from 0
 */
export function chooseTags<Tag>([guide, ...others]: Tag[], place: number, engine: Engine): Tag[] {
  const start = engine === 'chromium' ? 0 : (EACH * (place + FIRST_TURN[engine])) % others.length;
  const each = engine === 'chromium' ? others.length : EACH;
  const isNext = (index: number): boolean => (index - start + others.length) % others.length < each;
  return [guide!, ...others.filter((_, index) => isNext(index))];
}
