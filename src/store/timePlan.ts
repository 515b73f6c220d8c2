import {
  applyMoves,
  nearestMoves,
  neededBeyondTime,
  zoneOf,
  type NearestMoves,
  type NeededBeyondTime,
  type ScoringInputs,
  type Zone,
} from '@/engine';

export interface TimePlan extends NearestMoves {
  /** Zone after the moves. */
  zone: Zone;
  /** What else it takes; null where moving time is enough. */
  beyond: NeededBeyondTime | null;
}

/** The least time to move so that the shown score reaches `target`, and what else it takes. */
export function timePlanOf(inputs: ScoringInputs, target: number): TimePlan {
  const plan = nearestMoves(inputs, { target });
  const beyond = plan.reachable ? null : neededBeyondTime(applyMoves(inputs, plan.moves), target);
  return { ...plan, zone: zoneOf(plan.shown), beyond };
}
