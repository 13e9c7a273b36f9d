import type { ReactElement } from 'react';
import { EN } from '../../../src/claims/en.js';
import { Table } from './table.js';

/** What a shop should not claim, by the reason, and what to say instead. */
export function ClaimTable(): ReactElement {
  const rules = [...EN.always, ...EN.selling];
  const reasons = [...new Set(rules.map(({ reason }) => reason))];
  return (
    <Table
      heads={['Why not', 'What a shop says instead']}
      rows={reasons.map(({ why }) => [
        why,
        [
          ...new Set(
            rules.filter(({ reason }) => reason.why === why).map(({ shop, instead }) => shop ?? instead),
          ),
        ].map((words) => (
          <div key={words} className="docs-one">
            {words}
          </div>
        )),
      ])}
    />
  );
}
