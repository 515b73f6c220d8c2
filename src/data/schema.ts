import * as z from 'zod/mini';
import {
  BUCKETS,
  DIMENSION_GROUPS,
  GROWTH,
  MODIFIERS,
  TASK_SCORE,
  VARIANT_BUCKETS,
  VERDICTS,
  ZONES,
  type DimensionGroup,
  type DimensionId,
} from '@/engine';

/** The one schema of the shipped data. Strict: an unknown key is an error, not a leftover. */

export const sentence = z.string().check(z.trim(), z.minLength(12), z.maxLength(700));
const paragraph = z.string().check(z.trim(), z.minLength(40), z.maxLength(1200));
export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(48));
const wholeNumber = (min: number, max: number) => z.number().check(z.int(), z.gte(min), z.lte(max));
const sources = z.array(id).check(z.minLength(1));

const judged = (min: number, max: number) =>
  z.strictObject({
    value: wholeNumber(min, max),
    reason: sentence,
    sources,
    /** Why the value differs from the rubric's result from the stored figures. */
    rubricException: z.optional(sentence),
  });

function dimensionGroup<G extends DimensionGroup>(group: G) {
  const { ids, min, max } = DIMENSION_GROUPS[group];
  const shape = Object.fromEntries(ids.map((dimension) => [dimension, judged(min, max)]));
  return z.strictObject(shape as Record<DimensionId<G>, ReturnType<typeof judged>>);
}

const task = z.strictObject({
  id,
  name: z.string().check(z.minLength(4), z.maxLength(90)),
  /** Whole percent of working time; the table totals 100. */
  time: wholeNumber(1, 100),
  score: wholeNumber(TASK_SCORE.min, TASK_SCORE.max),
  bucket: z.enum(BUCKETS),
  reason: sentence,
  sources,
  /** Why the bucket is not the one that the score suggests. */
  bucketReason: z.optional(sentence),
  /** Ids from tools.json: AI tools that touch this task today. */
  tools: z.array(id),
});

const variantDelta = z.strictObject({ points: z.number(), reason: z.string(), source: z.string() });
const grades = ['HIGH', 'MED', 'LOW', 'INDETERMINATE'] as const;
const judgement = z.strictObject({ grade: z.enum(grades), reason: sentence });

const variant = z.strictObject({
  tasks: z.array(
    z.strictObject({
      id,
      name: z.string().check(z.minLength(4), z.maxLength(90)),
      time: wholeNumber(0, 100),
      score: wholeNumber(TASK_SCORE.min, TASK_SCORE.max),
      bucket: z.enum(VARIANT_BUCKETS),
      reason: z.optional(sentence),
    }),
  ),
  deltas: z.strictObject(
    Object.fromEntries(MODIFIERS.map((axis) => [axis, variantDelta])) as Record<
      (typeof MODIFIERS)[number],
      typeof variantDelta
    >,
  ),
  verdict: z.strictObject({
    kind: z.enum(VERDICTS),
    reason: sentence,
    hiringTrend: z.optional(sentence),
    headcountFigure: z.optional(sentence),
  }),
  judgements: z.strictObject({
    leverage: judgement,
    headcount: judgement,
    compounding: judgement,
    verifyBurden: judgement,
    skillCeiling: z.strictObject({
      grade: z.enum(['rising', 'level', 'falling', 'INDETERMINATE']),
      reason: sentence,
    }),
  }),
  caveat: sentence,
});

const provenance = z.strictObject({
  kind: z.enum(['published', 'anchored', 'estimated', 'own']),
  note: sentence,
  /** The public headline, for published and anchored roles. */
  headline: z.optional(
    z.strictObject({ score: z.number(), zone: z.enum(ZONES), subLabel: z.optional(z.string()) }),
  ),
  /** Input groups that are this project's own and not public. */
  ours: z.array(z.enum(['tasks', 'evidence', 'barriers', 'protective', 'growth'])),
});

const percentile = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const fraction = z.nullable(z.number().check(z.gte(0), z.lte(1)));

/** Reference figures of the SOC occupation behind a role; null = unknown, never 0. */
const figures = z.strictObject({
  occupation: z.string(),
  /** Of the whole occupation: roles that share one must be counted once in sums. */
  employment2024Thousands: z.nullable(z.number()),
  employmentChangePct: z.nullable(z.number()),
  medianWageUsd: z.nullable(z.number()),
  typicalEducation: z.nullable(z.string()),
  eloundouAutomation: fraction,
  eloundouBetaHuman: fraction,
  eloundouBetaGpt4: fraction,
  microsoftPercentile: percentile,
  anthropicPercentile: percentile,
  handsOnPercentile: percentile,
  proximityPercentile: percentile,
  blsAiEffect: z.nullable(z.enum(['decrease', 'increase'])),
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
  soc: z.nullable(z.string().check(z.regex(/^\d\d-\d{4}$/))),
  summary: paragraph,
  isNot: sentence,
  provenance,
  figures: z.nullable(figures),
  tasks: z.array(task).check(z.minLength(6), z.maxLength(9)),
  /** Why task resistance lies far from the Eloundou figure, where it does. */
  resistanceNote: z.optional(sentence),
  evidence: dimensionGroup('evidence'),
  barriers: dimensionGroup('barriers'),
  protective: dimensionGroup('protective'),
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
  variant: z.optional(variant),
});

export type Role = z.infer<typeof roleSchema>;
export type RoleTask = Role['tasks'][number];
export type Judged = Role['growth'];
export type AuthoredVariant = NonNullable<Role['variant']>;
/** *own* is the role that a person describes; no file of the library may carry it. */
export type Provenance = Role['provenance']['kind'];
export type SeniorityLevel = Role['seniority']['level'];
