import * as z from 'zod/mini';
import {
  BUCKETS,
  CONFIDENCES,
  DIMENSION_GROUPS,
  GROWTH,
  MODIFIERS,
  SCORED_GROUPS,
  TASK_SCORE,
  VARIANT_BUCKETS,
  type DimensionGroup,
  type DimensionId,
  type ScoredGroup,
} from '@/engine';
import { LIMITS } from './format';
import { savedName } from './names';

const text = (most: number) => z.string().check(z.maxLength(most));
const id = text(LIMITS.idCharacters).check(z.minLength(1));
const name = text(LIMITS.nameCharacters).check(z.overwrite(savedName), z.minLength(1));
const number = (min: number, max: number) => z.number().check(z.gte(min), z.lte(max));
const level = (min: number, max: number) => number(min, max).check(z.int());

function group<G extends DimensionGroup>(of: G) {
  const { ids, min, max } = DIMENSION_GROUPS[of];
  const shape = Object.fromEntries(ids.map((dimension) => [dimension, level(min, max)]));
  return z.strictObject(shape as Record<DimensionId<G>, ReturnType<typeof level>>);
}

const confidence = z.enum(CONFIDENCES);
const confidencePerGroup = z.strictObject(
  Object.fromEntries(SCORED_GROUPS.map((scored) => [scored, confidence])) as Record<
    ScoredGroup,
    typeof confidence
  >,
);

const weight = number(0, LIMITS.weight);
const score = level(TASK_SCORE.min, TASK_SCORE.max);

/** Notes hang on a dimension, or on growth. */
export const NOTE_KEYS = [
  ...Object.values(DIMENSION_GROUPS).flatMap((each): readonly string[] => each.ids),
  'growth',
];
const notes = Object.fromEntries(
  NOTE_KEYS.map((key) => [key, z.optional(text(LIMITS.noteCharacters))]),
);

const uniqueIds = (list: { id: string }[]) =>
  new Set(list.map((item) => item.id)).size === list.length;
const hasTime = (list: { time: number }[]) => list.some((item) => item.time > 0);

const task = z.strictObject({ id, name, time: weight, score, bucket: z.enum(BUCKETS) });
const variantTask = z.strictObject({ ...task.shape, bucket: z.enum(VARIANT_BUCKETS) });
const taskTable = <T extends typeof task | typeof variantTask>(row: T) =>
  z
    .array(row)
    .check(
      z.minLength(1),
      z.maxLength(LIMITS.tasks),
      z.refine(uniqueIds, 'duplicateId'),
      z.refine(hasTime, 'zeroTime'),
    );

const delta = z.strictObject({
  points: level(-20, 20),
  reason: text(LIMITS.reasonCharacters),
  source: text(LIMITS.reasonCharacters),
});

/** The message is the problem's kind (`parseProfile`). */
const isMoment = (value: string) => !Number.isNaN(Date.parse(value));
const moment = text(40).check(z.refine(isMoment, 'unknown'));

/** Who may have taken a step over from the person, or share it. */
export const STEP_OWNERS = ['coach', 'both', 'employer'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

const step = z.strictObject({
  id,
  text: text(LIMITS.stepCharacters).check(z.overwrite(savedName), z.minLength(1)),
  /** A day of the person's calendar; null = no date yet. */
  due: z.nullable(z.iso.date('unknown')),
  /** ISO date and time at which it was ticked; null = open. */
  doneAt: z.nullable(moment),
  /** Who does it, where that is not the person alone. */
  who: z.optional(z.enum(STEP_OWNERS)),
});

const HOURS_A_WEEK = 168;
const hasAllTasks = ({ tasks, hours }: { tasks: Record<string, number>; hours: number }) =>
  Object.keys(tasks).length <= LIMITS.tasks &&
  Object.values(tasks).reduce((sum, each) => sum + each, 0) <= hours + 0.5;

const measured = z
  .strictObject({
    /** Hours a week that were measured, by task. */
    tasks: z.record(id, number(0, HOURS_A_WEEK)),
    /** All hours of the week that they are part of. */
    hours: number(1, HOURS_A_WEEK),
    /** How many weeks were looked at, and the last day of them. */
    weeks: number(0, LIMITS.weeksMeasured),
    until: z.iso.date('unknown'),
  })
  .check(z.refine(hasAllTasks, 'outOfRange'));

export const profileSchema = z.strictObject({
  role: id,
  /** The person's own name for the role, where it differs from the library's. */
  title: z.optional(name),
  /** Relative weights of working time; 0 = not done any more. */
  tasks: taskTable(task),
  evidence: group('evidence'),
  barriers: group('barriers'),
  protective: group('protective'),
  growth: level(GROWTH.min, GROWTH.max),
  skills: z.array(id).check(z.maxLength(LIMITS.skills)),
  yearsExperience: number(0, LIMITS.yearsExperience),
  hoursPerWeek: number(LIMITS.hoursPerWeek.min, LIMITS.hoursPerWeek.max),
  notes: z.strictObject(notes),
  /** How sure the person is of each group's inputs; absent = the default for all of them. */
  confidence: z.optional(confidencePerGroup),
  /** Paths of questions that were left open; what is usual for similar jobs stands in their place. */
  open: z.optional(z.array(text(LIMITS.pathCharacters)).check(z.maxLength(LIMITS.open))),
  /** How the week was measured; absent = its times are the person's word, or the role's. */
  measured: z.optional(measured),
  /** What the person means to do; absent = nothing yet. */
  plan: z.optional(
    z.array(step).check(z.maxLength(LIMITS.planSteps), z.refine(uniqueIds, 'duplicateId')),
  ),
  /** Roles that the person does not want to have suggested, by id; absent = none. */
  notForMe: z.optional(z.array(id).check(z.maxLength(LIMITS.notForMe))),
  /** A variant that the person edited, with the week that it was made for. */
  variant: z.optional(
    z.strictObject({
      madeFor: taskTable(task),
      tasks: taskTable(variantTask),
      deltas: z.strictObject(
        Object.fromEntries(MODIFIERS.map((axis) => [axis, delta])) as Record<
          (typeof MODIFIERS)[number],
          typeof delta
        >,
      ),
    }),
  ),
});

/** A person's copy of a role: everything they can change, nothing that can be derived. */
export type Profile = z.infer<typeof profileSchema>;
export type ProfileTask = Profile['tasks'][number];
export type EditedVariant = NonNullable<Profile['variant']>;
