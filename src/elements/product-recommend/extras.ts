/** What a plain list never needs: filters and pins, all reasons for a shoe, a carousel's buttons, affiliate links. */
export { selectShoes } from './select-shoes.js';
export { pagerView } from './pager.js';
export { sponsor } from '../sponsor.js';
export { whyView } from './why.view.js';
