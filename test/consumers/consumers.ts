/** A project in a folder beside this file. Its `npm run build` builds it. */
export interface Consumer {
  name: string;
  /** The package whose version the table shows. */
  of: string;
  /** What is built, as files to serve; without it `npm start` serves it. */
  output?: string;
  /** What its type checker, `npm run check`, says of the folder `wrong`, and of nothing else. */
  finds?: RegExp;
  /** It takes the files for pages as they are, so that there is no bundle to weigh. */
  unbundled?: boolean;
}

const WRONG_VALUE = /wrong\.\w+\W.*"?wrong\\?"' is not assignable to type/i;

export const CONSUMERS: readonly Consumer[] = [
  { name: 'vanilla', of: 'vite', output: 'dist', finds: WRONG_VALUE },
  { name: 'react-19', of: 'react', output: 'dist', finds: WRONG_VALUE },
  { name: 'react-18', of: 'react', output: 'dist', finds: WRONG_VALUE },
  { name: 'vue', of: 'vue', output: 'dist', finds: WRONG_VALUE },
  { name: 'svelte', of: 'svelte', output: 'dist', finds: WRONG_VALUE },
  { name: 'preact', of: 'preact', output: 'dist', finds: WRONG_VALUE },
  { name: 'solid', of: 'solid-js', output: 'dist', finds: WRONG_VALUE },
  {
    name: 'angular',
    of: '@angular/core',
    output: 'dist',
    finds: /wrong\.ts\W.*'ProductSelectEvent' is not assignable to parameter of type 'GuideViewEvent'/,
  },
  { name: 'next', of: 'next', finds: WRONG_VALUE },
  { name: 'astro', of: 'astro', output: 'dist' },
  { name: 'eleventy', of: '@11ty/eleventy', output: 'dist', unbundled: true },
  { name: 'webpack', of: 'webpack', output: 'dist' },
  { name: 'esbuild', of: 'esbuild', output: 'dist' },
  { name: 'html', of: 'insole', output: 'dist', unbundled: true },
];
