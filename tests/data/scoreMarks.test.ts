import { expect, test } from 'vitest';
import { readRoles } from '@/data/build/readRoles';
import { scoreMarks, shownScore } from '@/data/indexCodec';

const roles = await readRoles('src/data');

test('every role stands within a quarter of a point of a mark, and marks are few', () => {
  const marks = scoreMarks(roles);
  expect(marks.roles).toBe(roles.length);
  for (const role of roles) {
    const distances = marks.at.map((mark) => Math.abs(mark - shownScore(role)));
    expect(Math.min(...distances)).toBeLessThanOrEqual(0.25 + 1e-9);
  }
  expect(marks.at.length).toBeLessThanOrEqual(201);
  expect(scoreMarks([...roles, ...roles]).at).toEqual(marks.at);
});
