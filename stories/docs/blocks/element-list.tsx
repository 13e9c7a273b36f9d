import type { ReactElement } from 'react';
import { ELEMENTS } from '../../support/manifest.js';
import { Table } from './table.js';

/** All elements, each with a link to its page. */
export const ElementList = (): ReactElement => (
  <Table
    heads={['Element', 'What it shows']}
    rows={ELEMENTS.map(({ tagName, summary }) => [
      <a key={tagName} href={`?path=/docs/elements-${tagName}--docs`} target="_top">
        <code>{tagName}</code>
      </a>,
      summary,
    ])}
  />
);
