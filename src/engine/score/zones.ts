import type { Zone } from './dimensions';
import { withoutNoise } from './rounding';

/** Lowest shown score of each zone. */
export const ZONE_FROM = { GREEN: 48, YELLOW: 25, RED: 0 } as const;

/** Zone of a *shown* score, so that number and word never contradict each other. */
export function zoneOf(shown: number): Zone {
  if (shown >= ZONE_FROM.GREEN) return 'GREEN';
  return shown >= ZONE_FROM.YELLOW ? 'YELLOW' : 'RED';
}

/** Inferred from published results, never read anywhere: shown as inferred. */
export const SUB_LABEL_THRESHOLDS = {
  acceleratedGrowth: 2,
  transformingShare3plus: 20,
  urgentShare3plus: 40,
  imminentTaskResistanceBelow: 1.8,
  imminentEvidenceAtMost: -6,
  imminentBarriersAtMost: 2,
} as const;

export type SubLabel =
  'Accelerated' | 'Transforming' | 'Stable' | 'Urgent' | 'Moderate' | 'Imminent';

interface SubLabelInputs {
  zone: Zone;
  share3plus: number;
  growth: number;
  taskResistance: number;
  evidenceTotal: number;
  barriersTotal: number;
}

/** The word beside the zone, or null for plain Red (not all three Imminent conditions hold). */
export function subLabelOf(inputs: SubLabelInputs): SubLabel | null {
  const limit = SUB_LABEL_THRESHOLDS;
  const share3plus = withoutNoise(inputs.share3plus);
  if (inputs.zone === 'GREEN') {
    if (inputs.growth >= limit.acceleratedGrowth) return 'Accelerated';
    return share3plus >= limit.transformingShare3plus ? 'Transforming' : 'Stable';
  }
  if (inputs.zone === 'YELLOW') return share3plus >= limit.urgentShare3plus ? 'Urgent' : 'Moderate';
  const imminent =
    withoutNoise(inputs.taskResistance) < limit.imminentTaskResistanceBelow &&
    inputs.evidenceTotal <= limit.imminentEvidenceAtMost &&
    inputs.barriersTotal <= limit.imminentBarriersAtMost;
  return imminent ? 'Imminent' : null;
}

/** Quick screen: protective total at most this, and growth negative. */
export const QUICK_SCREEN_PROTECTIVE_AT_MOST = 2;

/** True = "almost certainly Red before scoring". No other quick-screen rule is known. */
export function quickScreenOf(protectiveTotal: number, growth: number): boolean {
  return protectiveTotal <= QUICK_SCREEN_PROTECTIVE_AT_MOST && growth < 0;
}
