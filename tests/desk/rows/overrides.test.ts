import { describe, expect, test } from 'vitest';
import { missingReasons, overridesOf } from '@/desk/rows/overrides';
import type { Work } from '@/desk/rows/model';
import { OWN_ROLE_ID } from '@/data/ownRole';
import { stampOf } from '@/profile/baseStamp';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';

const base = stampOf(backend);
const { profile } = base;
const work = (client: Profile, coach: Profile | null = null): Work => {
  return { client, coach, reasons: {}, base };
};
const withTimes = (times: Record<string, number>): Profile => ({
  ...profile,
  tasks: profile.tasks.map((task) => ({ ...task, time: times[task.id] ?? task.time })),
});
const scored = (score: number): Profile => ({
  ...profile,
  tasks: profile.tasks.map((task) => (task.id === 'code-review' ? { ...task, score } : task)),
});

test('an untouched profile differs in nothing', () => {
  expect(overridesOf(work(profile))).toEqual([]);
});

test('values that differ are named in the order of the questions', () => {
  const changed = {
    ...scored(5),
    evidence: { ...profile.evidence, wages: 2 },
    barriers: { ...profile.barriers, unions: 1 },
    protective: { ...profile.protective, physicality: 2 },
    growth: 0,
  };
  expect(overridesOf(work(changed))).toEqual([
    'tasks.code-review.score',
    'evidence.wages',
    'barriers.unions',
    'protective.physicality',
    'growth',
  ]);
});

test('of both readers, each once', () => {
  const coach = { ...scored(4), growth: 2 };
  expect(overridesOf(work(scored(5), coach))).toEqual(['tasks.code-review.score', 'growth']);
});

describe('times', () => {
  test('that only made room are no judgement', () => {
    // API design 15 → 32: the other 85 become 68, each 0.8 of what it was.
    const times = Object.fromEntries(profile.tasks.map(({ id, time }) => [id, 0.8 * time]));
    const moved = withTimes({ ...times, 'api-design': 32 });
    expect(overridesOf(work(moved))).toEqual(['tasks.api-design.time']);
  });

  test('that only made room are none, whichever task they made it for', () => {
    const last = profile.tasks.at(-1)!;
    const times = Object.fromEntries(profile.tasks.map(({ id, time }) => [id, 0.8 * time]));
    expect(overridesOf(work(withTimes({ ...times, [last.id]: last.time + 18 })))).toEqual([
      `tasks.${last.id}.time`,
    ]);
    // A task that kept its time exactly while the others made room was not touched.
    const kept = withTimes({ ...times, 'api-design': 15, [last.id]: last.time + 15 });
    expect(overridesOf(work(kept))).toEqual([`tasks.${last.id}.time`]);
  });

  test('of which half stayed: those are the ones that were not touched', () => {
    const moved = profile.tasks.slice(4);
    const halved = Object.fromEntries(moved.map(({ id, time }) => [id, time / 2]));
    expect(overridesOf(work(withTimes(halved)))).toEqual(moved.map(({ id }) => `tasks.${id}.time`));
  });

  test('that were rounded on the way are none either', () => {
    const times = Object.fromEntries(profile.tasks.map(({ id, time }) => [id, 0.8 * time + 0.2]));
    expect(overridesOf(work(withTimes({ ...times, 'api-design': 30.6 })))).toEqual([
      'tasks.api-design.time',
    ]);
  });

  test('of two tasks that traded are both named', () => {
    const traded = withTimes({ 'api-design': 20, 'write-tests': 5 });
    expect(overridesOf(work(traded))).toEqual(['tasks.api-design.time', 'tasks.write-tests.time']);
  });

  test('count from a quarter of a percent of the week', () => {
    expect(overridesOf(work(withTimes({ 'api-design': 15.25, 'write-tests': 9.75 })))).toEqual([]);
    expect(overridesOf(work(withTimes({ 'api-design': 15.5, 'write-tests': 9.5 })))).toHaveLength(
      2,
    );
  });
});

test('tasks that came or went are named as a whole', () => {
  const own = { ...profile.tasks[0]!, id: 'own-1' };
  const tasks = [...profile.tasks.slice(1), own];
  expect(overridesOf(work({ ...profile, tasks }))).toEqual(['tasks.own-1', 'tasks.api-design']);
});

test('without a base of the same role there is nothing to differ from', () => {
  const described = { ...scored(5), role: OWN_ROLE_ID };
  const stamped = { ...base, profile: { ...described, growth: 0 } };
  expect(overridesOf({ ...work(described), base: stamped })).toEqual([]);
  expect(overridesOf(work({ ...scored(5), role: 'plumber' }))).toEqual([]);
});

test('a reason is missing where nobody wrote one', () => {
  const given = { ...work({ ...scored(5), growth: 0 }), reasons: { growth: ' \n' } };
  expect(missingReasons(given)).toEqual(['tasks.code-review.score', 'growth']);
  const both = { growth: 'A reason', 'tasks.code-review.score': 'Another' };
  expect(missingReasons({ ...given, reasons: both })).toEqual([]);
});
