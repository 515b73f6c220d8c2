import { toOneDecimal, type Zone } from '@/engine';
import { titleOf } from '@/profile/baseProfile';
import { DataTable } from '@/ui/DataTable';
import { StatusBadge } from '@/ui/StatusBadge';
import type { ReportGiven } from './given';
import { moveTitle } from './moveTitle';
import { ReportPart } from './ReportPart';
import type { ReportResults } from './reportResults';
import { skillNames } from './skillNames';
import { useReportWords } from './useReportWords';

/** As many of the skills to learn as a row can hold; those that count most come first. */
const SKILLS_SHOWN = 4;

/** The AI-driven version of the role, the best next steps, and Green roles. */
export function NextPart({ given, results }: { given: ReportGiven; results: ReportResults }) {
  const both = useReportWords();
  const { t, words } = both;
  const { variant, moves, result } = results;
  const { none } = words.next;
  const score = (shown: number, zone: Zone) => (
    <StatusBadge tone={zone}>{`${t.format.fixed(shown)} ${t.zones[zone].name}`}</StatusBadge>
  );
  const levelUp = variant && {
    key: 'variant',
    cells: [
      t.next.levelUpText(titleOf(given.role, given.profile)),
      score(variant.shown, variant.zone),
      t.format.signed(toOneDecimal(variant.shown - result.personal.shown), 1),
      none,
      none,
    ],
  };
  const rows = moves.map((move) => ({
    key: move.roleId,
    cells: [
      moveTitle(both, move),
      score(move.shown, move.zone),
      t.format.signed(move.gain, 1),
      t.week.percentValue(Math.round(100 * move.fit)),
      skillNames(move.skillsToLearn, SKILLS_SHOWN).join(', ') || none,
    ],
  }));
  return (
    <ReportPart title={words.next.title} className="report-next">
      <p>{moves.length === 0 ? t.next.none : words.next.intro}</p>
      <DataTable
        stacks
        caption={words.next.title}
        head={[
          words.next.role,
          words.next.score,
          words.next.gain,
          words.next.fit,
          words.next.learn,
        ]}
        rows={levelUp ? [levelUp, ...rows] : rows}
        numeric={[2, 3]}
      />
    </ReportPart>
  );
}
