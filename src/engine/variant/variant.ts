import { GROWTH, type Bucket, type Modifier } from '../score/dimensions';
import { defaultBucket, type ScoringInputs, type Task } from '../score/inputs';
import { shiftTotal } from '../doubt/shiftTotal';

export const VARIANT_BUCKETS = ['displaced', 'enhanced', 'unchanged'] as const;
export type VariantBucket = (typeof VARIANT_BUCKETS)[number];

export interface VariantTask extends Omit<Task, 'bucket'> {
  bucket: VariantBucket;
}

/** How far a total moves against the base, and why. A delta other than 0 needs reason and source. */
export interface VariantDelta {
  points: number;
  reason: string;
  source: string;
}

/**
 * What becomes of the role: it forks · it gets cheaper and more crowded · no whole role is left, so no
 * version is shown · under 10 % of its time is displaced, so there is little to build (ours).
 */
export const VERDICTS = ['transforms', 'compresses', 'displaced', 'little'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A judgement about the role, never computed from the score. */
export interface VariantVerdict {
  kind: Verdict;
  reason: string;
  /** *transforms* needs both, or stored figures that serve as both. */
  hiringTrend?: string | undefined;
  headcountFigure?: string | undefined;
  storedSignals?: boolean | undefined;
}

/** The same role, done by somebody who builds and directs AI for the routine part. */
export interface Variant {
  tasks: VariantTask[];
  deltas: Record<Modifier, VariantDelta>;
  /** Absent while nobody has judged the role, as in a draft. */
  verdict?: VariantVerdict;
  /** True for a pattern-made draft that a person still has to edit. */
  draft: boolean;
}

/** Most percentage points of working time a variant may move (METHOD section 4). */
export const VARIANT_LIMITS = {
  move: 10,
  newTask: 12,
  barriersDelta: 1,
  /** *Little to build* is said only below this share of displaced time, in percent (ours). */
  littleBelow: 10,
} as const;

/** The variant bucket that a task keeps when nobody decided otherwise. */
export function variantBucketOf(bucket: Bucket): VariantBucket {
  if (bucket === 'displaced') return 'displaced';
  return bucket === 'augmented' ? 'enhanced' : 'unchanged';
}

/**
 * A variant as scoring inputs: its task table, and the base's totals moved by its deltas
 * (kept inside their ranges). Tasks whose time fell to 0 drop out.
 */
export function variantInputs(base: ScoringInputs, variant: Variant): ScoringInputs {
  const baseBuckets = new Map(base.tasks.map((task) => [task.id, task.bucket]));
  const bucketOf = ({ id, score, bucket }: VariantTask): Bucket => {
    if (bucket === 'displaced') return 'displaced';
    return bucket === 'enhanced' ? 'augmented' : (baseBuckets.get(id) ?? defaultBucket(score));
  };
  const growth = base.growth + variant.deltas.growth.points;
  return {
    ...base,
    tasks: variant.tasks
      .filter((task) => task.time > 0)
      .map((task) => ({ ...task, bucket: bucketOf(task) })),
    evidence: shiftTotal('evidence', base.evidence, variant.deltas.evidence.points),
    barriers: shiftTotal('barriers', base.barriers, variant.deltas.barriers.points),
    growth: Math.min(GROWTH.max, Math.max(GROWTH.min, growth)),
  };
}

/** Percent of working time in enhanced and unchanged tasks. */
export function enhancedShare(variant: Variant): number {
  const timeOf = (tasks: VariantTask[]) => tasks.reduce((total, task) => total + task.time, 0);
  const kept = variant.tasks.filter((task) => task.bucket !== 'displaced');
  return (100 * timeOf(kept)) / timeOf(variant.tasks);
}
