import { SectorLines } from '@/charts/SectorLines';
import { SCORED_GROUPS } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';

/** The four readings on the 0–100 line, beside the score of today. */
export function ReadingPicture() {
  const t = useMessages();
  const { personal, cautious } = useResult();
  const rows = SCORED_GROUPS.map((axis) => ({
    key: axis,
    name: t.reread.row(t.groups[axis], cautious[axis].shown),
    median: personal.shown,
    dots: [{ key: axis, name: t.groups[axis], score: cautious[axis].shown }],
  }));
  return (
    <>
      <SectorLines
        rows={rows}
        zones={[t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name]}
        youLabel={t.reread.today}
      />
      <p className="hint" aria-hidden="true">
        {t.reread.legend}
      </p>
    </>
  );
}
