import {
  distribution,
  frequenciesOf,
  type Distribution,
  type Frequency,
  type Zone,
} from '@/engine';
import { confidenceOf } from '@/profile/baseProfile';
import { assessmentOf, derived, inputsOf } from './derived';

export interface Certainty extends Distribution {
  /** The shown score that the distribution belongs to. */
  score: number;
  frequencies: Record<Zone, Frequency>;
}

/** How the score of a profile would spread, with its chances as people say them. */
export const certaintyOf = derived((role, profile): Certainty => {
  const spread = distribution(inputsOf(role, profile), confidenceOf(profile));
  const frequencies = frequenciesOf(spread.chance);
  return { ...spread, score: assessmentOf(role, profile).shown, frequencies };
});
