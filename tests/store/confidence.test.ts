// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { baseProfile, confidenceOf } from '@/profile/baseProfile';
import { setConfidence } from '@/store/confidenceActions';
import { resetAll, undo } from '@/store/edit';
import { useStore } from '@/store/store';
import { backend } from '../golden/inputs';

const profile = () => useStore.getState().profile;
const steps = () => useStore.temporal.getState().pastStates.length;

test('unsaid, every group counts as roughly known', () => {
  expect(profile()).not.toHaveProperty('confidence');
  expect(confidenceOf(profile())).toEqual({
    tasks: 'roughly',
    evidence: 'roughly',
    barriers: 'roughly',
    growth: 'roughly',
  });
});

test('a setting is kept for its group, and can be taken back', () => {
  setConfidence('evidence', 'guessing');
  expect(profile().confidence).toEqual({
    tasks: 'roughly',
    evidence: 'guessing',
    barriers: 'roughly',
    growth: 'roughly',
  });
  expect(steps()).toBe(1);
  undo();
  expect(profile()).toEqual(baseProfile(backend));
});

test('the setting that is there already is no step', () => {
  setConfidence('tasks', 'roughly');
  expect(steps()).toBe(0);
});

test('all groups back at the default is the untouched profile again', () => {
  setConfidence('tasks', 'sure');
  setConfidence('growth', 'guessing');
  setConfidence('tasks', 'roughly');
  expect(profile().confidence?.growth).toBe('guessing');
  setConfidence('growth', 'roughly');
  expect(profile()).toEqual(baseProfile(backend));
  expect(JSON.stringify(profile())).toBe(JSON.stringify(baseProfile(backend)));
});

test('"Reset all" puts confidence back too', () => {
  setConfidence('barriers', 'sure');
  resetAll();
  expect(profile()).toEqual(baseProfile(backend));
});
