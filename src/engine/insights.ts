import { assess } from './assess';
import { explainChange } from './attribute';
import { SCORED_GROUPS, type DimensionId, type ScoredGroup, type Zone } from './dimensions';
import type { Exposure, ScoringInputs } from './inputs';
import { barrierSign, evidenceSign, growthSign } from './insightSigns';
import { highExposure, taskSigns } from './insightTasks';
import { toOneDecimal } from './rounding';
import { ZONE_FROM } from './zones';

/** Dimensions that share the same extreme value of their group. */
export interface Strongest<Id> {
  ids: Id[];
  value: number;
}

interface NamedTask {
  taskId: string;
  /** Percent of working time, one decimal. */
  timePercent: number;
  exposure: Exposure;
}

/** One finding as code and numbers; the words belong to the language. */
export type Insight =
  /** The group of changes that moved the score most, in points; `alone` = no other moved it. */
  | { kind: 'change'; group: ScoredGroup; points: number; alone: boolean }
  | { kind: 'highExposure'; tasks: number; of: number; timePercent: number }
  /** Points to the nearest zone border; `up` = to reach `zone`, otherwise what keeps it out. */
  | { kind: 'border'; up: boolean; zone: Zone; points: number }
  /** `safest` = no task scores lower either. */
  | ({ kind: 'largestTask'; safest: boolean } & NamedTask)
  | ({ kind: 'safestTask' } & NamedTask)
  | {
      kind: 'evidence';
      against: Strongest<DimensionId<'evidence'>> | null;
      inFavour: Strongest<DimensionId<'evidence'>> | null;
    }
  /** Null = no barrier at all. */
  | { kind: 'barrier'; strongest: Strongest<DimensionId<'barriers'>> | null }
  | { kind: 'growth'; value: number };

/** A finding and the points of score that would go if its sign were neutral. */
export interface Weighed {
  insight: Insight;
  effect: number;
}

/** At most this many findings are told (ours). */
export const INSIGHTS_AT_MOST = 7;

function change(base: ScoringInputs, personal: ScoringInputs): Insight[] {
  const parts = explainChange(base, personal);
  const moved = SCORED_GROUPS.filter((group) => toOneDecimal(parts[group]) !== 0);
  const [group] = moved.sort((a, b) => Math.abs(parts[b]) - Math.abs(parts[a]));
  if (!group) return [];
  const points = toOneDecimal(parts[group]);
  return [{ kind: 'change', group, points, alone: moved.length === 1 }];
}

/** The nearest border; a score half way between two looks up. */
function border(shown: number, zone: Zone): Insight {
  const reach = (to: 'GREEN' | 'YELLOW'): Insight => {
    return { kind: 'border', up: true, zone: to, points: toOneDecimal(ZONE_FROM[to] - shown) };
  };
  const keepOut = (below: Zone, from: number): Insight => {
    return { kind: 'border', up: false, zone: below, points: toOneDecimal(shown - from) };
  };
  if (zone === 'RED') return reach('YELLOW');
  if (zone === 'GREEN') return keepOut('YELLOW', ZONE_FROM.GREEN);
  return ZONE_FROM.GREEN - shown <= shown - ZONE_FROM.YELLOW
    ? reach('GREEN')
    : keepOut('RED', ZONE_FROM.YELLOW);
}

/**
 * What a person's numbers say, 4–7 findings (ours): first what they changed, the exposed time and
 * the nearest zone border, then the rest by its effect on the score, largest first.
 * Throws `EngineInputError` on bad input.
 */
export function insights(base: ScoringInputs, personal: ScoringInputs): Insight[] {
  const { shown, zone } = assess(personal);
  const first = [...change(base, personal), highExposure(personal.tasks), border(shown, zone)];
  const rest = [
    ...taskSigns(personal),
    evidenceSign(personal),
    barrierSign(personal),
    growthSign(personal),
  ].sort((a, b) => b.effect - a.effect);
  return [...first, ...rest.map(({ insight }) => insight)].slice(0, INSIGHTS_AT_MOST);
}
