import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { quoteShell } from './escape.js';

/** `article-comments` changes by the minute. */
const NOT_RENDERED = ['article-comments'];

/** HTML that shows without JavaScript: the command that prints it, for it is drawn in Node. */
export const writeStatic: Writer = ({ state, files }) => {
  const { tag, attributes } = state;
  if (NOT_RENDERED.includes(tag))
    return { blocks: [], notes: ['Comments change by the minute, so they are not rendered ahead.'] };
  const src = attributes['src'] ?? '';
  const products = tag === 'product-recommend' ? [`--products ${quoteShell(src || 'products.json')}`] : [];
  const options = listAttributes(state).map(([name, value]) => {
    if (!value) return `--${name}`;
    return value.startsWith('--') ? `--${name}=${quoteShell(value)}` : `--${name} ${quoteShell(value)}`;
  });
  return {
    blocks: [
      {
        title: 'Prints the HTML to paste',
        code: [`npx insole@${files.version} render ${tag}`, ...products, ...options].join(' \\\n  '),
      },
    ],
    notes: [
      'It is drawn on your machine, not in this page: Node 20.11 or later.',
      ...(products.length ? ['Where the feed is a file, name it in --products.'] : []),
      ...(Object.keys(state.tokens).length || state.theme
        ? ['Theme and colours come from a style sheet of your page, as in the code for HTML.']
        : []),
    ],
  };
};
