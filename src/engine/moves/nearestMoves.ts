import { applyMoves, type TimeMove } from './applyMoves';
import { taskResistanceOf, totalsOf } from '../score/formula';
import type { ScoringInputs, Task } from '../score/inputs';
import { readingOf, taskResistanceToShow } from '../score/reading';
import { withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';
import { checkInputs, checkNumber } from '../score/validate';

export interface NearestMoves {
  reachable: boolean;
  /** The cheapest way there; the best one there is where the target cannot be reached. */
  moves: TimeMove[];
  /** Sum of the moved points, percent of working time. */
  points: number;
  /** Shown score after the moves. */
  shown: number;
}

/**
 * The least working time to move so that the shown score reaches `target` (0 … 100), no task by
 * more than `cap` percentage points (0 … 100) against today (METHOD section 5). Exact: a point
 * gains the difference of the two task scores, so the highest gives to the lowest first.
 * Throws `EngineInputError` on bad input.
 */
export function nearestMoves(
  inputs: ScoringInputs,
  { target, cap = 10 }: { target: number; cap?: number },
): NearestMoves {
  checkInputs(inputs);
  checkNumber('target', target, 0, 100);
  checkNumber('cap', cap, 0, 100);
  const now = readingOf(inputs);
  if (now.shown >= target) return { reachable: true, moves: [], points: 0, shown: now.shown };
  const wanted = Math.ceil(withoutNoise(target * 10)) / 10;
  const resistance = taskResistanceToShow(wanted, totalsOf(inputs));
  const gain = 100 * (resistance - taskResistanceOf(inputs.tasks));
  // Exactly enough: rounding to what is shown takes no notice of the noise on the way.
  const moves = cheapestMoves(inputs.tasks, gain, cap);
  const { shown } = readingOf(applyMoves(inputs, moves));
  const points = moves.reduce((total, move) => total + move.points, 0);
  return { reachable: shown >= target, moves, points, shown };
}

/** Moves until `gain` (points × score steps) is reached or no pair of tasks gains any more. */
function cheapestMoves(tasks: readonly Task[], gain: number, cap: number): TimeMove[] {
  const today = inPercent(tasks);
  const ranked = (direction: number) =>
    [...today].sort((a, b) => direction * (a.score - b.score) || b.time - a.time);
  const givers = ranked(-1).map((task) => ({ ...task, room: Math.min(cap, task.time) }));
  const takers = ranked(1).map((task) => ({ ...task, room: cap }));
  const moves: TimeMove[] = [];
  let left = gain;
  let [giver, taker] = [givers.shift(), takers.shift()];
  while (left > 0 && giver && taker && giver.score > taker.score) {
    const step = giver.score - taker.score;
    const points = Math.min(giver.room, taker.room, left / step);
    if (points > 0) moves.push({ from: giver.id, to: taker.id, points });
    left = points === left / step ? 0 : left - points * step;
    giver.room -= points;
    taker.room -= points;
    if (giver.room <= 0) giver = givers.shift();
    if (taker.room <= 0) taker = takers.shift();
  }
  return moves;
}
