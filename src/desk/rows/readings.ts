import { planOf, withPlan } from '@/profile/plan';
import type { Profile, ProfileTask } from '@/profile/schema';
import type { Reader, Readings } from './model';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a reader says; the coach says what the client does until they differ. */
export const readingOf = ({ client, coach }: Readings, reader: Reader): Profile =>
  reader === 'coach' ? (coach ?? client) : client;

/** Whether the coach says of some part what the client says: so it is until they change it. */
export const coachAgrees = (work: Readings, part: (reading: Profile) => unknown): boolean =>
  same(part(readingOf(work, 'client')), part(readingOf(work, 'coach')));

/** Keys of either object; an absent one counts as a value. */
function keysOf(...objects: readonly object[]): string[] {
  return [...new Set(objects.flatMap((each) => Object.keys(each)))];
}

/** Each value of `own` that was still `before` becomes `after`. */
function followed<T extends object>(before: T, after: T, own: T): T {
  const result: Record<string, unknown> = {};
  const read = (from: object, key: string) => (from as Record<string, unknown>)[key];
  for (const key of keysOf(own, after)) {
    const agreed = same(read(own, key), read(before, key));
    const value = read(agreed ? after : own, key);
    if (value !== undefined) result[key] = value;
  }
  return result as T;
}

const timesOf = (tasks: readonly ProfileTask[]) => tasks.map(({ id, time }) => [id, time]);

/** A week is whole only as it is: the coach follows its times together or not at all. */
function followedTasks(before: Profile, after: Profile, own: Profile): ProfileTask[] {
  const find = (profile: Profile, id: string) => profile.tasks.find((task) => task.id === id);
  const sameIds = same(
    before.tasks.map(({ id }) => id),
    own.tasks.map(({ id }) => id),
  );
  const followsTimes = same(timesOf(before.tasks), timesOf(own.tasks));
  if (!sameIds) return own.tasks;
  const source = followsTimes ? after.tasks : own.tasks;
  return source.map((task) => {
    const [was, is, mine] = [find(before, task.id), find(after, task.id), find(own, task.id)];
    if (!was || !is || !mine) return task;
    const time = followsTimes ? is.time : mine.time;
    return { ...followed(was, is, mine), time };
  });
}

/**
 * The coach's reading after the client's changed: where the coach agreed they still do, where they
 * differed they keep their own.
 */
export function followedReading(before: Profile, after: Profile, coach: Profile): Profile {
  const groups = ['evidence', 'barriers', 'protective', 'notes'] as const;
  const result = {
    ...followed(before, after, coach),
    tasks: followedTasks(before, after, coach),
  };
  for (const group of groups) {
    Object.assign(result, { [group]: followed(before[group], after[group], coach[group]) });
  }
  return result;
}

/** A reading without the plan, which is the client's alone. */
const withoutPlan = (profile: Profile) => withPlan(profile, []);

/** Both readings after one of them changed; equal ones are kept once. The plan stays the client's. */
export function withReading<R extends Readings>(work: R, reader: Reader, profile: Profile): R {
  const client = reader === 'client' ? profile : work.client;
  const before = reader === 'client' ? work.coach : profile;
  const followed =
    reader === 'client' && before ? followedReading(work.client, profile, before) : before;
  const coach = followed && withoutPlan(followed);
  return { ...work, client, coach: coach && same(coach, withoutPlan(client)) ? null : coach };
}

/** What a reader sees on screen: their reading, and the one plan. */
export const seenBy = (work: Readings, reader: Reader): Profile =>
  withPlan(readingOf(work, reader), planOf(work.client));

/** Both readings after one of them, or the plan beside it, changed on screen. */
export function withSeen<R extends Readings>(work: R, reader: Reader, profile: Profile): R {
  const client = withPlan(work.client, planOf(profile));
  return withReading({ ...work, client }, reader, profile);
}
