import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { movedProfile } from '@/profile/movedProfile';
import { ownProfile, useStore } from '@/store/store';
import type { TimePlan } from '@/store/timePlan';
import { tryMoves } from '@/store/whatIfActions';

/** The moves in words and hours of the person's own week, and the button that tries them. */
export function PlanView({ plan }: { plan: TimePlan }) {
  const t = useMessages();
  const own = useStore(ownProfile);
  const { hoursPerWeek, tasks } = own;
  const nameOf = (id: string) => tasks.find((task) => task.id === id)!.name;
  const time = (points: number) => timeWords(t, points, hoursPerWeek);
  return (
    <>
      <ul className="plan">
        {plan.moves.map(({ from, to, points }) => (
          <li key={`${from} ${to}`}>
            {t.moves.move(t.moves.points(points), time(points), nameOf(from), nameOf(to))}
          </li>
        ))}
      </ul>
      <p>
        {t.moves.total(
          t.moves.points(plan.points),
          time(plan.points),
          t.moves.hours(hoursPerWeek),
          plan.shown,
          t.zones[plan.zone].name,
        )}
      </p>
      <p className="hint">{t.moves.caveat}</p>
      <TryButton plan={plan} />
    </>
  );
}

function TryButton({ plan }: { plan: TimePlan }) {
  const t = useMessages();
  const trying = useStore((state) => state.whatIf !== null);
  const own = useStore(ownProfile);
  const tasks = useStore((state) => state.profile.tasks);
  const moved = movedProfile(own, plan.moves);
  const onScreen = trying && JSON.stringify(tasks) === JSON.stringify(moved.tasks);
  if (onScreen) return <p className="hint">{t.moves.tried}</p>;
  return (
    <div className="try">
      <button type="button" className="primary" onClick={() => tryMoves(plan.moves)}>
        {trying ? t.moves.tryInstead : t.moves.try}
      </button>
      <span className="hint">{t.moves.tryHint}</span>
    </div>
  );
}
