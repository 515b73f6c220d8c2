import { useMemo } from 'react';
import { applyMoves, nearestMoves, neededBeyondTime, zoneOf } from '@/engine';
import { useOwnResult } from '@/store/derived';

/** The least time to move from the person's own week, and what else it takes where time is not enough. */
export function useTimePlan(target: number) {
  const { inputs } = useOwnResult();
  return useMemo(() => {
    const plan = nearestMoves(inputs, { target });
    const beyond = plan.reachable ? null : neededBeyondTime(applyMoves(inputs, plan.moves), target);
    return { ...plan, zone: zoneOf(plan.shown), beyond };
  }, [inputs, target]);
}

export type TimePlan = ReturnType<typeof useTimePlan>;
