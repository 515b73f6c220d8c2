import { DIMENSION_GROUPS, GROWTH, TASK_SCORE, type ScoredGroup } from './dimensions';
import type { DimensionId } from './dimensions';
import type { ScoringInputs } from './inputs';
import { inPercent } from './shares';

/** Where a single input stands, such as `tasks.api-design.score`, `evidence.wages`, `growth`. */
export type StepPath =
  | `tasks.${string}.score`
  | `evidence.${DimensionId<'evidence'>}`
  | `barriers.${DimensionId<'barriers'>}`
  | 'growth';

/** One input that a person sets by itself and that moves the score. */
export interface SingleInput {
  path: StepPath;
  group: ScoredGroup;
  value: number;
  /** Ends of its range, both allowed. */
  min: number;
  max: number;
  /** What one step adds to its group's sum: percent of working time for a task, else 1. */
  weight: number;
}

/**
 * Every single input that moves the score, in the order of the form: task scores, evidence,
 * barriers, growth. Task times are not among them: one alone cannot move, the total is fixed.
 */
export function singleInputs(inputs: ScoringInputs): SingleInput[] {
  const tasks = inPercent(inputs.tasks).map((task): SingleInput => {
    const path = `tasks.${task.id}.score` as const;
    return { path, group: 'tasks', value: task.score, ...TASK_SCORE, weight: task.time };
  });
  const dimensions = (['evidence', 'barriers'] as const).flatMap((group) => {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    const values = inputs[group] as Record<string, number>;
    return ids.map((id): SingleInput => {
      const path = `${group}.${id}` as StepPath;
      return { path, group, value: values[id]!, min, max, weight: 1 };
    });
  });
  const growth = { path: 'growth', group: 'growth', value: inputs.growth } as const;
  return [...tasks, ...dimensions, { ...growth, ...GROWTH, weight: 1 }];
}

/** Whether an input can move by `delta` and stay in its range. */
export function canStep({ value, min, max }: SingleInput, delta: number): boolean {
  return value + delta >= min && value + delta <= max;
}
