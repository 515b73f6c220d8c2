import { Fragment, type ReactNode } from 'react';

interface DataTableProps {
  caption: string;
  head: readonly string[];
  /** Cells per row; the first one names the row. What is `below` a row goes across the table. */
  rows: readonly {
    key: string;
    cells: readonly ReactNode[];
    strong?: boolean;
    below?: ReactNode;
  }[];
  /** Columns (by index) that hold numbers. */
  numeric?: readonly number[];
  /** Stacks each row's cells under its name on a phone, each with its column's name. */
  stacks?: boolean;
}

/** Browsers forget that a table is one where style sheets lay its rows out otherwise. */
const ROLES = { table: 'table', group: 'rowgroup', row: 'row', head: 'rowheader', cell: 'cell' };
const NO_ROLES: Partial<typeof ROLES> = {};

/** A small table that scrolls sideways on its own where the screen is narrow. */
export function DataTable({ caption, head, rows, numeric = [], stacks = false }: DataTableProps) {
  const align = (column: number) => (numeric.includes(column) ? 'number' : undefined);
  const role = stacks ? ROLES : NO_ROLES;
  return (
    <div
      className={stacks ? 'table-scroll stacks' : 'table-scroll'}
      tabIndex={0}
      role="group"
      aria-label={caption}
    >
      <table role={role.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role={role.group}>
          <tr role={role.row}>
            {head.map((title, column) => (
              <th
                key={title}
                scope="col"
                role={stacks ? 'columnheader' : undefined}
                className={align(column)}
              >
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role={role.group}>
          {rows.map(({ key, cells, strong, below }) => (
            <Fragment key={key}>
              <tr role={role.row} className={strong ? 'strong' : undefined}>
                <th scope="row" role={role.head}>
                  {cells[0]}
                </th>
                {cells.slice(1).map((cell, index) => (
                  <td
                    key={head[index + 1]}
                    role={role.cell}
                    data-label={stacks ? head[index + 1] : undefined}
                    className={align(index + 1)}
                  >
                    {cell}
                  </td>
                ))}
              </tr>
              {below && (
                <tr role={role.row} className="below">
                  <td role={role.cell} colSpan={head.length}>
                    {below}
                  </td>
                </tr>
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}
