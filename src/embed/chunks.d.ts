/** Made by the build. */
declare module 'insole:chunks' {
  /**
   * The chunks of each element, for a page where it stands alone and for a page with several of the usual elements
   * (guide, shoes, banner). A string is the hash of a chunk of its own, a number the place of a shared chunk in `SHARED`.
   * The first chunk holds the class. The usual elements share one chunk, and have none of their own on such a page.
   */
  export const CHUNKS: Record<string, [alone: Part[], together: Part[]]>;
  type Part = string | number;
  /** Names of the chunks that elements share, without folder and extension. */
  export const SHARED: string[];
  /** The chunk that hydrates what a server drew, for elements alone and together; named as in `SHARED`. */
  export const HYDRATE: [alone: string, together: string];
  /** The chunk that upgrades `<div data-insole>`; named as in `SHARED`. */
  export const UPGRADE: string;
}

/** Made by the build: the classes of the elements that a file holds, by tag. */
declare module 'insole:elements' {
  export const elements: Record<string, typeof import('../elements/insole-element.js').InsoleElement>;
}
