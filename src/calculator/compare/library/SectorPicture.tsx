import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { useStore } from '@/store/store';
import { LinesPicture } from './LinesPicture';
import { scoredRoles, sectorName } from './scoredRoles';
import { lineOf, rolesIn } from './sectorLines';

/** The person among the roles of their sector, and among all. */
export function SectorPicture() {
  const t = useMessages();
  const { shown } = useResult().personal;
  const sector = useStore((state) => state.role.sector);
  const title = useStore((state) => state.role.title);
  const own = lineOf(sector, sectorName(sector) ?? title, rolesIn(sector));
  const all = lineOf('all', t.library.allInOne, scoredRoles);
  return (
    <LinesPicture
      caption={t.library.bySector}
      legend={t.library.legend}
      rows={[
        { ...own, you: shown },
        { ...all, you: shown },
      ]}
    />
  );
}
