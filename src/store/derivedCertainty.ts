import { useDeferredValue } from 'react';
import {
  distribution,
  frequenciesOf,
  sensitivity,
  type Distribution,
  type Frequency,
  type SensitivityStep,
  type Zone,
} from '@/engine';
import { confidenceOf } from '@/profile/baseProfile';
import { assessmentOf, derived, inputsOf, useDerived } from './derived';
import { useStore } from './store';

export interface Certainty extends Distribution {
  /** The shown score and zone that the distribution belongs to. */
  score: number;
  zone: Zone;
  frequencies: Record<Zone, Frequency>;
}

const certaintyOf = derived((role, profile): Certainty => {
  const spread = distribution(inputsOf(role, profile), confidenceOf(profile));
  const { shown, zone } = assessmentOf(role, profile);
  return { ...spread, score: shown, zone, frequencies: frequenciesOf(spread.chance) };
});

/**
 * How the person's score would spread. It may take long for many odd times, so it follows behind
 * what is being dragged: null before the first one, and late while it belongs to an older profile.
 */
export function useCertainty(): { certainty: Certainty | null; isLate: boolean } {
  const now = useStore((state) => state.profile);
  const role = useStore((state) => state.role);
  const followed = useDeferredValue(now, null);
  return { certainty: followed && certaintyOf(role, followed), isLate: followed !== now };
}

const sensitivityOf = derived((role, profile) => sensitivity(inputsOf(role, profile)));

/** Every single input one step up and down, the largest change first. */
export const useSensitivity = (): SensitivityStep[] => useDerived(sensitivityOf);
