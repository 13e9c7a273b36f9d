/**
 * English interface words, a group for each element, so that an element carries its own and no
 * others. Every other language is a module of the same shape.
 */

export const recommend = {
  heading: 'Comfortable shoes to consider',
  urgent: 'When to get help first',
  why: 'Why this shoe?',
  says: (quote: string) => `The shop says: “${quote}”`,
  notCounted: (feature: string) => `${feature}: not counted`,
  noReason: 'The shop says nothing about the features looked for here.',
  allGrades: (label: string) => `Every reason below: ${label.toLowerCase()}.`,
  former: 'Former price',
  outOfStock: 'Out of stock',
  pinned: 'Shop’s pick',
  rating: (value: string) => `${value} out of 5 stars`,
  ratings: (count: string) => `${count} ratings`,
  tryOn: 'When you try them on',
  pitch: 'From the shop',
  affiliate: 'We may earn a commission if you buy through these links.',
  previous: 'Previous shoes',
  next: 'Next shoes',
};

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
