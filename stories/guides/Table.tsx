import type { ReactElement, ReactNode } from 'react';

/** A table of a guide. Storybook's MDX knows none of Markdown's. */
export function Table({ head, rows }: { head: string[]; rows: ReactNode[][] }): ReactElement {
  return (
    <table className="guide-table">
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          // oxlint-disable-next-line react/no-array-index-key -- these tables never change
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={head[column]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
