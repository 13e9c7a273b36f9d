import { listAttributes } from '../state.js';
import type { Writer } from './code.js';
import { escapeHtml } from './escape.js';
import { writeScript, writeTag } from './markup.js';

/** They belong to the page around them (docs/channels.md). */
const NOT_FRAMED = ['account-prompt', 'article-comments'];

/** A page that lets frames in, but no scripts. */
export const writeIframe: Writer = ({ state, files, guideTitle }) => {
  const { tag, theme, tokens, words, scheme } = state;
  if (NOT_FRAMED.includes(tag))
    return { blocks: [], notes: [`${tag} belongs to the page around it and is not framed.`] };
  const attributes = listAttributes(state);
  const query = new URLSearchParams({ widget: tag, ...Object.fromEntries(attributes) });
  const look = [theme, scheme === 'auto' ? '' : scheme].filter(Boolean).join(' ');
  if (look) query.set('theme', look);
  const frame = writeTag('iframe', [
    `src="${escapeHtml(`${files.base}frame.html?${query}`)}"`,
    `title="${escapeHtml(guideTitle ?? tag)}"`,
    'width="100%"',
    'height="700"',
    'loading="lazy"',
    'data-insole-frame',
  ]);
  const isRelative = attributes.some(([name, value]) => name === 'src' && !/^https?:/i.test(value));
  return {
    blocks: [
      { title: 'The frame', code: `<!-- Insole ${files.version} -->\n${frame}</iframe>` },
      {
        title: 'To give it the height of its content, where a script is allowed',
        code: writeScript(files, 'frame-host.js'),
      },
    ],
    notes: [
      'Frames know no integrity hashes: serve the folder of this exact version.',
      ...(isRelative
        ? ['Write the whole address of the feed: in a frame a relative one is the frame’s.']
        : []),
      ...(Object.keys(tokens).length ? ['A frame takes a theme, but no colours of your own.'] : []),
      ...(Object.values(words).some(Boolean) ? ['A frame cannot be given words of your own.'] : []),
    ],
  };
};
