import { scoreFrom, taskResistanceOf, totalsOf } from '../score/formula';
import type { Modifier } from '../score/dimensions';
import type { ScoringInputs } from '../score/inputs';
import type { Strongest, Weighed } from './insight';

/** Points of score, 0 … 100, that `points` of one total account for. */
function effectOf(inputs: ScoringInputs, modifier: Modifier, points: number): number {
  const resistance = taskResistanceOf(inputs.tasks);
  const totals = totalsOf(inputs);
  const without = { ...totals, [modifier]: totals[modifier] - points };
  return Math.abs(scoreFrom(resistance, totals) - scoreFrom(resistance, without));
}

/** The dimensions furthest from 0 on one side; null when none is on that side. */
function strongest<Id extends string>(
  values: Record<Id, number>,
  side: -1 | 1,
): Strongest<Id> | null {
  const entries = Object.entries(values) as [Id, number][];
  const value = side * Math.max(...entries.map(([, each]) => side * each));
  if (value * side <= 0) return null;
  return { ids: entries.filter(([, each]) => each === value).map(([id]) => id), value };
}

const pointsOf = (found: Strongest<string> | null) => (found ? found.ids.length * found.value : 0);

/** The market signals that weigh most against and for the role. */
export function evidenceSign(inputs: ScoringInputs): Weighed {
  const against = strongest(inputs.evidence, -1);
  const inFavour = strongest(inputs.evidence, 1);
  const effects = [against, inFavour].map((side) => effectOf(inputs, 'evidence', pointsOf(side)));
  return { insight: { kind: 'evidence', against, inFavour }, effect: Math.max(...effects) };
}

/** What slows replacement down most, if anything does. */
export function barrierSign(inputs: ScoringInputs): Weighed {
  const found = strongest(inputs.barriers, 1);
  const effect = effectOf(inputs, 'barriers', pointsOf(found));
  return { insight: { kind: 'barrier', strongest: found }, effect };
}

/** Whether the spread of AI creates or removes demand. */
export function growthSign(inputs: ScoringInputs): Weighed {
  const { growth: value } = inputs;
  return { insight: { kind: 'growth', value }, effect: effectOf(inputs, 'growth', value) };
}
