/**
 * English interface words, a group for each element, so that an element carries its own and no
 * others. Every other language is a module of the same shape. Words that only some pages need are modules of their
 * own in `en/`, for a bundler takes a module whole into a chunk; `words.ts` names them.
 */
import { freeShipping } from './en/free-shipping.js';

export const banner = {
  ...freeShipping,
  label: 'Offers and promises',
  dismiss: 'Dismiss',
  pause: 'Pause',
  play: 'Play',
};

export const links = {
  heading: 'Explore more advice',
};
