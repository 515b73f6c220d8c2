import type { ScoringInputs } from '../score/inputs';
import { inPercent } from '../score/shares';
import { checkInputs, checkNumber, EngineInputError } from '../score/validate';

/** Working time that goes from one task to another. */
export interface TimeMove {
  /** Task ids. */
  from: string;
  to: string;
  /** Percentage points of working time, above 0, unrounded. */
  points: number;
}

/** Percentage points below which a task counts as given away. */
const NO_TIME = 1e-11;

/**
 * The inputs after moving time, with times in percent of working time; a task that gave everything
 * away drops out. Throws `EngineInputError` on bad input, an unknown task or too large a move.
 */
export function applyMoves(inputs: ScoringInputs, moves: readonly TimeMove[]): ScoringInputs {
  checkInputs(inputs);
  const times = new Map(inPercent(inputs.tasks).map((task) => [task.id, task.time]));
  const add = (id: string, points: number) => {
    if (!times.has(id)) throw new EngineInputError(`tasks.${id}`, 'unknown');
    times.set(id, times.get(id)! + points);
  };
  moves.forEach(({ from, to, points }, index) => {
    checkNumber(`moves[${index}].points`, points, 0, 100);
    add(from, -points);
    add(to, points);
  });
  for (const [id, time] of times) {
    if (time < -NO_TIME) throw new EngineInputError(`tasks.${id}.time`, 'outOfRange');
  }
  const tasks = inputs.tasks.map((task) => ({ ...task, time: times.get(task.id)! }));
  return { ...inputs, tasks: tasks.filter((task) => task.time > NO_TIME) };
}
