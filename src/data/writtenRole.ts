import * as z from 'zod/mini';
import {
  BUCKETS,
  DIMENSION_GROUPS,
  GROWTH,
  TASK_SCORE,
  ZONES,
  type DimensionGroup,
  type DimensionId,
} from '../engine';
import { figuresSchema } from './figures';
import { id, paragraph, sentence, soc, sources, wholeNumber } from './fields';
import { variantSchema } from './variantSchema';

/**
 * The one schema of a role file, as a person writes it. Strict: an unknown key is an error, not a
 * leftover. What follows from figures or is always the same is left out; `completeRole` adds it.
 */

const judgedShape = (min: number, max: number) => ({
  value: wholeNumber(min, max),
  reason: sentence,
  /** Where they are left out: the project's own judgement by its rubric. */
  sources: z.optional(sources),
  /** Why the value differs from the rubric's result from the stored figures. */
  rubricException: z.optional(sentence),
});

const judged = (min: number, max: number) => z.strictObject(judgedShape(min, max));
type WrittenJudgement = ReturnType<typeof judged>;

function shapeOf<G extends DimensionGroup, T>(group: G, make: (min: number, max: number) => T) {
  const { ids, min, max } = DIMENSION_GROUPS[group];
  return Object.fromEntries(ids.map((dimension) => [dimension, make(min, max)])) as Record<
    DimensionId<G>,
    T
  >;
}

const task = z.strictObject({
  id,
  name: z.string().check(z.minLength(4), z.maxLength(90)),
  /** Whole percent of working time; the table totals 100. */
  time: wholeNumber(1, 100),
  score: wholeNumber(TASK_SCORE.min, TASK_SCORE.max),
  bucket: z.enum(BUCKETS),
  reason: sentence,
  /** Where they are left out: the rated task statements that the rubric starts from. */
  sources: z.optional(sources),
  /** Why the bucket is not the one that the score suggests. */
  bucketReason: z.optional(sentence),
  /** Why the score differs from the same task's in another role. */
  scoreReason: z.optional(sentence),
  /** Ids of the shared tools: AI tools that touch this task today. */
  tools: z.array(id),
});

const provenance = z.strictObject({
  kind: z.enum(['published', 'anchored', 'estimated', 'own']),
  /** What is public of it; an estimated role needs one only for something of its own. */
  note: z.optional(sentence),
  /** The public headline, for published and anchored roles. */
  headline: z.optional(
    z.strictObject({ score: z.number(), zone: z.enum(ZONES), subLabel: z.optional(z.string()) }),
  ),
  /** Input groups that are this project's own and not public; all of them in estimated roles. */
  ours: z.optional(z.array(z.enum(['tasks', 'evidence', 'barriers', 'protective', 'growth']))),
});

/** O*NET's related occupations by SOC code, tier by tier. */
const related = z.strictObject({
  short: z.array(soc),
  long: z.array(soc),
  supplemental: z.array(soc),
});

export const roleSchema = z.strictObject({
  id,
  title: z.string().check(z.minLength(3), z.maxLength(70)),
  aliases: z.array(z.string().check(z.minLength(2), z.maxLength(60))),
  seniority: z.strictObject({
    level: z.enum(['junior', 'mid', 'senior']),
    /** Years of experience the role description has in mind; `to` null = open-ended. */
    fromYears: wholeNumber(0, 40),
    toYears: z.nullable(wholeNumber(0, 50)),
  }),
  /** Neighbours on the ladder, by role id. */
  ladder: z.strictObject({ below: z.optional(id), above: z.optional(id) }),
  sector: id,
  soc: z.nullable(soc),
  summary: paragraph,
  isNot: sentence,
  provenance,
  figures: z.nullable(figuresSchema),
  related,
  tasks: z.array(task).check(z.minLength(6), z.maxLength(9)),
  /** Why task resistance lies far from the Eloundou figure, where it does. */
  resistanceNote: z.optional(sentence),
  /** Of an estimated role: only the dimensions that differ from what its figures give. */
  evidence: z.optional(
    z.strictObject(
      shapeOf('evidence', (min, max) => z.optional(judged(min, max))) as Record<
        DimensionId<'evidence'>,
        z.ZodMiniOptional<WrittenJudgement>
      >,
    ),
  ),
  /** `physicalPresence` of an estimated role follows from work context where it is left out. */
  barriers: z.strictObject({
    ...shapeOf('barriers', judged),
    physicalPresence: z.optional(judged(0, 2)),
  }),
  /** The personal licence that the law asks for; present exactly when `barriers.regulatory` is 2. */
  licence: z.optional(z.string().check(z.minLength(6), z.maxLength(160))),
  /** `physicality` of an estimated role follows from work context where it is left out. */
  protective: z.strictObject({
    ...shapeOf('protective', judged),
    physicality: z.optional(judged(0, 3)),
  }),
  growth: judged(GROWTH.min, GROWTH.max),
  skills: z
    .array(z.strictObject({ id, weight: wholeNumber(1, 3) }))
    .check(z.minLength(6), z.maxLength(12)),
  brief: z.strictObject({
    overview: paragraph,
    opportunity: paragraph,
    today: paragraph,
    effectOnJobs: paragraph,
    worry: sentence,
    calm: sentence,
    strategy: z.array(sentence).check(z.minLength(2), z.maxLength(5)),
    horizon: sentence,
    newTasks: z.array(z.string().check(z.minLength(6), z.maxLength(160))).check(z.minLength(1)),
    sources,
  }),
  variant: z.optional(variantSchema),
});

/** A role as its file has it, before `completeRole`. */
export type WrittenRole = z.infer<typeof roleSchema>;
