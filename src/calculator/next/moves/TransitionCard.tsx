import { indexEntry } from '@/data/library';
import type { Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { Disclosure } from '@/ui/Disclosure';
import { MoveHead } from './MoveHead';
import { TransitionDetails } from './TransitionDetails';

/** One suggested role; opens to what the move means. */
export function TransitionCard({ move }: { move: Transition }) {
  const t = useMessages();
  const role = indexEntry(move.roleId)!;
  const held = move.skillsHeld.length;
  return (
    <li className="move">
      <MoveHead title={role.title} shown={move.shown} zone={move.zone} gain={move.gain} />
      <p>{t.next.skills(held, held + move.skillsToLearn.length)}</p>
      <Disclosure summary={t.next.open} about={role.title}>
        <TransitionDetails move={move} role={role} />
      </Disclosure>
    </li>
  );
}
