import { SectorLines, type SectorLine } from '@/charts/SectorLines';
import { useMessages } from '@/i18n/messages';
import { useWhose } from '@/store/beside';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { medianScore, scoredRoles, sectorName, sectors } from './scoredRoles';

/** A sector's roles as one row of the picture. */
function lineOf(sector: string, name: string): SectorLine {
  const roles = scoredRoles.filter((role) => role.sector === sector);
  const dots = roles.map(({ id, title, shown }) => ({ key: id, name: title, score: shown }));
  return { key: sector, name, median: medianScore(roles), dots };
}

const lines = sectors
  .map(({ id, name }) => lineOf(id, name))
  .filter((line) => line.dots.length > 0)
  .sort((a, b) => b.median! - a.median!);

/** Every sector on the 0–100 line, the person's own first with their mark in it. */
export function SectorPicture() {
  const t = useMessages();
  const { personal } = useResult();
  const whose = useWhose();
  const sector = useStore((state) => state.role.sector);
  const title = useStore((state) => state.role.title);
  const own = lineOf(sector, sectorName(sector) ?? title);
  const rows = [{ ...own, you: personal.shown }, ...lines.filter((line) => line.key !== sector)];
  const lower = scoredRoles.filter((role) => role.shown < personal.shown).length;
  return (
    <>
      <h3>{t.library.bySector}</h3>
      <p>
        {t.library.place(lower, scoredRoles.length, personal.shown, medianScore(scoredRoles) ?? 0)}
      </p>
      <p className="hint">{t.library.legend}</p>
      <SectorLines
        rows={rows}
        zones={[t.zones.RED.name, t.zones.YELLOW.name, t.zones.GREEN.name]}
        youLabel={t.whose[whose]}
      />
    </>
  );
}
