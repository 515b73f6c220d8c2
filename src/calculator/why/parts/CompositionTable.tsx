import { compositionOf, partsInTenths } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { DataTable } from '@/ui/DataTable';

const PARTS = ['tasks', 'evidence', 'barriers', 'protective', 'growth'] as const;

/** The publisher's 50/20/15/10/5 scheme, shown as the illustration it is. */
export function CompositionTable() {
  const t = useMessages();
  const { inputs, personal } = useResult();
  const { total, ...parts } = compositionOf(inputs);
  const said = partsInTenths(parts);
  const rows = PARTS.map((part) => ({
    key: part,
    cells: [t.why.compositionParts[part], t.format.signed(said[part], 1)],
  }));
  const sum = { key: 'sum', cells: [t.why.sum, t.format.fixed(total)], strong: true };
  return (
    <>
      <p>{t.why.compositionHint(total, personal.shown)}</p>
      <DataTable
        caption={t.why.composition}
        head={[t.why.part, t.why.points]}
        rows={[...rows, sum]}
        numeric={[1]}
      />
    </>
  );
}
