/** The total from which shipping is free, and the way there. */
export const freeShipping = {
  freeOver: (amount: string) => `Free shipping over ${amount}`,
  away: (amount: string) => `${amount} to go for free shipping`,
  alwaysFree: 'Free shipping',
  reached: 'Your order ships free',
};
