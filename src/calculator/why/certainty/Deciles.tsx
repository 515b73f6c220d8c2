import { useMessages } from '@/i18n/messages';
import type { Certainty } from '@/store/derivedCertainty';
import { DataTable } from '@/ui/DataTable';
import { deciles } from './scoreBars';

/** The distribution in tenths. */
export function Deciles({ certainty }: { certainty: Certainty }) {
  const t = useMessages();
  const tenths = deciles(certainty.bins).map(({ tenths: count, atMost }) => ({
    key: String(count),
    cells: [t.certainty.tenth(count), t.format.fixed(atMost)],
    strong: count === 5,
  }));
  return (
    <DataTable
      caption={t.certainty.deciles}
      head={[t.certainty.cases, t.certainty.atMost]}
      rows={tenths}
      numeric={[1]}
    />
  );
}
