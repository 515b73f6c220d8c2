import type { ReachFactor, Transition } from '@/engine';
import { useMessages, type Messages } from '@/i18n/messages';
import { NAMED_SKILLS, skillNames } from './skillNames';
import { useRoleFile } from './useRoleFile';

interface MoveNeedsProps {
  move: Transition;
  /** Typical schooling of the job, as a step 0 … 6; null = unknown. */
  educationStep: number | null;
}

/** What a job asks for that is not there yet: skills, schooling, rank, a licence. */
export function MoveNeeds({ move, educationStep }: MoveNeedsProps) {
  const t = useMessages();
  const { skillsToLearn, reach, relation } = move;
  const named = skillNames(skillsToLearn.slice(0, NAMED_SKILLS));
  const schooling = educationStep === null ? '' : t.next.schooling[educationStep]!;
  const needs = [
    named.length > 0 && t.next.toLearn(named, skillsToLearn.length - named.length),
    ...reach.factors
      // The rung below one's own is the reason why the job is here: said already.
      .filter(({ kind }) => kind !== 'rungDown' || relation.kind !== 'rungDown')
      .map((factor) => factorWords(t, factor, schooling)),
  ].filter((need) => need !== false && need !== null);
  const licence = reach.factors.some(({ kind }) => kind === 'licence');
  return (
    <p>
      <strong>{t.next.needs}:</strong> {needs.length === 0 && !licence && t.next.needsNothing}
      {needs.join(' ')} {licence && <Licence roleId={move.roleId} />}
    </p>
  );
}

function factorWords(t: Messages, { kind, steps }: ReachFactor, schooling: string): string | null {
  if (kind === 'licence') return null; // its name is in the job's own file
  if (kind === 'schoolingUp') return t.next.schoolingUp(steps, schooling);
  if (kind === 'schoolingDown') return t.next.schoolingDown(schooling);
  return t.next.ranks[kind];
}

function Licence({ roleId }: { roleId: string }) {
  const t = useMessages();
  const file = useRoleFile(roleId);
  return t.next.licence(file?.licence);
}
