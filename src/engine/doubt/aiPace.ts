import { taskResistanceOf, totalsOf } from '../score/formula';
import type { ScoringInputs, Task } from '../score/inputs';
import { readingFrom, readingOf, taskResistanceToShow, type Reading } from '../score/reading';
import { shareOfTime } from '../score/shares';
import { checkInputs, EngineInputError } from '../score/validate';
import { ZONE_FROM } from '../score/zones';

/** A reading after AI has gone a share 0 … 1 of one step. */
export interface AiPacePoint extends Reading {
  share: number;
}

export interface AiPace {
  /** `steps + 1` points, share 0 (today) to 1. */
  points: AiPacePoint[];
  /** Share 0 … 1 from which on the shown zone differs from today's; null when it never does. */
  leavesAt: number | null;
}

/** The task scores that AI can still raise by a whole step; 1 is human, 5 is the end (ours). */
export const AI_PACE_SCORES = { min: 2, max: 4 } as const;

const moves = (task: Task) => task.score >= AI_PACE_SCORES.min && task.score <= AI_PACE_SCORES.max;

/**
 * The score as every task scored 2–4 goes 0 … 100 % of the way to one step higher, buckets
 * unchanged (METHOD section 5), at `steps` equal steps. Throws `EngineInputError` on bad input.
 */
export function aiPace(inputs: ScoringInputs, steps = 20): AiPace {
  checkInputs(inputs);
  if (!Number.isInteger(steps) || steps < 1) throw new EngineInputError('steps', 'outOfRange');
  const points = Array.from({ length: steps + 1 }, (_, index): AiPacePoint => {
    const share = index / steps;
    return { share, ...readingOf(atAiPace(inputs, share)) };
  });
  return { points, leavesAt: leavingShare(inputs, points[0]!, points[steps]!) };
}

/** The inputs with every task scored 2–4 moved by `share` (0 … 1) of a step; buckets are kept. */
export function atAiPace(inputs: ScoringInputs, share: number): ScoringInputs {
  const move = (task: Task) => (moves(task) ? { ...task, score: task.score + share } : task);
  return { ...inputs, tasks: inputs.tasks.map(move) };
}

/** Task resistance is linear in the share: solve for the border, then step just outside it. */
function leavingShare(inputs: ScoringInputs, now: Reading, last: Reading): number | null {
  if (now.zone === last.zone) return null;
  const totals = totalsOf(inputs);
  const resistance = taskResistanceOf(inputs.tasks);
  const border = taskResistanceToShow(ZONE_FROM[now.zone], totals);
  const slope = shareOfTime(inputs.tasks, moves) / 100;
  const exact = (resistance - border) / slope;
  for (let beyond = 1e-13; exact + beyond < 1; beyond *= 2) {
    const share = exact + beyond;
    if (readingFrom(resistance - slope * share, totals).zone !== now.zone) return share;
  }
  return 1;
}
