import { useMessages } from '@/i18n/messages';
import { timeWords } from '@/i18n/timeWords';
import { movedProfile } from '@/profile/movedProfile';
import { ownProfile, useStore } from '@/store/store';
import type { TimePlan } from '@/store/timePlan';
import { tryMoves } from '@/store/whatIfActions';
import { MoveList } from './MoveList';

/** The moves, what they come to, and the button that tries them. */
export function PlanView({ plan }: { plan: TimePlan }) {
  const t = useMessages();
  const hoursPerWeek = useStore((state) => ownProfile(state).hoursPerWeek);
  const time = timeWords(t, plan.points, hoursPerWeek);
  const week = t.moves.hours(hoursPerWeek);
  return (
    <>
      <MoveList moves={plan.moves} />
      <p>{t.moves.total(time, week, plan.shown, t.zones[plan.zone].name)}</p>
      <TryButton plan={plan} />
      <p className="hint">{t.moves.caveat}</p>
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
