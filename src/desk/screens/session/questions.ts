import { readingOf } from '@/desk/rows/readings';
import { READERS, type InputPath, type Work } from '@/desk/rows/model';
import { DIMENSION_GROUPS, GROUP_NAMES } from '@/engine';
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

/** What a task is called, by whoever has it. */
export function taskNameIn({ client, coach, base }: Work, id: string): string {
  const tasks = [...client.tasks, ...(coach?.tasks ?? []), ...base.profile.tasks];
  return tasks.find((task) => task.id === id)?.name ?? id;
}
