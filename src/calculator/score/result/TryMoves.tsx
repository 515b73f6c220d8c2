import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import type { TimeMove } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { movedProfile } from '@/profile/movedProfile';
import { ownProfile, useStore } from '@/store/store';
import { tryMoves } from '@/store/whatIfActions';

interface TryMovesProps {
  moves: readonly TimeMove[];
  /** The moves as a step of the plan. */
  plan: string;
}

/** What can be done with moves of time: try them, or plan them. */
export function TryMoves({ moves, plan }: TryMovesProps) {
  const t = useMessages();
  const trying = useStore((state) => state.whatIf !== null);
  const own = useStore(ownProfile);
  const tasks = useStore((state) => state.profile.tasks);
  const onScreen =
    trying && JSON.stringify(tasks) === JSON.stringify(movedProfile(own, moves).tasks);
  return (
    <div className="button-row">
      {onScreen ? (
        <p className="hint">{t.moves.tried}</p>
      ) : (
        <button type="button" className="primary" onClick={() => tryMoves(moves)}>
          {trying ? t.moves.tryInstead : t.moves.try}
        </button>
      )}
      <AddToPlan text={plan} />
    </div>
  );
}
