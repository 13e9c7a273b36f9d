/** English words of `promo-card`. */
export const card = {
  /** Whose words these are: a reader tells advice from an offer by it. */
  label: 'From the shop',
  soldBy: (name: string) => `Sold by ${name}`,
  former: 'Former price',
  outOfStock: 'Out of stock',
  link: 'See it in the shop',
  affiliate: 'We may earn a commission if you buy through this link.',
};
