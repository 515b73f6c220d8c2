import type { Origin, Place, TargetRole } from '@/engine';
import { fromTotals } from '../../golden/inputs';

export const NONE_RELATED: Origin['related'] = { short: [], long: [], supplemental: [] };

/** A mid-level trade with a high-school diploma and no licence, unless said otherwise. */
export const place = (changes: Partial<Place> = {}): Place => ({
  soc: null,
  level: 'mid',
  educationStep: 1,
  licensed: false,
  ...changes,
});

export const origin = (
  changes: Partial<Place & Pick<Origin, 'above' | 'below'>> = {},
  related: Partial<Origin['related']> = {},
): Origin => {
  const { above, below, ...rest } = changes;
  const tiers = { ...NONE_RELATED, ...related };
  return { id: 'own', place: place(rest), above, below, related: tiers };
};

/** Neutral inputs of one task that read exactly `(resistance − 0.54) / 7.93 × 100`. */
export const scored = (resistance: number) => fromTotals(resistance, 0, 0, 0);

export const target = (
  id: string,
  resistance: number,
  skills: [id: string, weight: number][],
  changes: Partial<TargetRole> = {},
): TargetRole => ({
  id,
  inputs: scored(resistance),
  skills: skills.map(([skill, weight]) => ({ id: skill, weight })),
  ...changes,
});
