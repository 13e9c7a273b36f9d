/** Made by the build. */
declare module 'insole:chunks' {
  /** For each element, its own chunk first and then the chunks that it shares. */
  export const CHUNKS: Record<string, string[]>;
  /** One chunk with all elements, which is smaller than the chunks of two or more of them. */
  export const PAGE: string;
}
