// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { useStore } from '@/store/store';
import {
  addTask,
  canDelete,
  deleteTask,
  resetTaskField,
  resetWeek,
  setBalanceWith,
  setTaskBucket,
  setTaskScore,
  setTaskTime,
  toggleLock,
} from '@/store/weekActions';

const tasks = () => useStore.getState().profile.tasks;
const task = (id: string) => tasks().find((each) => each.id === id)!;
const times = () => Object.fromEntries(tasks().map(({ id, time }) => [id, time]));
const total = () => tasks().reduce((sum, { time }) => sum + time, 0);
const ids = () => tasks().map(({ id }) => id);

test('the bucket follows the score until somebody overrides it', () => {
  setTaskScore('api-design', 5);
  expect(task('api-design').bucket).toBe('displaced');
  setTaskScore('api-design', 1);
  expect(task('api-design').bucket).toBe('notInvolved');
  setTaskBucket('api-design', 'augmented');
  setTaskScore('api-design', 4);
  expect(task('api-design')).toMatchObject({ score: 4, bucket: 'augmented' });
});

test('a time that moves out and back restores the others exactly', () => {
  const before = times();
  for (const time of [20, 37, 80, 100]) setTaskTime('implement-endpoints', time);
  expect(times()).toMatchObject({ 'implement-endpoints': 100, 'api-design': 0 });
  for (const time of [100, 63, 20]) setTaskTime('implement-endpoints', time);
  expect(times()).toEqual(before);
});

test('the total stays 100 while several tasks move in turn', () => {
  setTaskTime('implement-endpoints', 33.3);
  setTaskTime('write-tests', 0);
  setTaskTime('api-design', 47.7);
  expect(task('api-design').time).toBe(47.7);
  expect(total()).toBeCloseTo(100, 9);
});

test('a locked task keeps its time', () => {
  toggleLock('api-design');
  setTaskTime('implement-endpoints', 60);
  expect(task('api-design').time).toBe(15);
  expect(total()).toBeCloseTo(100, 9);
  toggleLock('api-design');
  setTaskTime('implement-endpoints', 70);
  expect(task('api-design').time).toBeLessThan(15);
});

test('a task locked in the middle of a move keeps the time it has then', () => {
  setTaskTime('implement-endpoints', 40);
  const kept = task('api-design').time;
  toggleLock('api-design');
  setTaskTime('implement-endpoints', 41);
  expect(task('api-design').time).toBe(kept);
});

test('with one partner the rest is kept', () => {
  const before = times();
  setBalanceWith('api-design');
  setTaskTime('implement-endpoints', 25);
  expect(times()).toEqual({ ...before, 'implement-endpoints': 25, 'api-design': 10 });
  setTaskTime('implement-endpoints', 60);
  expect(times()).toEqual({ ...before, 'implement-endpoints': 35, 'api-design': 0 });
});

test('choosing a partner in the middle of a move keeps the rest where it is then', () => {
  setTaskTime('implement-endpoints', 40);
  const { 'write-tests': kept } = times();
  setBalanceWith('api-design');
  setTaskTime('implement-endpoints', 41);
  expect(task('write-tests').time).toBe(kept);
});

test('a deleted task gives its time to the unlocked others', () => {
  toggleLock('api-design');
  toggleLock('write-tests');
  deleteTask('write-tests');
  expect(ids()).not.toContain('write-tests');
  expect(task('api-design').time).toBe(15);
  expect(total()).toBeCloseTo(100, 9);
  expect(useStore.getState().locked).toEqual(['api-design']);
});

test('deleting the partner frees the balance', () => {
  setBalanceWith('write-tests');
  deleteTask('write-tests');
  expect(useStore.getState().balanceWith).toBeNull();
});

test('nobody free to take the time: the task stays, its lock too', () => {
  ids().forEach(toggleLock);
  expect(canDelete(useStore.getState().profile, 'api-design')).toBe(false);
  deleteTask('api-design');
  expect(ids()).toContain('api-design');
  expect(useStore.getState().locked).toContain('api-design');
});

test('the last task cannot be deleted', () => {
  ids().slice(1).forEach(deleteTask);
  expect(times()).toEqual({ 'api-design': 100 });
  deleteTask('api-design');
  expect(times()).toEqual({ 'api-design': 100 });
});

test('an added task takes its time from the others and has an id of its own', () => {
  addTask('Pair with an assistant', 12, 1);
  addTask('Sell', 8, 5);
  expect(task('own-1')).toMatchObject({ name: 'Pair with an assistant', bucket: 'notInvolved' });
  expect(task('own-2')).toMatchObject({ time: 8, score: 5, bucket: 'displaced' });
  expect(total()).toBeCloseTo(100, 9);
  deleteTask('own-1');
  addTask('Again', 5, 2);
  expect(new Set(ids()).size).toBe(tasks().length);
});

test('one field of a task goes back to the base, the others stay', () => {
  setTaskScore('write-tests', 1);
  setTaskBucket('write-tests', 'augmented');
  resetTaskField('write-tests', 'bucket');
  expect(task('write-tests')).toMatchObject({ score: 1, bucket: 'displaced' });
  resetTaskField('write-tests', 'score');
  expect(task('write-tests').score).toBe(4);
});

test('the week goes back as a whole, everything else stays', () => {
  const before = tasks();
  addTask('Sell', 8, 5);
  deleteTask('api-design');
  toggleLock('own-1');
  useStore.setState(({ profile }) => ({ profile: { ...profile, hoursPerWeek: 20 } }));
  resetWeek();
  expect(tasks()).toEqual(before);
  expect(useStore.getState()).toMatchObject({ locked: [], profile: { hoursPerWeek: 20 } });
});
