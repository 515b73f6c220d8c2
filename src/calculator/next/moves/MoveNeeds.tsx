import type { Place, ReachFactor, Transition } from '@/engine';
import { useMessages, type Messages } from '@/i18n/messages';
import { useStore } from '@/store/store';
import { NAMED_SKILLS, skillNames } from './skillNames';
import { useRoleFile } from './useRoleFile';

interface MoveNeedsProps {
  move: Transition;
  /** Of the job. */
  place: Place;
}

/** What a job asks for that is not there yet: skills, schooling, rank, a licence. */
export function MoveNeeds({ move, place }: MoveNeedsProps) {
  const t = useMessages();
  const { skillsToLearn, reach, relation } = move;
  const named = skillNames(skillsToLearn.slice(0, NAMED_SKILLS));
  const schooling = place.educationStep === null ? '' : t.next.schooling[place.educationStep]!;
  const needs = [
    named.length > 0 && t.next.toLearn(named, skillsToLearn.length - named.length),
    ...reach.factors
      // The rung below one's own is the reason why the job is here: said already.
      .filter(({ kind }) => kind !== 'rungDown' || relation.kind !== 'rungDown')
      .map((factor) => factorWords(t, factor, schooling)),
  ].filter((need) => need !== false && need !== null);
  return (
    <p>
      <strong>{t.next.needs}:</strong>{' '}
      {needs.length === 0 && !place.licensed && t.next.needsNothing}
      {needs.join(' ')} {place.licensed && <Licence roleId={move.roleId} />}
    </p>
  );
}

function factorWords(t: Messages, { kind, steps }: ReachFactor, schooling: string): string | null {
  if (kind === 'licence') return null; // its name is in the job's own file
  if (kind === 'schoolingUp') return t.next.schoolingUp(steps, schooling);
  if (kind === 'schoolingDown') return t.next.schoolingDown(schooling);
  return t.next.ranks[kind];
}

/** The licence by its name, unless it is the one that the job of today asks for as well. */
function Licence({ roleId }: { roleId: string }) {
  const t = useMessages();
  const held = useStore((state) => state.role.licence);
  const wanted = useRoleFile(roleId)?.licence;
  return wanted !== undefined && wanted === held ? null : <>{t.next.licence(wanted)}</>;
}
