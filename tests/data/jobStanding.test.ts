import { describe, expect, test } from 'vitest';
import { readRoles } from '@/data/build/readRoles';
import { employmentCovered } from '@/data/checks/libraryFigures';
import { shownScore } from '@/data/indexCodec';
import { jobStanding } from '@/data/jobStanding';
import { scoredJobs } from '@/data/scoredJobs';

const roles = await readRoles('src/data');
const jobs = scoredJobs(roles);

describe('where a score stands among US workers', () => {
  test('the workers add up to what the library covers, each occupation once', () => {
    const sum = jobs.reduce((total, [, thousands]) => total + thousands, 0);
    // Each entry is rounded by 0.05 thousand at most.
    expect(Math.abs(sum - employmentCovered(roles).thousands)).toBeLessThan(0.05 * jobs.length);
    expect(jobStanding(50).covered).toBeCloseTo(employmentCovered(roles).percent, 1);
  });

  test('scores stand once each, in order', () => {
    const scores = jobs.map(([shown]) => shown);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b));
    const shown = new Set(roles.map(shownScore));
    for (const score of scores) expect(shown).toContain(score);
  });

  test('higher, the same and lower are all that is covered, at every score', () => {
    for (const shown of [0, 24.5, 24.6, 50, 99.9, 100]) {
      const { higher, same, lower, covered } = jobStanding(shown);
      expect(higher + same + lower).toBeCloseTo(covered, 9);
    }
    expect(jobStanding(0).lower).toBe(0);
    expect(jobStanding(100).higher).toBe(0);
  });
});
