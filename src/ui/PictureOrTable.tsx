import { useState, type ReactNode } from 'react';
import { useShows } from './everything';
import './pictureOrTable.css';

interface PictureOrTableProps {
  /** What the switch says: "Show as table", "Show as picture". */
  labels: { table: string; picture: string };
  /** Completes the switch for screen readers where a page has several. */
  about?: string;
  picture: ReactNode;
  /** The same in figures. */
  table: ReactNode;
}

/**
 * One result shown as a picture or as a table, by a switch. Where nothing can be switched, as
 * without script, the table stands there.
 */
export function PictureOrTable({ labels, about, picture, table }: PictureOrTableProps) {
  const readOnly = useShows() === 'open';
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="picture-or-table">
      {!readOnly && (
        <button type="button" className="quiet" onClick={() => setAsTable(!asTable)}>
          {asTable ? labels.picture : labels.table}
          {about && <span className="visually-hidden">: {about}</span>}
        </button>
      )}
      {asTable || readOnly ? table : picture}
    </div>
  );
}
