import type { StepPath } from '@/engine';
import type { Profile } from '@/profile/schema';
import { beginEdit, useStore } from './store';
import { setValue, valueAt, type ValuePath } from './valueActions';
import { setTaskScore } from './weekActions';

/** The single input that a step moves: a task's score, or a judged value. */
export type StepInput = { group: 'tasks'; id: string } | ValuePath;

/** Reads `tasks.api-design.score`, `evidence.wages` or `growth`. */
export function inputAt(path: StepPath): StepInput {
  if (path === 'growth') return { group: 'growth', id: 'growth' };
  if (path.startsWith('tasks.')) {
    return { group: 'tasks', id: path.slice('tasks.'.length, -'.score'.length) };
  }
  const [group, id] = path.split('.') as ['evidence' | 'barriers', string];
  return { group, id };
}

/** The input's value as the profile has it. */
export function valueOfInput(profile: Profile, input: StepInput): number {
  if (input.group !== 'tasks') return valueAt(profile, input);
  return profile.tasks.find((task) => task.id === input.id)!.score;
}

/** Moves one input by a step; every one is a step of its own to take back. */
export function takeStep(path: StepPath, delta: 1 | -1): void {
  const input = inputAt(path);
  const value = valueOfInput(useStore.getState().profile, input) + delta;
  beginEdit(`step ${path}`);
  if (input.group === 'tasks') setTaskScore(input.id, value);
  else setValue(input, value);
}
