import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { resetAll, showProfile, undo } from '@/store/edit';
import { newFollower } from '@/store/follower';
import { useStore } from '@/store/store';
import { setNote, setValue } from '@/store/valueActions';
import { baseProfile } from '@/profile/baseProfile';

const setWages = (value: number) => setValue({ group: 'evidence', id: 'wages' }, value);

const stops: (() => void)[] = [];

/** A part of the page, with the wages that it has shown one after the other. */
function part({ near = true, inUse = false } = {}) {
  const follower = newFollower(() => inUse);
  const shown: number[] = [];
  const wages = () => follower.getState().profile.evidence.wages;
  follower.setNear(near);
  follower.subscribe(() => shown.push(wages()));
  stops.push(follower.start());
  return { follower, shown, wages };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  useStore.setState(useStore.getInitialState(), true);
});

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  vi.useRealTimers();
});

test('a part shows a moved value a moment later, and only the newest', () => {
  const { shown, wages } = part();
  const before = wages();
  setWages(1);
  setWages(2);
  expect(wages()).toBe(before);
  vi.advanceTimersByTime(5);
  expect(shown).toEqual([2]);
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual([2]);
});

test('any other change is there at once, with what was moved before it', () => {
  const { follower, shown, wages } = part();
  const before = wages();
  setWages(2);
  setNote('wages', 'Sample note');
  expect(follower.getState()).toBe(useStore.getState());
  undo();
  undo();
  expect(shown).toEqual([2, 2, before]);
  vi.advanceTimersByTime(1000);
  expect(shown).toHaveLength(3);
});

test('another role may take a moment as well', () => {
  const { follower } = part();
  setWages(2);
  vi.advanceTimersByTime(5);
  const moved = follower.getState();
  resetAll();
  expect(follower.getState()).toBe(moved);
  vi.advanceTimersByTime(5);
  expect(follower.getState()).toBe(useStore.getState());
  const { role } = useStore.getState();
  showProfile(role, { ...baseProfile(role), title: 'Sample' });
  expect(follower.getState()).not.toBe(useStore.getState());
});

test('parts on screen follow one by one, the others when the drag rests', () => {
  const far = part({ near: false });
  const near = part();
  const alsoNear = part();
  setWages(1);
  vi.advanceTimersToNextTimer();
  expect([near.shown, alsoNear.shown, far.shown]).toEqual([[1], [], []]);
  vi.advanceTimersByTime(100);
  expect([near.shown, alsoNear.shown, far.shown]).toEqual([[1], [1], []]);
  setWages(2);
  vi.advanceTimersByTime(100);
  expect([near.shown, far.shown]).toEqual([[1, 2], []]);
  vi.advanceTimersByTime(100);
  expect(far.shown).toEqual([2]);
});

test('the part that somebody works in goes before all others', () => {
  const near = part();
  const inUse = part({ near: false, inUse: true });
  setWages(1);
  vi.advanceTimersToNextTimer();
  expect([near.shown, inUse.shown]).toEqual([[], [1]]);
});

test('however fast somebody moves, a part on screen has its turn beside the one in use', () => {
  const near = part();
  const inUse = part({ near: false, inUse: true });
  for (const value of [1, 2, 1, 2]) {
    setWages(value);
    vi.advanceTimersToNextTimer();
  }
  expect([inUse.shown, near.shown]).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('a part that comes on screen while it waits follows soon', () => {
  const { follower, shown } = part({ near: false });
  setWages(1);
  vi.advanceTimersByTime(20);
  follower.setNear(true);
  vi.advanceTimersByTime(5);
  expect(shown).toEqual([1]);
});

test('a part that is used follows at once', () => {
  const { follower, shown } = part({ near: false });
  setWages(1);
  follower.catchUp();
  expect(shown).toEqual([1]);
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual([1]);
});

test('a part that has gone follows no more', () => {
  const { shown } = part();
  setWages(1);
  stops.pop()!();
  vi.advanceTimersByTime(1000);
  setWages(2);
  expect(shown).toEqual([]);
});
