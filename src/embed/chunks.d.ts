/** Made by the build. */
declare module 'insole:chunks' {
  /**
   * The chunks of each element: where it stands alone, and where the page has several of those that most pages
   * have. A text is the hash of its own chunk, a number the place of a shared one in `SHARED`; the first registers
   * it. The elements that most pages have are together in one chunk, without one of their own.
   */
  export const CHUNKS: Record<string, [alone: Part[], together: Part[]]>;
  type Part = string | number;
  /** Names of the chunks that elements share, without folder and extension. */
  export const SHARED: string[];
  /** What makes live what a server drew, for elements alone and together; named as in `SHARED`. */
  export const HYDRATE: [alone: string, together: string];
  /** What upgrades `<div data-insole>`; named likewise. */
  export const UPGRADE: string;
}

/** Made by the build: the classes of the elements that a file holds, by tag. */
declare module 'insole:elements' {
  export const elements: Record<string, typeof import('../elements/insole-element.js').InsoleElement>;
}
