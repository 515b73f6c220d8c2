// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { measuredOf } from '@/profile/measured';
import { undo } from '@/store/edit';
import { takeOverWeek } from '@/store/measureActions';
import { useStore } from '@/store/store';
import { resetWeek, setTaskTime } from '@/store/weekActions';

const profile = () => useStore.getState().profile;
const steps = () => useStore.temporal.getState().pastStates.length;

const takeOver = () => {
  const [first, second] = profile().tasks;
  takeOverWeek({
    times: new Map([
      [first!.id, 60],
      [second!.id, 40],
    ]),
    hoursPerWeek: 38,
    measured: { tasks: { [first!.id]: 20 }, hours: 38, weeks: 4, until: '2026-11-29' },
  });
};

test('a measured week is one step, and comes back whole', () => {
  const before = profile();
  takeOver();
  expect(steps()).toBe(1);
  expect(profile().tasks.map(({ time }) => time)).toEqual([60, 40, 0, 0, 0, 0, 0, 0]);
  expect(profile().hoursPerWeek).toBe(38);
  expect(measuredOf(profile())).toMatchObject({ hours: 38 });
  undo();
  expect(profile()).toEqual(before);
});

test('the role’s own week is not a measured one', () => {
  takeOver();
  resetWeek();
  expect(profile()).not.toHaveProperty('measured');
});

test('time taken from what was measured makes the week the person’s word again', () => {
  takeOver();
  setTaskTime(profile().tasks[0]!.id, 20);
  expect(measuredOf(profile())).toBeNull();
  undo();
  expect(measuredOf(profile())).not.toBeNull();
});
