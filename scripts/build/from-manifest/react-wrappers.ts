import type { ElementDescription } from './read.js';

/** `dist/react/<tag>.js` and its types: a component for React 18, by `@lit/react`. */
export function writeReactWrapper(element: ElementDescription): { code: string; types: string } {
  const { tag, className, summary, events } = element;
  const name = componentName(element);
  const classes = [...new Set(events.map(({ type }) => type))].sort();
  return {
    code: `import { createComponent } from '@lit/react';
import React from 'react';
import '../define/${tag}.js';
import { ${className} } from '../elements/${tag}/${tag}.js';

/** ${summary} */
export const ${name} = /* @__PURE__ */ createComponent({
  react: React,
  tagName: '${tag}',
  elementClass: ${className},
  displayName: '${name}',
  events: {
${events.map((event) => `    ${listenerName(event.name)}: '${event.name}',\n`).join('')}  },
});
`,
    types: `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${className} } from '../types/elements/${tag}/${tag}.js';
${classes.length ? `import type { ${classes.join(', ')} } from '../types/index.js';\n` : ''}
/** ${summary} */
export declare const ${name}: ReactWebComponent<
  ${className},
  {
${events.map(({ name, type, description }) => `    /** ${description} */\n    ${listenerName(name)}: EventName<${type}>;\n`).join('')}  }
>;
`,
  };
}

/**
 * `dist/react/client/<tag>.js`, which package.json gives to React's server components: there the component belongs to
 * the client. Elsewhere bundlers would warn of the directive.
 */
export const writeReactClient = (element: ElementDescription): string =>
  `'use client';\nexport { ${componentName(element)} } from '../${element.tag}.js';\n`;

/** `dist/react/index.js`, and its types: all of them, of which a bundler takes what is used. */
export const writeReactIndex = (elements: readonly ElementDescription[]): string =>
  elements.map((element) => `export { ${componentName(element)} } from './${element.tag}.js';\n`).join('');

const componentName = ({ className }: ElementDescription): string => className.replace(/Element$/, '');

/** `insole-ready` -> `onInsoleReady` */
const listenerName = (event: string): string =>
  `on-${event}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
