import * as z from 'zod/mini';
import {
  defaultBucket,
  DIMENSION_GROUPS,
  GROUP_NAMES,
  TASK_SCORE,
  type DimensionGroup,
  type DimensionValues,
} from '@/engine';
import type { Messages } from '@/i18n/messages';
import { LIMITS } from '@/profile/format';
import { LEVEL_INPUTS, pathOf } from '@/profile/inputPaths';
import { plainName } from '@/profile/names';
import type { OwnRoleDescription } from '@/store/openRole';

export const OWN_TASKS = { least: 5, most: 9 } as const;

const EMPTY_TASK = { name: '', time: 20, score: null };

/** Stands in the place of what is not answered until comparable roles are looked at. */
const UNANSWERED_SCORE = 3;

export interface OwnRoleValues {
  title: string;
  /** `score` null = not known. */
  tasks: { name: string; time: number; score: number | null }[];
  /** Value per dimension id, growth among them; selects hold text, none = not known. */
  levels: Record<string, string>;
}

/** A form that is not filled in yet: as many tasks as are needed, nothing answered. */
export function emptyOwnRole(title: string): OwnRoleValues {
  const ids = GROUP_NAMES.flatMap((group): readonly string[] => DIMENSION_GROUPS[group].ids);
  return {
    title,
    tasks: Array.from({ length: OWN_TASKS.least }, () => ({ ...EMPTY_TASK })),
    levels: Object.fromEntries([...ids, 'growth'].map((id) => [id, ''])),
  };
}

export const emptyTask = () => ({ ...EMPTY_TASK, time: 10 });

/** What the guided start has to hold before it becomes a role. */
export function ownRoleSchema(t: Messages) {
  const name = (problem: string) =>
    z
      .string()
      .check(
        z.overwrite(plainName),
        z.minLength(1, problem),
        z.maxLength(LIMITS.nameCharacters, problem),
      );
  const { min, max } = TASK_SCORE;
  const time = t.value.numberBetween(0.1, 100);
  const score = t.value.wholeNumber(min, max);
  const task = z.object({
    name: name(t.week.addNameProblem),
    time: z.number(time).check(z.gte(0.1, time), z.lte(100, time)),
    score: z.nullable(z.number(score).check(z.int(score), z.gte(min, score), z.lte(max, score))),
  });
  return z.object({
    title: name(t.find.titleProblem),
    tasks: z.array(task).check(z.minLength(OWN_TASKS.least), z.maxLength(OWN_TASKS.most)),
    levels: z.record(z.string(), z.string()),
  });
}

/** Paths of the questions that are not answered. */
function openPaths({ tasks, levels }: OwnRoleValues): string[] {
  const ofTasks = tasks.flatMap(({ score }, at) =>
    score === null ? [`tasks.${taskId(at)}.score`] : [],
  );
  const ofLevels = LEVEL_INPUTS.filter(
    (input) => !levels[input.of === 'growth' ? 'growth' : input.id],
  );
  return [...ofTasks, ...ofLevels.map(pathOf)];
}

const taskId = (at: number) => `own-${at + 1}`;

/** The filled-in form as a description; times become percent of the week. */
export function describeOwnRole(given: OwnRoleValues): OwnRoleDescription {
  const { title, tasks, levels } = given;
  const total = tasks.reduce((sum, task) => sum + task.time, 0);
  const values = <G extends DimensionGroup>(group: G) =>
    Object.fromEntries(
      DIMENSION_GROUPS[group].ids.map((id) => [id, Number(levels[id])]),
    ) as DimensionValues<G>;
  const open = openPaths(given);
  return {
    title,
    tasks: tasks.map(({ name, time, score }, at) => ({
      id: taskId(at),
      name,
      time: (100 * time) / total,
      score: score ?? UNANSWERED_SCORE,
      bucket: defaultBucket(score ?? UNANSWERED_SCORE),
    })),
    evidence: values('evidence'),
    barriers: values('barriers'),
    protective: values('protective'),
    growth: Number(levels['growth']),
    ...(open.length > 0 && { open }),
  };
}
