/** The themes that were built, by name, each with the address of its style sheet. */
export const THEME_FILES: Record<string, string> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('../../dist/cdn/themes/*.css', {
      eager: true,
      query: '?url',
      import: 'default',
    }),
  ).map(([path, url]) => [/(\w+)\.css$/.exec(path)![1]!, url]),
);
