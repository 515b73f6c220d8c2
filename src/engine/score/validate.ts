import { BUCKETS, DIMENSION_GROUPS, GROUP_NAMES, GROWTH, TASK_SCORE } from './dimensions';
import type { ScoringInputs, Task } from './inputs';

/** What is wrong with an input; a word for each sentence the interface has to say. */
export type InputProblem =
  'missing' | 'notANumber' | 'outOfRange' | 'noTasks' | 'zeroTime' | 'duplicateId' | 'unknown';

/** The only error the engine throws: it names the field, as a path such as `tasks[2].time`. */
export class EngineInputError extends Error {
  override readonly name = 'EngineInputError';
  constructor(
    readonly field: string,
    readonly problem: InputProblem,
  ) {
    super(`${field}: ${problem}`);
  }
}

function fail(field: string, problem: InputProblem): never {
  throw new EngineInputError(field, problem);
}

/** Throws unless `value` is a number from `min` to `max`, naming the field. */
export function checkNumber(field: string, value: unknown, min: number, max: number): void {
  if (value === undefined || value === null) fail(field, 'missing');
  if (typeof value !== 'number' || Number.isNaN(value)) fail(field, 'notANumber');
  if (value < min || value > max) fail(field, 'outOfRange');
}

function checkTask(task: Task, field: string, seen: Set<string>): void {
  if (typeof task !== 'object' || task === null) fail(field, 'missing');
  if (typeof task.id !== 'string' || task.id === '') fail(`${field}.id`, 'missing');
  if (seen.has(task.id)) fail(`${field}.id`, 'duplicateId');
  seen.add(task.id);
  checkNumber(`${field}.time`, task.time, 0, Number.MAX_VALUE);
  checkNumber(`${field}.score`, task.score, TASK_SCORE.min, TASK_SCORE.max);
  if (!BUCKETS.includes(task.bucket)) fail(`${field}.bucket`, 'unknown');
}

function checkTasks(tasks: Task[]): void {
  if (!Array.isArray(tasks) || tasks.length === 0) fail('tasks', 'noTasks');
  const seen = new Set<string>();
  let total = 0;
  tasks.forEach((task, index) => {
    checkTask(task, `tasks[${index}]`, seen);
    total += task.time;
  });
  if (total === 0) fail('tasks', 'zeroTime');
  if (!Number.isFinite(total)) fail('tasks', 'outOfRange');
  tasks.forEach((task, index) => {
    if (task.time === 0) fail(`tasks[${index}].time`, 'outOfRange');
  });
}

/**
 * Checks inputs against METHOD section 1 and returns them unchanged.
 * Throws `EngineInputError` naming the first bad field; nothing is ever defaulted.
 */
export function checkInputs(inputs: ScoringInputs): ScoringInputs {
  if (typeof inputs !== 'object' || inputs === null) fail('inputs', 'missing');
  checkTasks(inputs.tasks);
  for (const group of GROUP_NAMES) {
    const { ids, min, max } = DIMENSION_GROUPS[group];
    const values = inputs[group] as Record<string, number> | undefined;
    if (typeof values !== 'object' || values === null) fail(group, 'missing');
    for (const id of ids) checkNumber(`${group}.${id}`, values[id], min, max);
  }
  checkNumber('growth', inputs.growth, GROWTH.min, GROWTH.max);
  return inputs;
}
