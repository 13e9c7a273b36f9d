/** What a plain list never needs: filters and pins, all reasons for a shoe, a carousel's buttons. */
export { selectShoes } from './select-shoes.js';
export { pagerView } from './pager.js';
export { whyView } from './why.view.js';
