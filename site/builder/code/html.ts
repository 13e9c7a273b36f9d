import type { Writer } from './code.js';
import { writeHead, writeOwnTag, writeStyle } from './markup.js';

/** A page that lets scripts and any tag in. */
export const writeHtml: Writer = ({ state, files }) => ({
  blocks: [
    {
      title: 'The page',
      code: [...writeHead(state, files), ...writeStyle(state), writeOwnTag(state)].join('\n'),
    },
  ],
  notes: [
    'The first lines stand once on a page, the tag wherever you like.',
    ...(Object.keys(files.hashes).length
      ? [
          'The hashes cover these files; docs/security.md has the import map for what the loader brings later.',
        ]
      : []),
  ],
});
