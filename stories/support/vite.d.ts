/** What Vite puts in place of these imports. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true; query?: string; import?: string }): Record<string, T>;
}

declare module '*?url' {
  const url: string;
  export default url;
}
declare module '*?raw' {
  const text: string;
  export default text;
}
declare module '*.css';
