import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logSteps, mergeLog } from '@/desk/rows/changeLog';
import type { LogEntry } from '@/desk/rows/model';
import { assess, DIMENSION_GROUPS } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';
import { withScore, withTime } from './editProfile';

const base = baseProfile(backend);
const scoreOf = (profile: Profile) => assess(profileInputs(profile)).score;
const AT = '2026-03-01T10:00:00.000Z';
const after = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();

const brief = (entries: LogEntry[]) => entries.map(({ path, from, to }) => [path, from, to]);
const log = (to: Profile, moved?: string) => logSteps(base, to, 'client', AT, moved);

describe('a step', () => {
  test('of one level is one entry', () => {
    const to = { ...base, evidence: { ...base.evidence, wages: 2 } };
    expect(logSteps(base, to, 'coach', AT)).toStrictEqual([
      {
        at: AT,
        reader: 'coach',
        path: 'evidence.wages',
        from: -1,
        to: 2,
        scoreBefore: scoreOf(base),
        scoreAfter: scoreOf(to),
      },
    ]);
  });

  test('of one score names the task', () => {
    const to = withScore(base, 'write-tests', 5);
    expect(log(to)).toMatchObject([
      { path: 'tasks.write-tests.score', task: 'Writing unit & integration tests', from: 4, to: 5 },
    ]);
  });

  test('of one time is one entry, the others only follow', () => {
    for (const [id, percent] of [
      ['write-tests', 30],
      ['write-tests', 0],
      ['implement-endpoints', 90.5],
    ] as const) {
      const to = withTime(base, id, percent);
      const from = base.tasks.find((task) => task.id === id)!.time;
      expect(brief(log(to))).toEqual([[`tasks.${id}.time`, from, percent]]);
      expect(log(to)[0]?.scoreAfter).toBe(scoreOf(to));
    }
  });

  test('of two tasks that trade time leads with the larger relative change', () => {
    const times: Record<string, number> = { 'api-design': 5, 'implement-endpoints': 30 };
    const to = {
      ...base,
      tasks: base.tasks.map((task) => ({ ...task, time: times[task.id] ?? task.time })),
    };
    expect(brief(log(to))).toEqual([['tasks.api-design.time', 15, 5]]);
    const named = log(to, 'tasks.implement-endpoints.time');
    expect(brief(named)).toEqual([['tasks.implement-endpoints.time', 20, 30]]);
  });

  test('so small that one other task makes room for it is the one that the caller names', () => {
    const path = 'tasks.implement-endpoints.time';
    expect(brief(log(withTime(base, 'implement-endpoints', 19.9), path))).toEqual([
      [path, 20, 19.9],
    ]);
  });

  test('in which several times moved by themselves lists them all, whole change included', () => {
    const times: Record<string, number> = {
      'api-design': 25,
      'implement-endpoints': 10,
      'database-design': 25,
      'code-review': 0,
    };
    const to = {
      ...base,
      tasks: base.tasks.map((task) => ({ ...task, time: times[task.id] ?? task.time })),
    };
    const entries = log(to);
    expect(brief(entries)).toEqual([
      ['tasks.api-design.time', 15, 25],
      ['tasks.database-design.time', 15, 25],
      ['tasks.implement-endpoints.time', 20, 10],
      ['tasks.code-review.time', 10, 0],
    ]);
    expect(entries[0]?.scoreBefore).toBe(scoreOf(base));
    expect(entries.at(-1)?.scoreAfter).toBe(scoreOf(to));
  });

  test('that adds or removes a task is that task’s', () => {
    const added = {
      id: 'own-1',
      name: 'Talk to customers',
      score: 1,
      bucket: 'notInvolved' as const,
    };
    const wider = { ...base, tasks: [...base.tasks, { ...added, time: 0 }] };
    const to = withTime(wider, 'own-1', 10);
    expect(log(to)).toMatchObject([
      { path: 'tasks.own-1', task: 'Talk to customers', from: null, to: 10 },
    ]);
    expect(brief(logSteps(to, base, 'client', AT))).toEqual([['tasks.own-1', 10, null]]);
    expect(brief(log(wider))).toEqual([['tasks.own-1', null, 0]]);
  });

  test('that changes nothing of the score’s inputs is not listed', () => {
    const to = {
      ...base,
      title: 'Sample',
      skills: [],
      tasks: base.tasks.map((task) => ({
        ...task,
        name: `${task.name}.`,
        bucket: 'augmented' as const,
      })),
    };
    expect(log(to)).toEqual([]);
    const weights = {
      ...base,
      tasks: base.tasks.map((task) => ({ ...task, time: 3 * task.time })),
    };
    expect(log(weights)).toEqual([]);
  });

  test('too small to be shown, and without a point, is not listed', () => {
    const alike = { ...base, tasks: base.tasks.map((task) => ({ ...task, score: 3 })) };
    const to = withTime(alike, 'write-tests', 10.04);
    expect(scoreOf(to)).toBe(scoreOf(alike));
    expect(logSteps(alike, to, 'client', AT)).toEqual([]);
    expect(logSteps(alike, withTime(alike, 'write-tests', 10.1), 'client', AT)).toHaveLength(1);
  });

  test('of a principle that does not score is listed, and moves nothing', () => {
    const to = { ...base, protective: { ...base.protective, physicality: 3 } };
    const [entry] = log(to);
    expect(entry).toMatchObject({ path: 'protective.physicality', from: 0, to: 3 });
    expect(entry?.scoreAfter).toBe(entry?.scoreBefore);
  });

  test('of several inputs lists each with its own part', () => {
    const to = { ...withScore(withTime(base, 'write-tests', 20), 'code-review', 1), growth: 2 };
    const entries = log(to);
    expect(entries.map(({ path }) => path)).toEqual([
      'tasks.write-tests.time',
      'tasks.code-review.score',
      'growth',
    ]);
    expect(entries.every(({ scoreBefore, scoreAfter }) => scoreBefore !== scoreAfter)).toBe(true);
  });
});

