import { expect, test } from 'vitest';
import { assess, SCORED_GROUPS } from '@/engine';
import { dataVersionOf } from '@/data/versions';
import type { Role } from '@/data/schema';
import {
  baseProfile,
  confidenceOf,
  profileInputs,
  titleOf,
  typicalYears,
} from '@/profile/baseProfile';
import { methodMoved, stampOf } from '@/profile/baseStamp';
import { backend, backendInputs } from '../golden/inputs';

const base = baseProfile(backend);
const inYears = (fromYears: number, toYears: number | null): Role => ({
  ...backend,
  seniority: { ...backend.seniority, fromYears, toYears },
});

test('an untouched profile holds the role’s own inputs and a full-time week', () => {
  expect(base).toEqual({
    role: 'backend-api-developer',
    ...backendInputs,
    skills: backend.skills.map(({ id }) => id),
    yearsExperience: 4, // the middle of 3 to 5
    hoursPerWeek: 40,
    notes: {},
  });
  expect(base.skills).toContain('backend-coding');
});

test.each([
  [3, 5, 4],
  [2, 5, 4], // 3.5, half up
  [0, 1, 1],
  [8, null, 8], // no end: its beginning
])('typical for %i to %s years is %i', (from, to, years) => {
  expect(typicalYears(inYears(from, to))).toBe(years);
});

test('tasks without time are no part of the score', () => {
  const [first, second, ...others] = base.tasks;
  const without = profileInputs({ ...base, tasks: [{ ...first!, time: 0 }, second!, ...others] });
  expect(without.tasks).toEqual([second, ...others]);
  expect(profileInputs(base)).toEqual(backendInputs);
  // Time × score is 295 in all, 15 × 2 of it in the first task: 265 in the other 85 percent.
  expect(assess(without).taskResistance).toBeCloseTo(6 - 265 / 85, 12);
});

test('unsaid, people are roughly sure, and guess where a question is open', () => {
  const roughly = { tasks: 'roughly', evidence: 'roughly', barriers: 'roughly', growth: 'roughly' };
  expect(confidenceOf(base)).toEqual(roughly);
  const open = ['evidence.wages', 'tasks.api-design.score'];
  expect(confidenceOf({ ...base, open })).toEqual({
    ...roughly,
    evidence: 'guessing',
    tasks: 'guessing',
  });
});

test('what was said about confidence counts, open questions or not', () => {
  const said = Object.fromEntries(SCORED_GROUPS.map((group) => [group, 'sure']));
  const confidence = said as NonNullable<typeof base.confidence>;
  expect(confidenceOf({ ...base, open: ['growth'], confidence })).toBe(confidence);
});

test('a person’s own name for the role goes before the library’s', () => {
  expect(titleOf(backend, base)).toBe('Backend/API Developer');
  expect(titleOf(backend, { ...base, title: 'Sample title' })).toBe('Sample title');
});

test('a stamp holds what ships, and is one object per role', () => {
  const stamp = stampOf(backend);
  expect(stamp).toEqual({
    methodVersion: '1',
    dataVersion: dataVersionOf(backend),
    profile: base,
  });
  expect(stampOf(backend)).toBe(stamp);
  expect(stampOf({ ...backend })).not.toBe(stamp);
});

test('the method moved when its version is another one', () => {
  expect(methodMoved(stampOf(backend))).toBe(false);
  expect(methodMoved({ ...stampOf(backend), methodVersion: '0' })).toBe(true);
});
