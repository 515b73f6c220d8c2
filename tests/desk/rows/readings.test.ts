import { describe, expect, test } from 'vitest';
import { coachAgrees, readingOf, seenBy, withReading, withSeen } from '@/desk/rows/readings';
import type { Readings } from '@/desk/rows/model';
import { baseProfile } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';

const base = baseProfile(backend);
const step = { id: 'a', text: 'Sample step', due: null, doneAt: null };
const timesBy = (profile: Profile, by: Record<string, number>): Profile => ({
  ...profile,
  tasks: profile.tasks.map((task) => ({ ...task, time: task.time + (by[task.id] ?? 0) })),
});
const scored = (profile: Profile, id: string, score: number): Profile => ({
  ...profile,
  tasks: profile.tasks.map((task) => (task.id === id ? { ...task, score } : task)),
});
/** The coach's reading after the client's became `after`. */
const coachAfter = (coach: Profile, after: Profile, client = base) =>
  withReading({ client, coach }, 'client', after).coach;

test('the coach says what the client does until they differ', () => {
  const coach = { ...base, growth: 2 };
  expect(readingOf({ client: base, coach: null }, 'coach')).toBe(base);
  expect(readingOf({ client: base, coach }, 'coach')).toBe(coach);
  expect(readingOf({ client: base, coach }, 'client')).toBe(base);
});

test('where the coach agrees is told part by part', () => {
  const growthOf = (reading: Profile) => reading.growth;
  const tasksOf = (reading: Profile) => reading.tasks.map(({ id, time }) => [id, time]);
  const other = { client: base, coach: { ...base, growth: base.growth === 2 ? 1 : 2 } };
  expect(coachAgrees({ client: base, coach: null }, growthOf)).toBe(true);
  expect(coachAgrees(other, growthOf)).toBe(false);
  expect(coachAgrees(other, tasksOf)).toBe(true);
});

describe('a change of the coach', () => {
  test('leaves the client’s reading alone; the same reading is kept once', () => {
    const coach = { ...base, growth: 2 };
    const after = withReading<Readings>({ client: base, coach: null }, 'coach', coach);
    expect(after).toEqual({ client: base, coach });
    expect(after.client).toBe(base);
    expect(withReading(after, 'coach', { ...base })).toEqual({ client: base, coach: null });
  });

  test('is no change where they only lack the client’s plan', () => {
    const client = { ...base, plan: [step] };
    expect(withReading<Readings>({ client, coach: null }, 'coach', base).coach).toBeNull();
    expect(withReading<Readings>({ client, coach: null }, 'coach', client).coach).toBeNull();
  });

  test('keeps whatever else stands beside the readings', () => {
    const work = { client: base, coach: null, reasons: { growth: 'A reason' } };
    expect(withReading(work, 'client', { ...base, growth: 0 }).reasons).toBe(work.reasons);
  });
});

describe('a change of the client', () => {
  test('is the coach’s as well where they agreed, and not where they differed', () => {
    const coach = { ...base, growth: 2, evidence: { ...base.evidence, wages: 2 } };
    const after = {
      ...base,
      growth: 0,
      evidence: { ...base.evidence, wages: 1, jobPostings: 1 },
      barriers: { ...base.barriers, unions: 2 },
      protective: { ...base.protective, physicality: 3 },
      notes: { growth: 'Sample note' },
      hoursPerWeek: 20,
    };
    expect(coachAfter(coach, after)).toEqual({
      ...after,
      growth: 2,
      evidence: { ...after.evidence, wages: 2 },
    });
  });

  test('of a value that was not there, or goes, is followed too', () => {
    const coach = { ...base, growth: 2 };
    expect(coachAfter(coach, { ...base, title: 'Sample title' })).toEqual({
      ...coach,
      title: 'Sample title',
    });
    const titled = { ...base, title: 'Sample title' };
    const followed = coachAfter({ ...titled, growth: 2 }, base, titled);
    expect(followed).toEqual(coach);
    expect(followed).not.toHaveProperty('title');
  });

  test('makes two readings one when it comes to what the coach said', () => {
    expect(coachAfter({ ...base, growth: 2 }, { ...base, growth: 2 })).toBeNull();
  });

  test('without a reading of the coach is all there is', () => {
    const after = { ...base, growth: 2 };
    expect(withReading<Readings>({ client: base, coach: null }, 'client', after)).toEqual({
      client: after,
      coach: null,
    });
  });

  test('of times is followed together where the coach had the same week', () => {
    const coach = scored(base, 'api-design', 5);
    const after = timesBy(base, { 'api-design': 5, 'write-tests': -5 });
    expect(coachAfter(coach, after)).toEqual(scored(after, 'api-design', 5));
  });

  test('of times is not followed where the coach has another week; of scores it is', () => {
    const coach = timesBy(base, { 'code-review': 5, 'write-tests': -5 });
    const after = scored(timesBy(base, { 'api-design': 5, 'write-tests': -5 }), 'code-review', 4);
    expect(coachAfter(coach, after)).toEqual(scored(coach, 'code-review', 4));
  });

  test('of the list of tasks is followed where the coach had the same week', () => {
    const coach = scored(base, 'api-design', 5);
    const added = { ...base.tasks[0]!, id: 'new', name: 'A new task', time: 5 };
    const after = { ...base, tasks: [...base.tasks.slice(1), added] };
    expect(coachAfter({ ...coach, growth: 2 }, after)).toEqual({ ...after, growth: 2 });
  });

  test('of tasks and a score at once is followed in the score where they had agreed on it', () => {
    const coach = timesBy(base, { 'code-review': 5, 'write-tests': -5 });
    const changed = scored(base, 'code-review', 4);
    for (const tasks of [
      changed.tasks.slice(1),
      [...changed.tasks.slice(1), { ...base.tasks[0]!, id: 'new', name: 'A new task' }],
    ]) {
      expect(coachAfter(coach, { ...base, tasks })).toEqual(scored(coach, 'code-review', 4));
    }
  });

  test('of the list of tasks is not followed where the coach has another week', () => {
    const coach = timesBy(base, { 'code-review': 5, 'write-tests': -5 });
    const after = { ...base, tasks: base.tasks.slice(1) };
    expect(coachAfter(coach, after)!.tasks).toEqual(coach.tasks);
    const fewer = { ...coach, tasks: coach.tasks.slice(1) };
    expect(coachAfter(fewer, scored(base, 'code-review', 4))!.tasks).toEqual(fewer.tasks);
  });
});

describe('the plan', () => {
  const client = { ...base, plan: [step] };
  const coach = { ...base, growth: 2 };

  test('is the client’s, and both see it', () => {
    expect(seenBy({ client, coach }, 'coach')).toEqual({ ...coach, plan: [step] });
    expect(seenBy({ client, coach }, 'client')).toEqual(client);
    expect(seenBy({ client: base, coach }, 'coach')).toEqual(coach);
  });

  test('that the coach changes on screen is the client’s', () => {
    const more = { ...step, id: 'b' };
    const seen = { ...coach, growth: 1, plan: [step, more] };
    expect(withSeen<Readings>({ client, coach }, 'coach', seen)).toEqual({
      client: { ...base, plan: [step, more] },
      coach: { ...base, growth: 1 },
    });
  });

  test('that the client changes stays with them', () => {
    const seen = { ...client, growth: 0, plan: [] };
    expect(withSeen<Readings>({ client, coach }, 'client', seen)).toEqual({
      client: { ...base, growth: 0, plan: [] },
      coach,
    });
  });
});
