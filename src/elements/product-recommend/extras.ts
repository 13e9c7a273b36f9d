/** What a plain list never needs: filters and pins, all reasons for a shoe, a carousel's buttons. */
export { selectProducts } from '../../controllers/select.js';
export { pagerView } from './pager.js';
export { whyView } from './why.view.js';
