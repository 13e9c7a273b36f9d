import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { escapePost, escapeShortcode } from './escape.js';
import { writeWords } from './markup.js';

/** The plugin's shortcode. */
export const writeWordPress: Writer = ({ state, files }) => {
  const name = `insole_${state.tag.replaceAll('-', '_')}`;
  const attributes = listAttributes(state).map(
    ([name, value]) => ` ${name.replaceAll('-', '_')}="${escapeShortcode(value || 'true')}"`,
  );
  const { ['']: fallback = '' } = state.words;
  const inside = writeWords({ ...state, words: { '': fallback } }, escapePost).join('');
  const close = inside ? `${inside}[/${name}]` : '';
  return {
    blocks: [{ title: 'A shortcode block', code: `[${name}${attributes.join('')}]${close}` }],
    notes: [
      `Needs the Insole plugin, version ${files.version}, which brings the files from the site itself.`,
      ...(Object.keys(state.tokens).length || state.theme
        ? [
            'Theme and colours are set once for the site, on the plugin’s page of settings or in the site’s CSS.',
          ]
        : []),
      'Without the plugin, take the code for a filtered CMS.',
    ],
  };
};
