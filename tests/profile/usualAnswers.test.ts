import { expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { middleLevel, withUsualAnswers } from '@/profile/usualAnswers';
import { backend, fromTotals } from '../golden/inputs';

test.each([
  [[3], 3],
  [[5, 1, 2], 2],
  [[1, 2], 1], // between two levels: the lower one
  [[-1, -2], -2],
  [[1, 3], 2],
  [[4, 1, 2, 3], 2],
  [[10, 9, 2], 9], // by size, not by spelling
  [[1.4, 1.4], 1],
  [[1.6, 1.6], 2],
])('the middle of %j is %i', (values, middle) => {
  expect(middleLevel(values)).toBe(middle);
});

test('there is no −0 in the middle', () => {
  expect(Object.is(middleLevel([0]), 0)).toBe(true);
  expect(Object.is(middleLevel([-1, 1]), 0)).toBe(true);
});

const base = baseProfile(backend);
/** Their weeks score 2, 4 and 5 as a whole; their growth is −2, 0 and 1. */
const comparable = [fromTotals(4, 10, 0, -2), fromTotals(2, 0, 0, 0), fromTotals(1, 0, 10, 1)];

test('open questions stand at the middle of comparable roles, the others stay', () => {
  const open = ['tasks.api-design.score', 'tasks.code-review.score', 'evidence.wages', 'growth'];
  const filled = withUsualAnswers({ ...base, open }, comparable);
  expect(filled).toEqual({
    ...base,
    open,
    tasks: base.tasks.map((task) =>
      ['api-design', 'code-review'].includes(task.id)
        ? { ...task, score: 4, bucket: 'displaced' }
        : task,
    ),
    evidence: { ...base.evidence, wages: 0 },
    growth: 0,
  });
});

test('without an open question, or without a role to compare, nothing changes', () => {
  expect(withUsualAnswers(base, comparable)).toBe(base);
  const asking = { ...base, open: ['growth'] };
  expect(withUsualAnswers(asking, [])).toBe(asking);
  expect(withUsualAnswers({ ...base, open: [] }, comparable).growth).toBe(base.growth);
});
