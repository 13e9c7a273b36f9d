import { listAttributes, type State } from '../state.js';
import { listDeclarations } from '../tokens.js';
import type { Writer } from './code.js';
import { quoteScript } from './escape.js';
import { NPM_NOTE, toPascal, withContent, writeImports, writeInstall } from './npm.js';

/** A component of React 19, which sets attributes of custom elements as they are written. */
export const writeReact: Writer = ({ state: given, files }) => {
  const state = withContent(given);
  const attributes = [
    ...listAttributes(state).map(([name, value]) => writeJsx(name, value)),
    ...writeJsxStyle(state),
  ];
  const words = writeJsxWords(state);
  const open = `    <${state.tag}\n${attributes.map((line) => `      ${line}\n`).join('')}    `;
  const element = words.length
    ? `${open}>\n${words.map((line) => `      ${line}\n`).join('')}    </${state.tag}>`
    : `${open}/>`;
  return {
    blocks: [
      writeInstall(state, files),
      {
        title: 'The component',
        code: `${writeImports(state).join('\n')}\n\nexport function ${toPascal(state.tag)}() {\n  return (\n${element}\n  );\n}`,
      },
    ],
    notes: [NPM_NOTE, 'For React 19 or later.'],
  };
};

/** Texts without quotes stand as they are; others as an expression, in which nothing is markup. */
function writeJsx(name: string, value: string): string {
  if (!value) return name;
  return /["&{}<>\\\n]/.test(value) ? `${name}={${quoteScript(value)}}` : `${name}="${value}"`;
}

function writeJsxStyle(state: State): string[] {
  const entries = listDeclarations(state).map(([property, value]) => {
    const name = property.startsWith('--')
      ? `'${property}'`
      : property.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    return `${name}: '${value}'`;
  });
  return entries.length ? [`style={{ ${entries.join(', ')} }}`] : [];
}

const writeJsxWords = ({ words, wordsHref }: State): string[] =>
  Object.entries(words).flatMap(([slot, text]) => {
    if (!text) return [];
    if (slot) return `<p slot="${slot}">{${quoteScript(text)}}</p>`;
    return wordsHref
      ? `<a href={${quoteScript(wordsHref)}}>{${quoteScript(text)}}</a>`
      : `<p>{${quoteScript(text)}}</p>`;
  });
