import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { escapePost } from './escape.js';
import { writeAttribute, writeElement, writeHead, writeInlineStyle, writeWords } from './markup.js';

/** A content system that takes unknown tags out of a post, but not out of its theme. */
export const writeCms: Writer = ({ state, files }) => {
  const style = writeInlineStyle(state);
  const attributes = [
    `data-insole="${state.tag}"`,
    ...listAttributes(state).map(([name, value]) => writeAttribute(`data-${name}`, value, escapePost)),
    ...(style ? [writeAttribute('style', style)] : []),
  ];
  // Filters take `slot` away: what stands in the place is shown until the element is ready.
  const { ['']: fallback = '' } = state.words;
  const inside = writeWords({ ...state, words: { '': fallback } }, escapePost);
  return {
    blocks: [
      { title: 'The theme, once', code: writeHead(state, files).join('\n') },
      { title: 'The post', code: writeElement('div', attributes, inside) },
    ],
    notes: Object.keys(state.words).some((slot) => slot && state.words[slot])
      ? ['A filter takes slots away, so your own words above the list are left out here.']
      : [],
  };
};
