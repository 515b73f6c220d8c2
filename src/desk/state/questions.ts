import { readingOf } from '@/desk/rows/readings';
import { READERS, type InputPath, type Session, type Work } from '@/desk/rows/model';
import { DESK_LIMITS } from '@/desk/rows/limits';
import { DIMENSION_GROUPS, GROUP_NAMES, largestQuestions } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import type { ValuePath } from '@/store/valueActions';

/** What is asked at one time: a task with its time and score, or one judged dimension. */
export type Question = { kind: 'task'; id: string } | { kind: 'value'; path: ValuePath };

/** Every question of a session, in the order of the calculator. */
export function questionsOf(work: Work): Question[] {
  const ids = READERS.flatMap((reader) => readingOf(work, reader).tasks.map(({ id }) => id));
  const tasks = [...new Set(ids)].map((id): Question => ({ kind: 'task', id }));
  const values = GROUP_NAMES.flatMap((group) =>
    DIMENSION_GROUPS[group].ids.map((id): Question => ({ kind: 'value', path: { group, id } })),
  );
  return [...tasks, ...values, { kind: 'value', path: { group: 'growth', id: 'growth' } }];
}

/** The inputs that a question asks for. */
export function pathsOf(question: Question): InputPath[] {
  if (question.kind === 'task') {
    const path = `tasks.${question.id}`;
    return [path, `${path}.time`, `${path}.score`];
  }
  const { group, id } = question.path;
  return [group === 'growth' ? 'growth' : `${group}.${id}`];
}

/** A question's name in a list: its first input. */
const nameOf = (question: Question): InputPath => pathsOf(question)[0]!;

/**
 * The five questions whose answers may move the client's score most, the largest first. A task is
 * asked for its time and score at once, so it counts by the larger of them.
 */
export function shortListOf(work: Work): InputPath[] {
  const inputs = profileInputs(work.client);
  const names = largestQuestions(inputs, Infinity).map((question) =>
    question.kind === 'time'
      ? `tasks.${question.taskId}`
      : question.path.replace(/^(tasks\..+)\.score$/, '$1'),
  );
  return [...new Set(names)].slice(0, DESK_LIMITS.shortList);
}

/** The short list of a session whose work became another: a new one where a question of it is gone. */
export function shortListAfter(shortList: InputPath[], work: Work): InputPath[] {
  const names = new Set(questionsOf(work).map(nameOf));
  return shortList.every((name) => names.has(name)) ? shortList : shortListOf(work);
}

type Asked = Pick<Session, 'work' | 'length' | 'shortList'>;

/** What a session asks, by its length; what is not there any more is not asked for. */
export function asksOf({ work, length = 'full', shortList }: Asked): Question[] {
  const all = questionsOf(work);
  if (length === 'full') return all;
  if (length === 'middle') {
    return all.filter((each) => each.kind === 'task' || each.path.group === 'evidence');
  }
  const names = shortList ?? shortListOf(work);
  return names.flatMap((name) => all.find((question) => nameOf(question) === name) ?? []);
}

/**
 * Where a session goes on when another number of questions is asked: at the first one that was not
 * passed yet. As many as there are = the end.
 */
export function goesOnAt(
  before: readonly Question[],
  at: number,
  after: readonly Question[],
): number {
  const passed = new Set(before.slice(0, at).map(nameOf));
  const next = after.findIndex((question) => !passed.has(nameOf(question)));
  return next < 0 ? after.length : next;
}

/** What a task is called, by whoever has it. */
export function taskNameIn({ client, coach, base }: Work, id: string): string {
  const tasks = [...client.tasks, ...(coach?.tasks ?? []), ...base.profile.tasks];
  return tasks.find((task) => task.id === id)?.name ?? id;
}
