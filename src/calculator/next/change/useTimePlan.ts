import { useMemo } from 'react';
import { useOwnResult } from '@/store/derived';
import { timePlanOf, type TimePlan } from '@/store/timePlan';

/** The least time to move from the person's own week, and what else it takes where time is not enough. */
export function useTimePlan(target: number): TimePlan {
  const { inputs } = useOwnResult();
  return useMemo(() => timePlanOf(inputs, target), [inputs, target]);
}
