import { useState, type ReactNode } from 'react';
import { useFromServer } from './useFromServer';
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
 * One result shown as a picture or as a table, by a switch. Pages that are rendered ahead of time
 * hold both, as nothing can be switched there without script.
 */
export function PictureOrTable({ labels, about, picture, table }: PictureOrTableProps) {
  const fromServer = useFromServer();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="picture-or-table">
      <button type="button" className="quiet" onClick={() => setAsTable(!asTable)}>
        {asTable ? labels.picture : labels.table}
        {about && <span className="visually-hidden">: {about}</span>}
      </button>
      {(!asTable || fromServer) && picture}
      {(asTable || fromServer) && table}
    </div>
  );
}
