/** English words of `advice-links`. */
export const links = {
  heading: 'Explore more advice',
};
