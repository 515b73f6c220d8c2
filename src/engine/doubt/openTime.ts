import { assess } from '../score/assess';
import type { ScoringInputs } from '../score/inputs';
import { sumAnyOrder } from '../score/rounding';

/** Shown scores 0 … 100 between which the score lies, whatever was done in the time that is open. */
export interface OpenTimeRange {
  low: number;
  high: number;
}

/**
 * How far the time that nobody measured can move the score (ours): all of it on the task that AI does
 * best, and all of it on the one that it does least. `measured` is in percent of working time, by
 * task. The more is measured, the narrower; with everything measured it is the score itself. The AI
 * scores count as given. Throws `EngineInputError` on bad input.
 */
export function openTimeRange(
  inputs: ScoringInputs,
  measured: ReadonlyMap<string, number>,
): OpenTimeRange {
  const known = inputs.tasks.map((task) => ({ ...task, time: measured.get(task.id) ?? 0 }));
  const open = Math.max(0, 100 - sumAnyOrder(known.map((task) => task.time)));
  const scores = inputs.tasks.map((task) => task.score);
  const withAllOn = (score: number) => {
    const at = scores.indexOf(score);
    const tasks = known.map((task, index) =>
      index === at ? { ...task, time: task.time + open } : task,
    );
    return assess({ ...inputs, tasks: tasks.filter((task) => task.time > 0) }).shown;
  };
  return { low: withAllOn(Math.max(...scores)), high: withAllOn(Math.min(...scores)) };
}
