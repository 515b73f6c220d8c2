import type { DimensionId, ScoredGroup, Zone } from '../score/dimensions';
import type { Exposure } from '../score/inputs';

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
