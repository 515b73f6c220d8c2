import { toOneDecimal, type AiPacePoint } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';

/** Every how many points of the curve the table has a row: 0, 25, 50, 75 and 100 %. */
const EVERY = 5;

/** The curve in five rows. */
export function PaceTable({ points }: { points: readonly AiPacePoint[] }) {
  const t = useMessages();
  const rows = points
    .filter((_, index) => index % EVERY === 0)
    .map(({ share, shown, zone }) => ({
      key: String(share),
      cells: [
        t.pace.percent(100 * share),
        t.format.fixed(shown),
        t.format.signed(toOneDecimal(shown - points[0]!.shown), 1),
        t.zones[zone].name,
      ],
    }));
  return (
    <DataTable
      caption={t.pace.table}
      head={[t.pace.way, t.pace.score, t.pace.change, t.pace.zone]}
      rows={rows}
      numeric={[1, 2]}
    />
  );
}
