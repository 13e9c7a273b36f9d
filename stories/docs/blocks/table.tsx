import type { ReactElement, ReactNode } from 'react';

/** A table whose rows are named by their first cell. Nothing where there are no rows. */
export function Table({ heads, rows }: { heads: string[]; rows: ReactNode[][] }): ReactElement {
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], row) => (
          <tr key={row}>
            <th scope="row" style={{ fontWeight: 400 }}>
              {name}
            </th>
            {cells.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
