import type { ScoringInputs } from '../score/inputs';
import { readingOf } from '../score/reading';
import { withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';
import { singleInputs, type StepPath } from '../score/singleInputs';
import { sensitivity } from './sensitivity';

/** An input worth asking a person about, with the points of score that their answer may move. */
export type Question =
  | { kind: 'time'; taskId: string; effect: number }
  | { kind: 'value'; path: StepPath; effect: number };

/** Points of score when a task takes another share of the time and the others keep their proportions. */
function changeOfTime(inputs: ScoringInputs, id: string, share: number): number {
  const tasks = inPercent(inputs.tasks);
  const rest = 100 - tasks.find((task) => task.id === id)!.time;
  const moved = tasks.map((task) => ({
    ...task,
    time: task.id === id ? share : (task.time * (100 - share)) / rest,
  }));
  return readingOf({ ...inputs, tasks: moved }).score - readingOf(inputs).score;
}

/** Half the time, or twice as much: what people of one role differ by (ours). */
function timeQuestions(inputs: ScoringInputs): Question[] {
  const tasks = inPercent(inputs.tasks);
  if (tasks.length < 2) return [];
  return tasks.map(({ id, time }) => {
    const changes = [time / 2, Math.min(100, 2 * time)].map((share) =>
      Math.abs(changeOfTime(inputs, id, share)),
    );
    return { kind: 'time', taskId: id, effect: Math.max(...changes) };
  });
}

const byEffect = (a: Question, b: Question) => withoutNoise(b.effect) - withoutNoise(a.effect);

/**
 * The `count` inputs that move this score most, to ask a person about (ours): every single input one
 * step either way, and the time of the one task where half or twice as much moves most. The largest
 * first; equal ones in the order of the form. Throws `EngineInputError` on bad input.
 */
export function largestQuestions(inputs: ScoringInputs, count = 3): Question[] {
  const steps = sensitivity(inputs); // the largest change first, so the first of a path is its largest
  const values = singleInputs(inputs).map(({ path }): Question => {
    const step = steps.find((each) => each.path === path)!; // no range has only one value
    return { kind: 'value', path, effect: Math.abs(step.change) };
  });
  const time = timeQuestions(inputs).sort(byEffect).slice(0, 1);
  return [...time, ...values].sort(byEffect).slice(0, count);
}
