/**
 * English interface words, a group for each element, so that an element carries its own and no
 * others. Every other language is a module of the same shape.
 */

export const banner = {
  label: 'Offers and promises',
  freeOver: (amount: string) => `Free shipping over ${amount}`,
  away: (amount: string) => `${amount} to go for free shipping`,
  reached: 'Your order ships free',
  dismiss: 'Dismiss',
  pause: 'Pause',
  play: 'Play',
};

export const links = {
  heading: 'Explore more advice',
};
