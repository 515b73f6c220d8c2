import { describe, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { hoursMeasured, measuredOf, type Measured } from '@/profile/measured';
import { parseProfile } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const [first, second] = base.tasks as [(typeof base.tasks)[0], (typeof base.tasks)[0]];

/** Six hours of the first task (15 % of 40 hours) and five of the second (20 %) were measured. */
const measured: Measured = {
  tasks: { [first.id]: 6, [second.id]: 5 },
  hours: 40,
  weeks: 4,
  until: '2026-11-29',
};
const profile = { ...base, measured };

test('goes along in a file and in a link, exactly', () => {
  expect(profileFromFile(profileToFile(profile))).toMatchObject({ ok: true, profile, notices: [] });
  const opened = openHash(profileToHash(base, profile));
  if (!opened.ok) throw new Error(opened.problem.kind);
  expect(profileFromDifference(base, opened.difference)).toMatchObject({ ok: true, profile });
  expect(profileToFile(base)).not.toContain('measured');
});

test('stands while the week has the time that was measured', () => {
  expect(hoursMeasured(measured)).toBe(11);
  expect(measuredOf(profile)).toBe(measured);
  const withTime = (id: string, time: number) => ({
    ...profile,
    tasks: profile.tasks.map((task) => (task.id === id ? { ...task, time } : task)),
  });
  expect(measuredOf(withTime(second.id, 13))).toBe(measured); // 5.2 of 40 hours
  expect(measuredOf(withTime(second.id, 12))).toBeNull(); // 4.8 of 40 hours
  expect(measuredOf({ ...profile, tasks: profile.tasks.slice(1) })).toBeNull();
  expect(measuredOf(base)).toBeNull();
});

describe('what is no measured week is refused with the field that is wrong', () => {
  const problem = (wrong: object) => {
    const parsed = parseProfile({ ...base, measured: { ...measured, ...wrong } });
    return parsed.ok ? 'none' : parsed.problem;
  };
  test.each([
    [{ hours: 0 }, 'measured.hours', 'outOfRange'],
    [{ hours: 'many' }, 'measured.hours', 'notANumber'],
    [{ weeks: -1 }, 'measured.weeks', 'outOfRange'],
    [{ until: '2026-02-30' }, 'measured.until', 'unknown'],
    [{ tasks: { a: 200 } }, 'measured.tasks.a', 'outOfRange'],
    [{ tasks: { a: 30, b: 30 } }, 'measured', 'outOfRange'],
  ])('%j', (wrong, field, why) => {
    expect(problem(wrong)).toEqual({ kind: 'invalid', field, problem: why });
  });
  test('more than the week, by rounding alone, is none', () => {
    expect(problem({ tasks: { a: 20.2, b: 20.1 } })).toBe('none');
  });
});
