import type { ReactElement } from 'react';
import { ELEMENTS } from '../../support/manifest.js';
import { Table } from './table.js';
import { Words } from './words.js';

/** Every event that there is, with the elements that fire it and what each says with it. */
export function EventTable(): ReactElement {
  const all = ELEMENTS.flatMap(({ tagName, events = [] }) =>
    events.map(({ name, description = '' }) => ({ name, description, tagName })),
  );
  const names = [...new Set(all.map(({ name }) => name))].sort();
  return (
    <Table
      heads={['Event', 'Who fires it, and when']}
      rows={names.map((name) => [
        <code key={name}>{name}</code>,
        all
          .filter((event) => event.name === name)
          .map(({ tagName, description }) => (
            <div key={tagName} className="docs-one">
              <code>{tagName}</code> <Words>{description}</Words>
            </div>
          )),
      ])}
    />
  );
}
