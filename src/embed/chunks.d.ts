/** Made by the build. */
declare module 'insole:chunks' {
  /** For each element, its own chunk first and then the chunks that it shares. */
  export const CHUNKS: Record<string, string[]>;
  /** One chunk with the elements that most pages have, which is smaller than the chunks of two or more of them. */
  export const PAGE: string;
  /** For each further element, what it adds to that chunk and then the chunk itself. */
  export const WITH_PAGE: Record<string, string[]>;
}
