import { elementOf } from '../elements.js';
import { listAttributes, type State } from '../state.js';
import type { Writer } from './code.js';
import { escapePost, escapeShortcode, quoteBlock } from './escape.js';
import { writeWords } from './markup.js';

/** The plugin writes it by itself: a page that is kept for all readers must not hold it. */
const OF_SERVER = ['rest-nonce'];

/** The plugin's shortcode, and its block as the editor saves it. */
export const writeWordPress: Writer = ({ state, files }) => ({
  blocks: [
    { title: 'A shortcode block', code: writeShortcode(state) },
    { title: 'Or the plugin’s own block, pasted into the editor', code: writeBlock(state) },
  ],
  notes: [
    `Needs the Insole plugin, version ${files.version}, which brings the files from the site itself.`,
    ...(Object.keys(state.tokens).length || state.theme
      ? [
          'Theme and colours are set once for the site, on the plugin’s page of settings or in the site’s CSS.',
        ]
      : []),
    ...(Object.entries(state.words).some(([slot, text]) => slot && text)
      ? ['WordPress takes slots away, so your own words above the list are left out here.']
      : []),
    'Without the plugin, take the code for a filtered CMS.',
  ],
});

const listKept = (state: State): [name: string, value: string][] =>
  listAttributes(state).filter(([name]) => !OF_SERVER.includes(name));

function writeShortcode(state: State): string {
  const name = `insole_${state.tag.replaceAll('-', '_')}`;
  const attributes = listKept(state).map(
    ([name, value]) => ` ${name.replaceAll('-', '_')}="${escapeShortcode(value || 'true')}"`,
  );
  const { ['']: fallback = '' } = state.words;
  const inside = writeWords({ ...state, words: { '': fallback } }, escapePost).join('');
  return `[${name}${attributes.join('')}]${inside ? `${inside}[/${name}]` : ''}`;
}

/** A comment with JSON, which the editor reads back as the block. */
function writeBlock(state: State): string {
  const { tag, words, wordsHref } = state;
  const { attributes } = elementOf(tag);
  const values: Record<string, unknown> = {};
  for (const [name, value] of listKept(state)) {
    const { kind } = attributes.find((attribute) => attribute.name === name)!.control;
    values[toField(name)] = kind === 'switch' ? true : kind === 'number' ? Number(value) : value;
  }
  if (words['']) values['fallbackText'] = words[''];
  if (words[''] && wordsHref) values['fallbackUrl'] = wordsHref;
  const json = Object.keys(values).length ? `${quoteBlock(values)} ` : '';
  return `<!-- wp:insole/${tag} ${json}/-->`;
}

/** `heading-level` to `headingLevel`. */
const toField = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
