import { expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { LEVEL_INPUTS, levelOf, pathOf, percentByTask, withLevel } from '@/profile/inputPaths';
import { backend, task } from '../golden/inputs';

const base = baseProfile(backend);

test('an input is named as logs and reasons name it, whatever its task is called', () => {
  expect(pathOf({ of: 'growth' })).toBe('growth');
  expect(pathOf({ of: 'evidence', id: 'wages' })).toBe('evidence.wages');
  expect(pathOf({ of: 'task', id: 'a.b', field: 'score' })).toBe('tasks.a.b.score');
  expect(pathOf({ of: 'task', id: 'a.b', field: 'whole' })).toBe('tasks.a.b');
});

test('levels come in the order of the form, growth last', () => {
  expect(LEVEL_INPUTS.map(pathOf)).toEqual([
    'evidence.jobPostings',
    'evidence.companyActions',
    'evidence.wages',
    'evidence.aiToolMaturity',
    'evidence.expertConsensus',
    'barriers.regulatory',
    'barriers.physicalPresence',
    'barriers.unions',
    'barriers.liability',
    'barriers.cultural',
    'protective.physicality',
    'protective.interpersonal',
    'protective.moralJudgment',
    'growth',
  ]);
});

test('the levels of the backend developer are those of its file', () => {
  const levels = LEVEL_INPUTS.map((input) => levelOf(base, input));
  expect(levels).toEqual([0, -1, -1, -1, -1, 0, 0, 0, 1, 0, 0, 1, 1, -1]);
});

test.each(LEVEL_INPUTS)('$of $id at another level leaves every other input alone', (input) => {
  const after = withLevel(base, input, 2);
  const changed = LEVEL_INPUTS.filter((each) => levelOf(after, each) !== levelOf(base, each));
  expect(changed).toEqual([input]);
  expect(levelOf(after, input)).toBe(2);
  expect(withLevel(after, input, levelOf(base, input))).toEqual(base);
});

test('times are percent of the week, whatever the weights total', () => {
  const tasks = [task('a', 3, 1), task('b', 1, 2), task('c', 0, 3)];
  expect([...percentByTask({ ...base, tasks })]).toEqual([
    ['a', 75],
    ['b', 25],
    ['c', 0],
  ]);
});
