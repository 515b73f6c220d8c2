import { assess, type Assessment } from '../score/assess';
import { attribute, type Attribution } from '../explain/attribute';
import { distribution } from '../doubt/distribution';
import type { ScoringInputs } from '../score/inputs';
import { reread } from '../doubt/reread';
import { toOneDecimal, withoutNoise } from '../score/rounding';

/** What one column of a comparison says. */
export interface ComparedSide {
  assessment: Assessment;
  /** Shown scores that 5 and 95 % of the chance do not exceed, every input known roughly. */
  range: { low: number; high: number };
  attribution: Attribution;
  /** The conservative re-read as shown, 0 … 100. */
  conservative: number;
}

/** Axes on which somebody can lead; more is better on all of them. */
export const COMPARED_AXES = [
  'score',
  'conservative',
  'tasks',
  'evidence',
  'barriers',
  'growth',
] as const;
export type ComparedAxis = (typeof COMPARED_AXES)[number];

/** Who leads on one axis; all indices = a tie of everybody. */
export interface AxisLead {
  axis: ComparedAxis;
  /** As shown, one per side: scores 0 … 100, tasks = resistance 1 … 5, totals in points. */
  values: number[];
  /** Indices of the sides with the highest shown value. */
  leaders: number[];
}

/** One column read against its base, which the re-read needs. Throws `EngineInputError`. */
export function readSide(base: ScoringInputs, inputs: ScoringInputs): ComparedSide {
  const { low, high } = distribution(inputs, 'roughly');
  return {
    assessment: assess(inputs),
    range: { low, high },
    attribution: attribute(inputs),
    conservative: toOneDecimal(reread(base, inputs).conservativeScore),
  };
}

/** Values as they are shown, so that the screen never calls equal figures different. */
const VALUE_OF: Record<ComparedAxis, (side: ComparedSide) => number> = {
  score: ({ assessment }) => assessment.shown,
  conservative: ({ conservative }) => conservative,
  tasks: ({ assessment }) => Math.round(withoutNoise(assessment.taskResistance * 100)) / 100,
  evidence: ({ assessment }) => assessment.evidenceTotal,
  barriers: ({ assessment }) => assessment.barriersTotal,
  growth: ({ assessment }) => assessment.growth,
};

/** Who leads on each axis; equal shown values are ties (ours). */
export function leadersOf(sides: readonly ComparedSide[]): AxisLead[] {
  return COMPARED_AXES.map((axis) => {
    const values = sides.map(VALUE_OF[axis]);
    const best = Math.max(...values);
    const leaders = values.flatMap((value, index) => (value === best ? [index] : []));
    return { axis, values, leaders };
  });
}
