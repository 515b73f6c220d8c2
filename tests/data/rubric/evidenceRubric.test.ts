import { describe, expect, test } from 'vitest';
import type { Figures } from '@/data/figures';
import { rubricLevel, sourcesOfLevel } from '@/data/rubric/evidenceRubric';
import { rubricPhysicality, rubricPhysicalPresence } from '@/data/rubric/contextRubric';

/** A role of which nothing is known. */
const UNKNOWN: Figures = {
  occupation: 'Sample occupation',
  employment2024Thousands: null,
  employmentChangePct: null,
  employmentGrowthVsTotalPp: null,
  medianWageUsd: null,
  wageGrowthPct: null,
  wageSignalPp: null,
  wageSignalNoisy: null,
  postingsVsAllPct: null,
  postingsSector: null,
  typicalEducation: null,
  eloundouAutomation: null,
  eloundouBetaHuman: null,
  eloundouBetaGpt4: null,
  microsoftPercentile: null,
  anthropicPercentile: null,
  handsOnPercentile: null,
  proximityPercentile: null,
  blsAiEffect: null,
};

const level = (id: Parameters<typeof rubricLevel>[1], known: Partial<Figures>) =>
  rubricLevel({ ...UNKNOWN, ...known }, id).level;

describe('job postings, border by border', () => {
  test.each([
    ['employmentChangePct', -8, -2],
    ['employmentChangePct', -7.9, -1],
    ['employmentChangePct', -2, -1],
    ['employmentChangePct', -1.9, 0],
    ['employmentChangePct', 3.9, 0],
    ['employmentChangePct', 4, 1],
    ['employmentChangePct', 9.9, 1],
    ['employmentChangePct', 10, 2],
    ['employmentGrowthVsTotalPp', -15, -2],
    ['employmentGrowthVsTotalPp', -14.99, -1],
    ['employmentGrowthVsTotalPp', -6, -1],
    ['employmentGrowthVsTotalPp', -5.99, 0],
    ['employmentGrowthVsTotalPp', 5.99, 0],
    ['employmentGrowthVsTotalPp', 6, 1],
    ['employmentGrowthVsTotalPp', 14.99, 1],
    ['employmentGrowthVsTotalPp', 15, 2],
    ['postingsVsAllPct', -25, -2],
    ['postingsVsAllPct', -24.9, -1],
    ['postingsVsAllPct', -10, -1],
    ['postingsVsAllPct', -9.9, 0],
    ['postingsVsAllPct', 9.9, 0],
    ['postingsVsAllPct', 10, 1],
    ['postingsVsAllPct', 24.9, 1],
    ['postingsVsAllPct', 25, 2],
  ])('%s of %d alone gives %d', (key, value, expected) => {
    expect(level('jobPostings', { [key]: value })).toBe(expected);
  });

  test.each([
    ['the middle one of three', 12, -20, 3, 0], // +2, −2, 0
    ['three of one sign', 12, 7, 11, 1], // +2, +1, +1
    ['half of a step up, towards 0', 12, 7, null, 1], // +2, +1 → 1.5
    ['half of a step down, towards 0', -9, -7, null, -1], // −2, −1 → −1.5
    ['half a level is none', 5, 0, null, 0], // +1, 0 → 0.5
    ['half a level down is none', -3, 0, null, 0], // −1, 0 → −0.5
  ])('median: %s', (_, change, growth, postings, expected) => {
    const known = {
      employmentChangePct: change,
      employmentGrowthVsTotalPp: growth,
      postingsVsAllPct: postings,
    };
    expect(Object.is(level('jobPostings', known), expected)).toBe(true);
  });
});

test.each([
  [-4.5, -2],
  [-4.49, -1],
  [-1.5, -1],
  [-1.49, 0],
  [1.49, 0],
  [1.5, 1],
  [4.49, 1],
  [4.5, 2],
])('wages: a signal of %d points gives %d, and 0 if it is noisy', (wageSignalPp, expected) => {
  expect(level('wages', { wageSignalPp, wageSignalNoisy: false })).toBe(expected);
  expect(level('wages', { wageSignalPp, wageSignalNoisy: true })).toBe(0);
});

test.each([
  [85, 85, -2],
  [84, 85, -1],
  [60, 60, -1],
  [59, 60, 0],
  [25, 25, 0],
  [24, 25, 1],
  [90, null, -2],
])('AI tools: percentiles %d and %s give %d', (microsoft, anthropic, expected) => {
  const known = { microsoftPercentile: microsoft, anthropicPercentile: anthropic };
  expect(level('aiToolMaturity', known)).toBe(expected);
});

test.each([
  [0.65, 0.65, -2],
  [0.64, 0.65, -1],
  [0.475, 0.425, -1], // 0.45 exactly, whatever binary arithmetic says
  [0.44, 0.45, 0],
  [0.2, 0.2, 0],
  [0.19, 0.2, 1],
  [0.1, 0.1, 1],
  [0.09, 0.1, 2],
])('experts: ratings of %d and %d give %d', (human, gpt4, expected) => {
  expect(level('expertConsensus', { eloundouBetaHuman: human, eloundouBetaGpt4: gpt4 })).toBe(
    expected,
  );
});

test('company actions follow the note of BLS', () => {
  expect(level('companyActions', { blsAiEffect: 'decrease' })).toBe(-1);
  expect(level('companyActions', { blsAiEffect: 'increase' })).toBe(1);
});

test('without a figure the level is 0, and the source says so', () => {
  for (const id of [
    'jobPostings',
    'companyActions',
    'wages',
    'aiToolMaturity',
    'expertConsensus',
  ] as const) {
    const found = rubricLevel(UNKNOWN, id);
    expect(found).toEqual({ level: 0, from: [] });
    expect(sourcesOfLevel(found)).toEqual(['no-figure']);
  }
});

test('a level names the sources of the figures that exist, each once', () => {
  const known = { ...UNKNOWN, employmentChangePct: 3, postingsVsAllPct: 1 };
  expect(sourcesOfLevel(rubricLevel(known, 'jobPostings'))).toEqual([
    'bls-projections',
    'indeed-postings',
  ]);
});

test.each([
  [70, 0, 2, 2],
  [0, 70, 2, 2],
  [69, 40, 1, 2],
  [64, 0, 1, 1],
  [40, null, 1, 1],
  [39, 39, 0, 0],
  [85, 0, 2, 3],
  [0, 84, 2, 2],
  [65, 0, 1, 2],
])('hands-on %s and closeness %s: presence %d, physicality %d', (hands, close, presence, body) => {
  const figures = { ...UNKNOWN, handsOnPercentile: hands, proximityPercentile: close };
  expect(rubricPhysicalPresence(figures)).toBe(presence);
  expect(rubricPhysicality(figures)).toBe(body);
});
