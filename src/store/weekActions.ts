import { defaultBucket, type Bucket } from '@/engine';
import { baseProfile } from '@/profile/baseProfile';
import { answered } from '@/profile/openQuestions';
import { rebalance, type TimeRow } from '@/profile/rebalance';
import type { Profile, ProfileTask } from '@/profile/schema';
import { edit } from './edit';
import { useStore } from './store';

function changeTask(label: string, id: string, change: (task: ProfileTask) => ProfileTask): void {
  const inTable = (task: ProfileTask) => (task.id === id ? change(task) : task);
  edit(`${label} ${id}`, (profile) => ({ ...profile, tasks: profile.tasks.map(inTable) }));
}

function withTimes(tasks: ProfileTask[], times: Map<string, number>): ProfileTask[] {
  return tasks.map((task) => ({ ...task, time: times.get(task.id) ?? task.time }));
}

function timeRows(tasks: ProfileTask[], movedId: string): TimeRow[] {
  const { locked, balanceWith } = useStore.getState();
  const partner = balanceWith === movedId ? null : balanceWith;
  return tasks.map(({ id, time }) => ({
    id,
    time,
    min: 0,
    max: 100,
    fixed: locked.includes(id) || (partner !== null && id !== partner),
  }));
}

/** While one task's time keeps moving, all moves count from where the first one began. */
let gesture: { id: string; from: ProfileTask[]; to: ProfileTask[] } | null = null;

/** Sets a task's time in percent; the unlocked others follow so that the total stays 100. */
export function setTaskTime(id: string, timePercent: number): void {
  const move = (profile: Profile) => {
    const goesOn = gesture?.id === id && gesture.to === profile.tasks;
    const from = goesOn ? gesture!.from : profile.tasks;
    const times = rebalance(timeRows(from, id), id, timePercent);
    const tasks = withTimes(profile.tasks, times);
    if (tasks.every((task, at) => task.time === profile.tasks[at]!.time)) return profile;
    gesture = { id, from, to: tasks };
    return { ...profile, tasks };
  };
  edit(`time ${id}`, move);
}

/** Sets a task's AI score 1 … 5. */
export function setTaskScore(id: string, score: number): void {
  const inTable = (task: ProfileTask) => (task.id === id ? withScore(task, score) : task);
  edit(`score ${id}`, (profile) =>
    answered({ ...profile, tasks: profile.tasks.map(inTable) }, `tasks.${id}.score`),
  );
}

/** The task with another AI score; a bucket that nobody overrode follows. */
export function withScore(task: ProfileTask, score: number): ProfileTask {
  const follows = task.bucket === defaultBucket(task.score);
  return { ...task, score, bucket: follows ? defaultBucket(score) : task.bucket };
}

export function setTaskBucket(id: string, bucket: Bucket): void {
  changeTask('bucket', id, (task) => ({ ...task, bucket }));
}

export function renameTask(id: string, name: string): void {
  changeTask('name', id, (task) => ({ ...task, name }));
}

function newTaskId(tasks: ProfileTask[]): string {
  const taken = new Set(tasks.map((task) => task.id));
  let number = 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** Adds a task of one's own; its time comes from the unlocked others. */
export function addTask(name: string, timePercent: number, score: number): void {
  edit('add task', (profile) => {
    const id = newTaskId(profile.tasks);
    const added = { id, name, time: 0, score, bucket: defaultBucket(score) };
    const tasks = [...profile.tasks, added];
    return { ...profile, tasks: withTimes(tasks, rebalance(timeRows(tasks, id), id, timePercent)) };
  });
}

/** Can this task go? Not the last one with time, and somebody unlocked has to take its time. */
export function canDelete(profile: Profile, id: string): boolean {
  const task = profile.tasks.find((each) => each.id === id);
  if (!task || profile.tasks.length < 2) return false;
  return (rebalance(timeRows(profile.tasks, id), id, 0).get(id) ?? 0) === 0;
}

/** Deletes a task; the unlocked others take over its time. */
export function deleteTask(id: string): void {
  if (!canDelete(useStore.getState().profile, id)) return;
  edit(`delete ${id}`, (profile) => {
    const times = rebalance(timeRows(profile.tasks, id), id, 0);
    const tasks = withTimes(profile.tasks, times).filter((task) => task.id !== id);
    return { ...profile, tasks };
  });
  const { locked, balanceWith } = useStore.getState();
  useStore.setState({
    locked: locked.filter((each) => each !== id),
    balanceWith: balanceWith === id ? null : balanceWith,
  });
}

export function toggleLock(id: string): void {
  const { locked } = useStore.getState();
  const without = locked.filter((each) => each !== id);
  gesture = null; // from here on, moves count from the times as they are now
  useStore.setState({ locked: without.length < locked.length ? without : [...locked, id] });
}

/** Which task trades time with the moved one while the rest is kept; null = all unlocked ones. */
export function setBalanceWith(id: string | null): void {
  gesture = null;
  useStore.setState({ balanceWith: id });
}

/** Puts one value of a task back to the base role's. */
export function resetTaskField(id: string, field: 'name' | 'time' | 'score' | 'bucket'): void {
  const { role } = useStore.getState();
  const base = baseProfile(role).tasks.find((task) => task.id === id);
  if (!base) return;
  if (field === 'time') setTaskTime(id, base.time);
  else if (field === 'score') setTaskScore(id, base.score);
  else changeTask(`reset ${field}`, id, (task) => ({ ...task, [field]: base[field] }));
}

/** Puts the whole week back; everything else stays. */
export function resetWeek(): void {
  const { role } = useStore.getState();
  const { tasks } = baseProfile(role);
  edit('reset week', (profile) => {
    const { measured: _, ...rest } = profile;
    return JSON.stringify(profile.tasks) === JSON.stringify(tasks) ? profile : { ...rest, tasks };
  });
  useStore.setState({ locked: [], balanceWith: null });
}
