import type { Zone } from '../score/dimensions';
import { reasonsOf, type WeighingTask } from '../explain/reasons';
import { exposureOf, type ScoringInputs } from '../score/inputs';
import { readingOf } from '../score/reading';
import { toOneDecimal } from '../score/rounding';
import { checkInputs } from '../score/validate';
import { ZONE_FROM } from '../score/zones';
import type { TimeMove } from './applyMoves';
import { bestMove } from './bestMove';
import { nearestMoves } from './nearestMoves';

/** The one thing to do about a score (ours). */
export type NextStep =
  /** Moves of time that reach the next better zone, the least there are. */
  | { kind: 'reach'; zone: Zone; moves: TimeMove[]; shown: number }
  /** The zone is out of reach by time: the one move that raises the score most. */
  | { kind: 'raise'; zone: Zone; moves: TimeMove[]; shown: number }
  /** No move of time raises the score, or only one into work that AI does: not a thing to advise. */
  | { kind: 'none'; zone: Zone }
  /** Green: the task that holds most of it, and the points above the border. */
  | { kind: 'keep'; task: WeighingTask | null; above: number };

/** Would somebody do more of what AI does already? */
function addsExposed({ tasks }: ScoringInputs, moves: readonly TimeMove[]): boolean {
  const exposed = tasks.filter(({ score }) => exposureOf(score) === 'HIGH').map(({ id }) => id);
  return moves.some(({ to }) => exposed.includes(to));
}

/**
 * The nearest step that is a person's own to take: no task by more than 10 percentage points of
 * working time against today. Throws `EngineInputError` on bad input.
 */
export function nextStep(inputs: ScoringInputs): NextStep {
  checkInputs(inputs);
  const now = readingOf(inputs);
  if (now.zone === 'GREEN') {
    const above = toOneDecimal(now.shown - ZONE_FROM.GREEN);
    return { kind: 'keep', task: reasonsOf(inputs).holds, above };
  }
  const zone = now.zone === 'RED' ? 'YELLOW' : 'GREEN';
  const { reachable, moves, shown } = nearestMoves(inputs, { target: ZONE_FROM[zone] });
  if (reachable && !addsExposed(inputs, moves)) return { kind: 'reach', zone, moves, shown };
  const best = bestMove(inputs);
  return best && !addsExposed(inputs, [best.move])
    ? { kind: 'raise', zone, moves: [best.move], shown: best.shown }
    : { kind: 'none', zone };
}
