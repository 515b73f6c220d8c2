import type { Bucket, DimensionGroup, DimensionId } from './dimensions';

/** One task of a working week. */
export interface Task {
  id: string;
  name: string;
  /** Above 0; percent of working time, or any relative weight: the engine normalises the total. */
  time: number;
  /** 1 (irreducibly human) … 5 (an AI agent runs it end to end). */
  score: number;
  bucket: Bucket;
}

/** One value per dimension of a group, within the group's range. */
export type DimensionValues<G extends DimensionGroup> = Record<DimensionId<G>, number>;

/** Everything a score is computed from (METHOD section 1). */
export interface ScoringInputs {
  tasks: Task[];
  evidence: DimensionValues<'evidence'>;
  barriers: DimensionValues<'barriers'>;
  /** Feeds the quick screen only; never enters the score. */
  protective: DimensionValues<'protective'>;
  /** −2 … +2 */
  growth: number;
}

/** The bucket a task falls into unless somebody decided otherwise. */
export function defaultBucket(score: number): Bucket {
  if (score >= 4) return 'displaced';
  return score >= 2 ? 'augmented' : 'notInvolved';
}

export type Exposure = 'HIGH' | 'MEDIUM' | 'LOW';

/** Exposure word of a task score: 4–5 HIGH, 3 MEDIUM, 1–2 LOW. */
export function exposureOf(score: number): Exposure {
  if (score >= 4) return 'HIGH';
  return score >= 3 ? 'MEDIUM' : 'LOW';
}