const ids = base.tasks.map((task) => task.id);
type Edit = (profile: Profile) => Profile;
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 0, max: 1000 })).map(
    ([id, tenths]): Edit =>
      (profile) =>
        withTime(profile, id, tenths / 10),
  ),
  fc.tuple(fc.constantFrom(...ids), fc.integer({ min: 1, max: 5 })).map(
    ([id, score]): Edit =>
      (profile) =>
        withScore(profile, id, score),
  ),
  fc
    .tuple(fc.constantFrom(...DIMENSION_GROUPS.evidence.ids), fc.integer({ min: -2, max: 2 }))
    .map(([id, level]): Edit => (profile) => ({
      ...profile,
      evidence: { ...profile.evidence, [id]: level },
    })),
  fc.integer({ min: -2, max: 2 }).map((growth): Edit => (profile) => ({ ...profile, growth })),
);

describe('a log of any session', () => {
  const sum = (entries: LogEntry[]) =>
    entries.reduce((total, entry) => total + (entry.scoreAfter - entry.scoreBefore), 0);

  const telescopes = (entries: LogEntry[], from: Profile, to: Profile) => {
    entries.forEach((entry, index) => {
      const before = index === 0 ? scoreOf(from) : entries[index - 1]!.scoreAfter;
      expect(entry.scoreBefore).toBe(before);
    });
    expect(entries.at(-1)?.scoreAfter ?? scoreOf(from)).toBe(scoreOf(to));
    expect(sum(entries)).toBeCloseTo(scoreOf(to) - scoreOf(from), 9);
  };

  test('adds up to the whole change, whatever the steps and however they join', () => {
    const steps = fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.nat(6000)));
    fc.assert(
      fc.property(steps, (edits) => {
        let profile = base;
        let at = 0;
        let whole: LogEntry[] = [];
        for (const [changes, pause] of edits) {
          const next = changes.reduce((state, change) => change(state), profile);
          at += pause;
          whole = mergeLog(whole, logSteps(profile, next, 'client', after(at)));
          profile = next;
        }
        telescopes(whole, base, profile);
      }),
    );
  });

  test('of one leap between any two states adds up as well', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (changes) => {
        const to = changes.reduce((state, change) => change(state), base);
        telescopes(log(to), base, to);
      }),
    );
  });
});
