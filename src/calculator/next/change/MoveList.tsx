import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import type { TimeMove } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { ownProfile, useStore } from '@/store/store';
import { Disclosure } from '@/ui/Disclosure';

const FIRST_SHOWN = 3;

/** The moves in words and hours of the person's own week; each can go into the plan. */
export function MoveList({ moves }: { moves: readonly TimeMove[] }) {
  const t = useMessages();
  const rest = moves.slice(FIRST_SHOWN);
  return (
    <>
      <Moves moves={moves.slice(0, FIRST_SHOWN)} />
      {rest.length > 0 && (
        <Disclosure summary={t.moves.moreMoves(rest.length)}>
          <Moves moves={rest} />
        </Disclosure>
      )}
    </>
  );
}

function Moves({ moves }: { moves: readonly TimeMove[] }) {
  const t = useMessages();
  const { hoursPerWeek, tasks } = useStore(ownProfile);
  const nameOf = (id: string) => tasks.find((task) => task.id === id)!.name;
  return (
    <ul className="plan">
      {moves.map(({ from, to, points }) => {
        const move = [timeWords(t, points, hoursPerWeek), nameOf(from), nameOf(to)] as const;
        return (
          <li key={`${from} ${to}`}>
            {t.moves.move(...move)} <AddToPlan text={t.moves.step(...move)} />
          </li>
        );
      })}
    </ul>
  );
}
