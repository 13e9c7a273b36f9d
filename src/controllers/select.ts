/** Narrowing a ranked list, for the elements. */
export { selectProducts, type Selected, type Selection } from '../rank/select.js';
