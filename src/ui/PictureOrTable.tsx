import { useState, type ReactNode } from 'react';
import { useFromServer } from './useFromServer';

interface PictureOrTableProps {
  /** What the switch says: "Show as table", "Show as picture". */
  labels: { table: string; picture: string };
  picture: ReactNode;
  /** The same in figures. */
  table: ReactNode;
}

/**
 * One result shown as a picture or as a table, by a switch. Pages that are rendered ahead of time
 * hold both, as nothing can be switched there without script.
 */
export function PictureOrTable({ labels, picture, table }: PictureOrTableProps) {
  const fromServer = useFromServer();
  const [asTable, setAsTable] = useState(false);
  return (
    <div className="picture-or-table">
      <button type="button" className="quiet" onClick={() => setAsTable(!asTable)}>
        {asTable ? labels.picture : labels.table}
      </button>
      {(!asTable || fromServer) && picture}
      {(asTable || fromServer) && table}
    </div>
  );
}
