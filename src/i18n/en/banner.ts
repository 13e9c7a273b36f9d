import { freeShipping } from './free-shipping.js';

/** English words of `promo-banner`. */
export const banner = {
  ...freeShipping,
  label: 'Offers and promises',
  dismiss: 'Dismiss',
  pause: 'Pause',
  play: 'Play',
};
