import type { ReactNode } from 'react';
import { useShows } from './everything';

export interface SortBy<C extends string> {
  column: C;
  descending: boolean;
}

interface SortableTableProps<C extends string> {
  caption: string;
  columns: readonly { id: C; title: string; numeric?: boolean }[];
  /** In order already; cells per column, the first one names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[]; strong?: boolean }[];
  sortBy: SortBy<C>;
  onSort: (sortBy: SortBy<C>) => void;
}

/** A table whose heads are buttons: once to sort by a column, again to turn the order round. */
export function SortableTable<C extends string>(props: SortableTableProps<C>) {
  const { caption, columns, rows, sortBy, onSort } = props;
  const align = (column: number) => (columns[column]?.numeric ? 'number' : undefined);
  const isRead = useShows() === 'open'; // nothing can be clicked there
  const direction = sortBy.descending ? 'descending' : 'ascending';
  return (
    <div className="table-scroll" tabIndex={0} role="group" aria-label={caption}>
      <table className="sortable">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ id, title }, column) => {
              const sorted = id === sortBy.column;
              const descending = sorted && !sortBy.descending;
              return (
                <th
                  key={id}
                  scope="col"
                  className={align(column)}
                  aria-sort={sorted ? direction : undefined}
                >
                  {isRead ? (
                    title
                  ) : (
                    <button type="button" onClick={() => onSort({ column: id, descending })}>
                      {title}
                      <span className="sort-mark" aria-hidden="true">
                        {sorted ? (sortBy.descending ? '▼' : '▲') : '↕'}
                      </span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, strong }) => (
            <tr key={key} className={strong ? 'strong' : undefined}>
              <th scope="row">{cells[0]}</th>
              {cells.slice(1).map((cell, index) => (
                <td key={columns[index + 1]?.id} className={align(index + 1)}>
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
