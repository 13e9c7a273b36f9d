import type { ReactElement } from 'react';
import { ELEMENTS, listEventFields } from '../../support/manifest.js';
import { Table } from './table.js';
import { Words } from './words.js';

/** Every event that there is, with its fields and the elements that fire it. */
export function EventTable(): ReactElement {
  const all = ELEMENTS.flatMap(({ tagName, events = [] }) =>
    events.map(({ name, type, description = '' }) => ({ name, type: type?.text, description, tagName })),
  );
  const names = [...new Set(all.map(({ name }) => name))].sort();
  return (
    <Table
      heads={['Event', 'Fields', 'Who fires it, and when']}
      rows={names.map((name) => [
        <code key={name}>{name}</code>,
        listEventFields(all.find((event) => event.name === name)?.type).map((field) => (
          <div key={field} className="docs-one">
            <code>{field}</code>
          </div>
        )),
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
