import { Source } from '@storybook/addon-docs/blocks';
import type { ReactElement } from 'react';
import { VERSION } from '../../../src/version.js';
import { writeCode } from '../../../site/builder/code/channels.js';
import { START, type Channel } from '../../../site/builder/state.js';
import { PLACE } from '../../support/embed-code.js';

const isDark = matchMedia('(prefers-color-scheme: dark)').matches;

/** The code for one way onto a page, as the embed builder writes it. */
export function ChannelCode({ channel }: { channel: Channel }): ReactElement {
  const { blocks, notes } = writeCode({
    state: { ...START, channel, words: { '': 'Read about back pain' }, wordsHref: '/advice/back-pain' },
    files: { version: VERSION, base: PLACE, hashes: {} },
    guideTitle: 'Back pain',
  });
  return (
    <>
      {blocks.map(({ title, code }) => (
        <div key={title}>
          <p>
            <b>{title}</b>
          </p>
          <Source code={code} language={languageOf(code)} format={false} dark={isDark} />
        </div>
      ))}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </>
  );
}

/** The language to colour a piece of code in. */
function languageOf(code: string): 'bash' | 'jsx' | 'html' {
  if (/^(npx|npm) /.test(code)) return 'bash';
  return code.startsWith('import ') ? 'jsx' : 'html';
}
