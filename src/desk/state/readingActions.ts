import type { InputPath, Reader } from '../rows/model';
import { readingOf, withReading } from '../rows/readings';
import { rebalance } from '@/profile/rebalance';
import type { Profile, ProfileTask } from '@/profile/schema';
import { edit } from '@/store/edit';
import { withValue, type ValuePath } from '@/store/valueActions';
import { withScore } from '@/store/weekActions';
import { useDesk } from './desk';
import { noteEdit } from './sessionLog';
import { changeWork } from './work';

/** One way in which either reader's inputs change; the one on screen goes through the calculator. */
function editReading(reader: Reader, label: string, change: (profile: Profile) => Profile): void {
  const { client, reader: shown } = useDesk.getState();
  if (client === null) return;
  if (reader === shown) {
    edit(label, change);
    return;
  }
  const before = readingOf(client.work, reader);
  const after = change(before);
  if (after === before) return;
  noteEdit(reader);
  changeWork((work) => withReading(work, reader, after));
}

/** A week may become another while its controls are on screen. */
const hasTask = (profile: Profile, id: string) => profile.tasks.some((task) => task.id === id);

/** While one task's time keeps moving, all moves count from where the first one began. */
let gesture: { key: string; from: ProfileTask[]; to: ProfileTask[] } | null = null;

/** Sets a task's time in percent for one reader; all other tasks follow, so that it stays a week. */
export function setReadTime(reader: Reader, id: string, timePercent: number): void {
  editReading(reader, `time ${id}`, (profile) => {
    if (!hasTask(profile, id)) return profile;
    const key = `${reader} ${id}`;
    const goesOn = gesture?.key === key && gesture.to === profile.tasks;
    const from = goesOn ? gesture!.from : profile.tasks;
    const rows = from.map((task) => ({ ...task, min: 0, max: 100, fixed: false }));
    const times = rebalance(rows, id, timePercent);
    const tasks = profile.tasks.map((task) => ({ ...task, time: times.get(task.id) ?? task.time }));
    if (tasks.every((task, at) => task.time === profile.tasks[at]!.time)) return profile;
    gesture = { key, from, to: tasks };
    return { ...profile, tasks };
  });
}

export function setReadScore(reader: Reader, id: string, score: number): void {
  editReading(reader, `score ${id}`, (profile) => {
    if (!hasTask(profile, id)) return profile;
    const tasks = profile.tasks.map((task) => (task.id === id ? withScore(task, score) : task));
    return { ...profile, tasks };
  });
}

export function setReadValue(reader: Reader, path: ValuePath, value: number): void {
  editReading(reader, `value ${path.id}`, (profile) => withValue(profile, path, value));
}

/** Why an input differs from the base; an empty reason is none. */
export function setReason(path: InputPath, reason: string): void {
  changeWork((work) => {
    const { [path]: _, ...others } = work.reasons;
    return { ...work, reasons: reason.trim() === '' ? others : { ...others, [path]: reason } };
  });
}
