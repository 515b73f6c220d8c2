// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { redo, resetAll, undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { setHoursPerWeek, setNote, setValue, toggleSkill } from '@/store/valueActions';
import { deleteTask, setTaskScore, setTaskTime, toggleLock } from '@/store/weekActions';

let now = 0;
const profile = () => useStore.getState().profile;
const steps = () => useStore.temporal.getState().pastStates.length;
const setWages = (value: number) => setValue({ group: 'evidence', id: 'wages' }, value);

beforeEach(() => {
  now += 60_000;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});

test('one value dragged is one step, taken back and forward as a whole', () => {
  const before = profile();
  for (const time of [21, 22, 23, 40]) {
    setTaskTime('implement-endpoints', time);
    now += 200;
  }
  const after = profile();
  expect(steps()).toBe(1);
  undo();
  expect(profile()).toBe(before);
  redo();
  expect(profile()).toBe(after);
});

test('a drag that pauses is one step until it is let go', () => {
  window.dispatchEvent(new Event('pointerdown'));
  for (const time of [21, 30, 40]) {
    setTaskTime('implement-endpoints', time);
    now += 5000;
  }
  expect(steps()).toBe(1);
  window.dispatchEvent(new Event('pointerup'));
  setTaskTime('implement-endpoints', 50);
  expect(steps()).toBe(2);
  now += 5000;
  window.dispatchEvent(new Event('pointerdown'));
  setTaskTime('implement-endpoints', 55);
  expect(steps()).toBe(3);
  window.dispatchEvent(new Event('pointercancel'));
});

test('another value, or the same one after a pause, is a new step', () => {
  setWages(0);
  setTaskScore('api-design', 3);
  expect(steps()).toBe(2);
  now += 1500;
  setTaskScore('api-design', 4);
  expect(steps()).toBe(3);
  undo();
  expect(profile().tasks[0]!.score).toBe(3);
  undo();
  expect(profile().tasks[0]!.score).toBe(2);
  expect(profile().evidence.wages).toBe(0);
});

test('an edit right after undo is a step of its own and ends what could be redone', () => {
  setWages(0);
  undo();
  setWages(1);
  expect(useStore.temporal.getState().futureStates).toHaveLength(0);
  undo();
  expect(profile().evidence.wages).toBe(-1);
});

test('reset all puts every value back and can be taken back', () => {
  const base = profile();
  setWages(2);
  setHoursPerWeek(30);
  setNote('wages', 'mine');
  toggleSkill('python');
  toggleLock('api-design');
  const work = profile();
  resetAll();
  expect(profile()).toEqual(base);
  expect(useStore.getState().locked).toEqual([]);
  undo();
  expect(profile()).toBe(work);
});

test('an edit that changes nothing is no step', () => {
  const others = profile().tasks.map(({ id }) => id);
  others.filter((id) => id !== 'api-design').forEach(toggleLock);
  deleteTask('api-design');
  expect(profile().tasks).toHaveLength(8);
  setTaskTime('api-design', 50);
  expect(profile().tasks[0]!.time).toBe(15);
  expect(steps()).toBe(0);
});

test('a blank note is removed, a skill is held or not', () => {
  setNote('growth', 'told by my manager');
  expect(profile().notes).toEqual({ growth: 'told by my manager' });
  setNote('growth', '  ');
  expect(profile().notes).toEqual({});
  const held = profile().skills;
  toggleSkill('python');
  expect(profile().skills).toEqual(held.filter((id) => id !== 'python'));
  toggleSkill('python');
  expect(profile().skills).toContain('python');
});
