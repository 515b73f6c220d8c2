import type { ScoringInputs } from '../score/inputs';
import { readingOf } from '../score/reading';
import { withoutNoise } from '../score/rounding';
import { inPercent } from '../score/shares';
import { checkInputs, checkNumber } from '../score/validate';
import { applyMoves, type TimeMove } from './applyMoves';

export interface BestMove {
  move: TimeMove;
  /** Shown score after it. */
  shown: number;
}

/**
 * The one move of time from one task to another that raises the score most, by at most `cap`
 * percentage points (0 … 100) of working time (ours). Exact: a point gains the difference of the two
 * task scores. Of equal moves the one with fewer points. Null when no move raises the score.
 * Throws `EngineInputError` on bad input.
 */
export function bestMove(inputs: ScoringInputs, cap = 10): BestMove | null {
  checkInputs(inputs);
  checkNumber('cap', cap, 0, 100);
  const tasks = inPercent(inputs.tasks);
  const moves = tasks.flatMap((from) =>
    tasks.map((to) => {
      const points = Math.min(cap, from.time);
      return { move: { from: from.id, to: to.id, points }, gain: points * (from.score - to.score) };
    }),
  );
  const [best] = moves.sort(
    (a, b) =>
      withoutNoise(b.gain) - withoutNoise(a.gain) ||
      withoutNoise(a.move.points) - withoutNoise(b.move.points),
  );
  if (!best || withoutNoise(best.gain) <= 0) return null;
  const { shown } = readingOf(applyMoves(inputs, [best.move]));
  return { move: best.move, shown };
}
