import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { escapeShortcode } from './escape.js';

/** The plugin's shortcode. */
export const writeWordPress: Writer = ({ state, files }) => {
  const name = `insole_${state.tag.replaceAll('-', '_')}`;
  const attributes = listAttributes(state).map(
    ([name, value]) => ` ${name.replaceAll('-', '_')}="${escapeShortcode(value || 'true')}"`,
  );
  return {
    blocks: [{ title: 'A shortcode block', code: `[${name}${attributes.join('')}]` }],
    notes: [
      `Needs the Insole plugin, version ${files.version}, which brings the files from the site itself.`,
      'Without the plugin, take the code for a filtered CMS.',
    ],
  };
};
