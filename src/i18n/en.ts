/**
 * English interface words, a group for each element, so that an element carries its own and no
 * others. Every other language is a module of the same shape.
 */

/** How good the evidence is. `by` says who: "NICE (UK)". */
export const grades = {
  label: {
    S: 'Good evidence',
    M: 'Some evidence',
    L: 'Early evidence',
    'L*': 'Expert view',
    C: 'Mixed evidence',
    A: 'Not advised',
  },
  notAdvisedBy: (by: string) => `Not advised by ${by}`,
  against: (by: string) => `Another view: ${by}.`,
};

export const guide = {
  grades,
  careCards: {
    emergency: (number: string) =>
      number
        ? `Call ${number} or go to an emergency department if there is…`
        : 'Call your emergency number or go to an emergency department if there is…',
    'same-day': 'Get medical advice today if there is…',
    advice: 'See a health professional if…',
  },
  tips: 'What helps',
  skip: 'Skip to what helps',
  free: 'Costs nothing',
  contents: 'On this page',
  sources: (count: number) => `Sources (${count})`,
  evidence: 'How good is the evidence?',
  source: (number: number) => `Source ${number}`,
  checked: (date: string) => `Evidence checked ${date}`,
  reviewed: (name: string, date: string) => `Reviewed by ${name}, ${date}`,
  notReviewed: 'Not yet clinically reviewed',
  next: (date: string) => `Next review ${date}`,
  overdue: 'Review overdue',
  minutes: (count: number) => `${count} min read`,
  disclaimer:
    'General information, not medical advice. It cannot diagnose you. If you are worried, or have a warning sign above, contact a health professional.',
};

export const recommend = {
  grades,
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
