/** Narrowing a ranked list, for the elements. */
export { selectProducts, type Selected } from '../rank/select.js';
