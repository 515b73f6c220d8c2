import { describe, expect, test } from 'vitest';
import { logSteps, mergeLog } from '@/desk/rows/changeLog';
import { DESK_LIMITS } from '@/desk/rows/limits';
import type { LogEntry } from '@/desk/rows/model';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';
import { withTime } from './editProfile';

const base = baseProfile(backend);
const scoreOf = (profile: Profile) => assess(profileInputs(profile)).score;
const AT = '2026-03-01T10:00:00.000Z';
const after = (ms: number) => new Date(Date.parse(AT) + ms).toISOString();
const brief = (entries: LogEntry[]) => entries.map(({ path, from, to }) => [path, from, to]);
const log = (to: Profile) => logSteps(base, to, 'client', AT);

describe('joining', () => {
  /** Successive states of a drag, each counted from where it began, as the store does. */
  const drag = (...percents: number[]) => [
    base,
    ...percents.map((percent) => withTime(base, 'write-tests', percent)),
  ];

  function logOf(states: Profile[], pauseMs: number): LogEntry[] {
    return states.slice(1).reduce<LogEntry[]>((whole, state, index) => {
      const at = after(index * pauseMs);
      return mergeLog(whole, logSteps(states[index]!, state, 'client', at));
    }, []);
  }

  test('makes one entry of a drag, from its beginning to its end', () => {
    const states = drag(12, 17, 60, 24.5, 31);
    const entries = logOf(states, 100);
    expect(brief(entries)).toEqual([['tasks.write-tests.time', 10, 31]]);
    expect(entries[0]).toMatchObject({
      at: after(400),
      scoreBefore: scoreOf(base),
      scoreAfter: scoreOf(states.at(-1)!),
    });
  });

  test('drops a drag that came back', () => {
    expect(logOf(drag(40, 12, 10), 100)).toEqual([]);
  });

  test('keeps steps apart that are more than three seconds apart', () => {
    expect(brief(logOf(drag(12, 17), 3001))).toEqual([
      ['tasks.write-tests.time', 10, 12],
      ['tasks.write-tests.time', 12, 17],
    ]);
  });

  test('keeps readers and inputs apart', () => {
    const entry = log({ ...base, growth: 1 })[0]!;
    const on = { ...entry, from: 1, to: 2 };
    expect(mergeLog([entry], [{ ...on, reader: 'coach' }]).length).toBe(2);
    expect(mergeLog([entry], [{ ...on, path: 'evidence.wages' }]).length).toBe(2);
    expect(mergeLog([entry], [on])).toEqual([
      { ...on, from: entry.from, scoreBefore: entry.scoreBefore },
    ]);
  });

  test('asks for the same input going on, up to three seconds later and never earlier', () => {
    const entry = log({ ...base, growth: 1 })[0]!;
    const on = { ...entry, from: entry.to, to: 2 };
    const joins = (next: LogEntry) => mergeLog([entry], [next]).length === 1;
    expect(joins({ ...on, at: after(3000) })).toBe(true);
    expect(joins({ ...on, at: after(-1) })).toBe(false);
    expect(joins({ ...on, from: -2 })).toBe(false);
  });

  test('drops only what is back in value and in score', () => {
    const entry = log({ ...base, growth: 1 })[0]!;
    const back = { ...entry, from: entry.to, to: entry.from };
    const { scoreBefore: before, scoreAfter } = entry;
    expect(mergeLog([entry], [{ ...back, scoreAfter: before }])).toEqual([]);
    expect(mergeLog([entry], [{ ...back, scoreAfter }])).toHaveLength(1);
    expect(mergeLog([entry], [{ ...back, to: 2, scoreAfter: before }])).toHaveLength(1);
  });

  test('does not change the log that it was given, and keeps the newest when it is full', () => {
    const entry = log({ ...base, growth: 1 })[0]!;
    const full = Array.from({ length: DESK_LIMITS.logEntries }, (_, index) => ({
      ...entry,
      path: `made.up.${index}`,
    }));
    const whole = mergeLog(Object.freeze(full), [entry]);
    expect(whole.length).toBe(DESK_LIMITS.logEntries);
    expect([whole[0]?.path, whole.at(-1)?.path]).toEqual(['made.up.1', 'growth']);
  });
});
