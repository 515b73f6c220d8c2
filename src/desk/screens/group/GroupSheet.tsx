import { ZONES } from '@/engine';
import { useMessages, usePartMessages } from '@/i18n/messages';
import { DataTable } from '@/ui/DataTable';
import type { Before, BeforeAndNow } from '@/desk/state/groupScores';
import { spreadOf, type Step } from './groupSpread';
import { SpreadPicture } from './SpreadPicture';

interface GroupSheetProps {
  scores: readonly BeforeAndNow[];
  before: Before;
  /** ISO date of the picture. */
  date: string;
}

/** The picture of a group for a wall or a sheet of paper: no name, no job, no exact score. */
export function GroupSheet({ scores, before, date }: GroupSheetProps) {
  const { group: t } = usePartMessages('desk');
  const m = useMessages();
  const was = spreadOf(scores.map((score) => score.before));
  const now = spreadOf(scores.map((score) => score.now));
  if (!was || !now) return null;
  const highest = Math.max(...[...was.steps, ...now.steps].map(({ people }) => people));
  const zones = [m.zones.RED.name, m.zones.YELLOW.name, m.zones.GREEN.name] as const;
  const steps = ({ from, to }: Step) => t.fromTo(from, to);
  return (
    <article className="group-sheet">
      <h2>{t.sheetTitle(scores.length)}</h2>
      <p className="hint">{m.format.day(date)}</p>
      <p className="big-line">{t.sentence(steps(was.middle), steps(now.middle))}</p>
      {[
        { title: t.befores[before], spread: was },
        { title: t.now, spread: now },
      ].map(({ title, spread }) => (
        <figure key={title}>
          <figcaption>{title}</figcaption>
          <SpreadPicture spread={spread} highest={highest} zones={zones} />
        </figure>
      ))}
      <DataTable
        caption={t.table}
        head={[t.what, t.befores[before], t.now]}
        numeric={[1, 2]}
        rows={[
          ...ZONES.map((zone) => ({
            key: zone,
            cells: [
              t.inZone(m.zones[zone].name),
              m.format.upTo(was.zones[zone]),
              m.format.upTo(now.zones[zone]),
            ],
          })),
          {
            key: 'middle',
            cells: [t.middle, steps(was.middle), steps(now.middle)],
          },
          {
            key: 'range',
            cells: [t.range, steps(was), steps(now)],
          },
        ]}
      />
      <p className="hint">{t.note}</p>
    </article>
  );
}
