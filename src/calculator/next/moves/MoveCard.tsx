import { AddToPlan } from '@/calculator/keep/plan/AddToPlan';
import { indexEntry } from '@/data/library';
import type { Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { useShows } from '@/ui/everything';
import { MoveHead } from './MoveHead';
import { MoveNeeds } from './MoveNeeds';
import { MoveOutlook } from './MoveOutlook';
import { MoveWhy } from './MoveWhy';
import { TransitionDetails } from './TransitionDetails';

interface MoveCardProps {
  move: Transition;
  onNotForMe: () => void;
}

/** One suggested job: why it is here, what it needs, what it pays; opens to what the move means. */
export function MoveCard({ move, onNotForMe }: MoveCardProps) {
  const t = useMessages();
  const job = indexEntry(move.roleId)!;
  // Where nothing can be clicked the card says enough: the job has a page of its own.
  const canAct = useShows() !== 'open';
  return (
    <li className="move">
      <MoveHead title={job.title} shown={move.shown} zone={move.zone} gain={move.gain} />
      <Marks move={move} />
      <MoveWhy move={move} />
      <MoveNeeds move={move} place={job.place} />
      <MoveOutlook job={job} />
      {canAct && (
        <>
          <Disclosure summary={t.next.open} about={job.title}>
            <TransitionDetails move={move} role={job} />
          </Disclosure>
          <MoveActions title={job.title} onNotForMe={onNotForMe} />
        </>
      )}
    </li>
  );
}

/** What can be done about a job. */
function MoveActions({ title, onNotForMe }: { title: string; onNotForMe: () => void }) {
  const t = useMessages();
  return (
    <div className="button-row">
      <AddToPlan text={t.next.planStep(title)} />
      <button
        type="button"
        className="quiet not-for-me"
        aria-label={t.next.notForMeThis(title)}
        onClick={onNotForMe}
      >
        {t.next.notForMe}
      </button>
    </div>
  );
}

/** What to mind before anything speaks for the job. */
function Marks({ move: { isDeadEnd, zone } }: { move: Transition }) {
  const t = useMessages();
  if (!isDeadEnd && zone !== 'RED') return null;
  return (
    <p className="move-mark">
      {zone === 'RED' && t.next.stillRed} {isDeadEnd && t.next.deadEnd}
    </p>
  );
}

/** A job whose card stands in the other list already. */
export function MoveAbove({ roleId }: { roleId: string }) {
  const t = useMessages();
  const { title } = indexEntry(roleId)!;
  return (
    <li className="move move-above">
      <div className="move-head">
        <h4>{title}</h4>
      </div>
      <p className="hint">{t.next.above}</p>
    </li>
  );
}
