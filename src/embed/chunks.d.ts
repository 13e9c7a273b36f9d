/** Made by the build. */
declare module 'insole:chunks' {
  /**
   * The chunks of each element: where it stands alone, and where the page has several of `PAGE_TAGS`. A text
   * is the hash of its own chunk, a number the place of a shared one in `SHARED`; the first registers it.
   */
  export const CHUNKS: Record<string, [alone: Part[], together: Part[]]>;
  type Part = string | number;
  /** Names of the chunks that elements share, without folder and extension. */
  export const SHARED: string[];
  /** What makes live what a server drew, for elements alone and together; named as in `SHARED`. */
  export const HYDRATE: [alone: string, together: string];
  /** The elements that most pages have, which come in one chunk where there are several. */
  export const PAGE_TAGS: string[];
}
