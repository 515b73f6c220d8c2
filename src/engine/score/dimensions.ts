/**
 * Every scored dimension, in one list. Schema, forms, links, charts and labels follow from it:
 * to add a dimension, add its id here and let the compiler name what is missing (CONTRIBUTING).
 */
export const DIMENSION_GROUPS = {
  evidence: {
    ids: ['jobPostings', 'companyActions', 'wages', 'aiToolMaturity', 'expertConsensus'],
    min: -2,
    max: 2,
  },
  barriers: {
    ids: ['regulatory', 'physicalPresence', 'unions', 'liability', 'cultural'],
    min: 0,
    max: 2,
  },
  protective: { ids: ['physicality', 'interpersonal', 'moralJudgment'], min: 0, max: 3 },
} as const;

/** Does AI adoption create (+) or remove (−) demand for the role. */
export const GROWTH = { min: -2, max: 2 } as const;

/** 1 = irreducibly human, 5 = an AI agent runs the task end to end. */
export const TASK_SCORE = { min: 1, max: 5 } as const;

export const BUCKETS = ['displaced', 'augmented', 'notInvolved'] as const;
export const ZONES = ['RED', 'YELLOW', 'GREEN'] as const;
export const MODIFIERS = ['evidence', 'barriers', 'growth'] as const;
/** The inputs that move the score, as groups. Protective principles are not among them. */
export const SCORED_GROUPS = ['tasks', 'evidence', 'barriers', 'growth'] as const;

export type DimensionGroup = keyof typeof DIMENSION_GROUPS;
export type DimensionId<G extends DimensionGroup = DimensionGroup> =
  (typeof DIMENSION_GROUPS)[G]['ids'][number];
export type Bucket = (typeof BUCKETS)[number];
export type Zone = (typeof ZONES)[number];
export type Modifier = (typeof MODIFIERS)[number];
export type ScoredGroup = (typeof SCORED_GROUPS)[number];

export const GROUP_NAMES = Object.keys(DIMENSION_GROUPS) as DimensionGroup[];
