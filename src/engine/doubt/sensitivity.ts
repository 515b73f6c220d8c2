import type { Zone } from '../score/dimensions';
import { defaultBucket, type ScoringInputs, type Task } from '../score/inputs';
import { readingOf } from '../score/reading';
import { canStep, singleInputs, type StepPath } from '../score/singleInputs';
import { checkInputs, EngineInputError } from '../score/validate';

/** One single input moved by one step, and what that does to the score. */
export interface SensitivityStep {
  path: StepPath;
  delta: 1 | -1;
  /** Score after the step: 0 … 100, clamped, unrounded. */
  score: number;
  /** Points: score after the step − score now. */
  change: number;
  /** Zone after the step, by shown value. */
  zone: Zone;
  /** True when that is another zone than now. */
  crosses: boolean;
}

/**
 * Every single input one step up and one step down (METHOD section 5), the largest change first,
 * then by path and delta. Steps that would leave the range are left out.
 * Throws `EngineInputError` on bad input.
 */
export function sensitivity(inputs: ScoringInputs): SensitivityStep[] {
  checkInputs(inputs);
  const now = readingOf(inputs);
  const steps = singleInputs(inputs).flatMap((input) =>
    ([-1, 1] as const)
      .filter((delta) => canStep(input, delta))
      .map((delta): SensitivityStep => {
        const { score, zone } = readingOf(stepped(inputs, input.path, delta));
        const change = score - now.score;
        return { path: input.path, delta, score, change, zone, crosses: zone !== now.zone };
      }),
  );
  return steps.sort(
    (a, b) => size(b) - size(a) || compareText(a.path, b.path) || a.delta - b.delta,
  );
}

/**
 * The inputs with one single input moved by `delta`; everything else is kept as it is. A task's
 * bucket follows its score when it was the default one. Throws `EngineInputError` on bad input,
 * on a path that is not there (`unknown`) and on a step that leaves the range (`outOfRange`).
 */
export function applyStep(inputs: ScoringInputs, path: StepPath, delta: number): ScoringInputs {
  checkInputs(inputs);
  const input = singleInputs(inputs).find((single) => single.path === path);
  if (!input) throw new EngineInputError(path, 'unknown');
  if (!canStep(input, delta)) throw new EngineInputError(path, 'outOfRange');
  return stepped(inputs, path, delta);
}

function stepped(inputs: ScoringInputs, path: StepPath, delta: number): ScoringInputs {
  if (path === 'growth') return { ...inputs, growth: inputs.growth + delta };
  if (path.startsWith('tasks.')) {
    const id = path.slice('tasks.'.length, -'.score'.length);
    const move = (task: Task) => (task.id === id ? rescored(task, task.score + delta) : task);
    return { ...inputs, tasks: inputs.tasks.map(move) };
  }
  const [group, id] = path.split('.') as ['evidence' | 'barriers', string];
  const values = inputs[group] as Record<string, number>;
  return { ...inputs, [group]: { ...values, [id]: values[id]! + delta } };
}

function rescored(task: Task, score: number): Task {
  const byDefault = task.bucket === defaultBucket(task.score);
  return { ...task, score, bucket: byDefault ? defaultBucket(score) : task.bucket };
}

/** Size of a change for sorting: equal steps must tie, whatever their binary noise. */
function size({ change }: SensitivityStep): number {
  return Math.round(Math.abs(change) * 1e9);
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
