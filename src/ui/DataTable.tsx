import type { ReactNode } from 'react';

interface DataTableProps {
  caption: string;
  head: readonly string[];
  /** Cells per row; the first one names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[]; strong?: boolean }[];
  /** Columns (by index) that hold numbers. */
  numeric?: readonly number[];
}

/** A small table that scrolls sideways on its own where the screen is narrow. */
export function DataTable({ caption, head, rows, numeric = [] }: DataTableProps) {
  const align = (column: number) => (numeric.includes(column) ? 'number' : undefined);
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((title, column) => (
              <th key={title} scope="col" className={align(column)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, strong }) => (
            <tr key={key} className={strong ? 'strong' : undefined}>
              <th scope="row">{cells[0]}</th>
              {cells.slice(1).map((cell, index) => (
                <td key={head[index + 1]} className={align(index + 1)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
