import type { Transition } from '@/engine';
import { useMessages } from '@/i18n/messages';
import { NAMED_SKILLS, skillNames } from './skillNames';

/** Why a job is in the list: how it belongs to today's, and which of its skills are there already. */
export function MoveWhy({ move: { relation, skillsHeld, skillsToLearn } }: { move: Transition }) {
  const t = useMessages();
  const held = skillsHeld.length;
  const named = skillNames(skillsHeld.slice(0, NAMED_SKILLS));
  return (
    <p>
      {relation.kind !== 'none' && `${t.next.relations[relation.kind]} `}
      {held === 0 ? t.next.haveNone : t.next.have(named, held, held + skillsToLearn.length)}
    </p>
  );
}
