import { SCORED_GROUPS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';
import { StatusBadge } from '@/ui/StatusBadge';
import { changeWords } from './rereadWords';

/** The four readings: what each reads differently, and what comes of it. */
export function ReadingTable() {
  const t = useMessages();
  const result = useResult();
  const { cautious } = result;
  const rows = SCORED_GROUPS.map((axis) => ({
    key: axis,
    cells: [
      t.groups[axis],
      changeWords(t, result, axis),
      t.format.fixed(cautious[axis].shown),
      <StatusBadge key="zone" tone={cautious[axis].zone}>
        {t.zones[cautious[axis].zone].name}
      </StatusBadge>,
    ],
    strong: cautious[axis].score === cautious.conservativeScore,
  }));
  return (
    <DataTable
      caption={t.reread.table}
      head={[t.reread.axis, t.reread.changes, t.reread.reading, t.reread.zone]}
      rows={rows}
      numeric={[2]}
    />
  );
}
