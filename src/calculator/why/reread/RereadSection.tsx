import { SCORED_GROUPS, toOneDecimal, zoneOf } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { useResult } from '@/store/derived';
import { Disclosure } from '@/ui/Disclosure';
import { PictureOrTable } from '@/ui/PictureOrTable';
import { Section } from '@/ui/Section';
import { ReadingPicture } from './ReadingPicture';
import { ReadingTable } from './ReadingTable';

/** The score read four times, each part alone one step more cautiously. */
export function RereadSection() {
  const t = useMessages();
  const { personal, cautious } = useResult();
  const leaving = SCORED_GROUPS.filter((axis) => cautious[axis].zone !== personal.zone);
  const zone = t.zones[personal.zone].name;
  const shown = toOneDecimal(cautious.conservativeScore);
  const read = t.zones[zoneOf(shown)].name;
  return (
    <Section id="reread" title={t.reread.title}>
      <p className="big-line">{t.reread.sentence(shown, read, read === zone)}</p>
      {leaving.length > 0 && (
        <p>
          {t.reread.leaves(
            leaving.map((axis) => t.groups[axis]),
            zone,
          )}
        </p>
      )}
      {cautious.boundaryFragile && <p>{t.reread.onTheLine}</p>}
      <PictureOrTable
        labels={t.showAs}
        about={t.reread.table}
        picture={<ReadingPicture />}
        table={<ReadingTable />}
      />
      <Disclosure summary={t.reread.how}>
        <p>{t.reread.howText}</p>
        <p>{t.reread.rounding}</p>
      </Disclosure>
    </Section>
  );
}
