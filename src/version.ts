/** Stamped on every element class, so that two copies on a page can tell each other apart. */
export const VERSION = '0.1.0';
