/** Made by the build: for each element, its own chunk first and then the chunks that it shares. */
declare module 'insole:chunks' {
  export const CHUNKS: Record<string, string[]>;
}
