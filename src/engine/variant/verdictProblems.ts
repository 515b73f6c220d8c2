import type { ScoringInputs } from '../score/inputs';
import { withoutNoise } from '../score/rounding';
import { inPercent, sharesOf } from '../score/shares';
import { VARIANT_LIMITS, type Variant } from './variant';
import type { VariantProblem } from './variantProblem';

/** Does a version leave every task's time and AI score as they are today? */
export function leavesTable(base: ScoringInputs, { tasks }: Variant): boolean {
  const today = new Map(inPercent(base.tasks).map((task) => [task.id, task]));
  return (
    tasks.length === today.size &&
    tasks.every(({ id, time, score }) => {
      const was = today.get(id);
      return was?.score === score && withoutNoise(time - was.time) === 0;
    })
  );
}

/** What a verdict asks for and does not find. */
export function verdictProblems(base: ScoringInputs, variant: Variant): VariantProblem[] {
  const { verdict } = variant;
  if (!verdict) return [];
  const { kind, hiringTrend, headcountFigure, storedSignals } = verdict;
  if (kind === 'transforms') {
    const signals = storedSignals || (hiringTrend?.trim() && headcountFigure?.trim());
    return signals ? [] : [{ kind: 'durabilitySignalsMissing', field: 'verdict' }];
  }
  if (kind === 'compresses') return [];
  const problems: VariantProblem[] = [];
  const { displaced } = sharesOf(base.tasks);
  if (kind === 'little' && withoutNoise(displaced) >= VARIANT_LIMITS.littleBelow) {
    problems.push({ kind: 'moreThanLittle', field: 'verdict', points: displaced });
  }
  if (!leavesTable(base, variant)) problems.push({ kind: 'tableChanged', field: 'tasks' });
  return problems;
}
