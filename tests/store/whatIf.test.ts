// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { assess, nearestMoves } from '@/engine';
import { profileInputs } from '@/profile/baseProfile';
import { profileToHash } from '@/profile/linkCodec';
import { movedProfile } from '@/profile/movedProfile';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { startAutosave } from '@/store/autosave';
import { ownFileOf } from '@/store/beside';
import { baseOf } from '@/store/derived';
import { redo, resetAll, undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { openLink } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setHoursPerWeek, setValue } from '@/store/valueActions';
import { setTaskTime } from '@/store/weekActions';
import { dropWhatIf, keepWhatIf, tryMoves } from '@/store/whatIfActions';

const SAVED = 'personal-ai-risk/profile';
const state = () => useStore.getState();
const shown = () => assess(profileInputs(state().profile)).shown;
const steps = () => useStore.temporal.getState().pastStates.length;
const toYellow = () => nearestMoves(profileInputs(state().profile), { target: 25 }).moves;
const setWages = (value: number) => setValue({ group: 'evidence', id: 'wages' }, value);

test('trying lays the moves over the profile, unrounded, and remembers what was there', () => {
  const before = state().profile;
  tryMoves(toYellow());
  expect(state().whatIf).toBe(before);
  expect(shown()).toBe(25);
  const moved = state().profile.tasks.find(({ id }) => id === 'implement-endpoints')!;
  expect(moved.time).toBeCloseTo(20 - 2.2088, 4);
  expect(state().profile.tasks.reduce((sum, { time }) => sum + time, 0)).toBeCloseTo(100, 9);
});

test('a task that gives everything away stays in the list, with no time', () => {
  const { profile } = state();
  const [first, second] = profile.tasks;
  const moved = movedProfile(profile, [{ from: first!.id, to: second!.id, points: first!.time }]);
  expect(moved.tasks.map(({ id }) => id)).toEqual(profile.tasks.map(({ id }) => id));
  expect(moved.tasks[0]!.time).toBe(0);
  expect(moved.tasks[1]!.time).toBeCloseTo(first!.time + second!.time, 9);
});

test('what is moved survives file and link to the last bit', () => {
  tryMoves(toYellow());
  const { profile } = state();
  expect(profileFromFile(profileToFile(profile))).toEqual({ ok: true, profile, notices: [] });
});

test('dropping restores exactly the former profile, whatever was edited meanwhile', () => {
  setWages(0);
  const before = state().profile;
  tryMoves(toYellow());
  setTaskTime('api-design', 30);
  dropWhatIf();
  expect(state().profile).toBe(before);
  expect(state().whatIf).toBeNull();
});

test('keeping forgets the former profile and changes nothing on screen', () => {
  tryMoves(toYellow());
  setWages(0);
  const { profile } = state();
  keepWhatIf();
  expect(state()).toMatchObject({ profile, whatIf: null });
});

test('another try starts from the own week, not from the first one', () => {
  const before = state().profile;
  tryMoves([{ from: 'implement-endpoints', to: 'api-design', points: 10 }]);
  tryMoves([{ from: 'write-tests', to: 'api-design', points: 3 }]);
  expect(state().whatIf).toBe(before);
  const times = new Map(state().profile.tasks.map(({ id, time }) => [id, time]));
  expect(times.get('implement-endpoints')).toBe(20);
  expect(times.get('api-design')).toBeCloseTo(18, 9);
});

test('trying, keeping and dropping are one step each, back and forward', () => {
  const before = state().profile;
  tryMoves(toYellow());
  const tried = state().profile;
  expect(steps()).toBe(1);
  undo();
  expect(state()).toMatchObject({ profile: before, whatIf: null });
  redo();
  expect(state()).toMatchObject({ profile: tried, whatIf: before });
  dropWhatIf();
  expect(steps()).toBe(2);
  undo();
  expect(state()).toMatchObject({ profile: tried, whatIf: before });
  keepWhatIf();
  undo();
  expect(state()).toMatchObject({ profile: tried, whatIf: before });
});

test('with nothing tried there is nothing to keep or to drop', () => {
  const { profile } = state();
  keepWhatIf();
  dropWhatIf();
  expect(state()).toMatchObject({ profile, whatIf: null });
  expect(steps()).toBe(0);
});

describe('a what-if ends with', () => {
  test.each([
    ['another role', () => openRole('senior-software-engineer')],
    ['a reset of all', () => Promise.resolve(resetAll())],
    ['the link to what is on screen', () => openLink(profileToHash(base(), state().profile))],
  ])('%s', async (_, open) => {
    tryMoves(toYellow());
    await open();
    expect(state().whatIf).toBeNull();
  });

  const base = () => baseOf(state().role);
});

test('a link over a what-if keeps the own work to come back to, not the what-if', async () => {
  setWages(2);
  const own = state().profile;
  tryMoves(nearestMoves(profileInputs(own), { target: 48 }).moves);
  await openLink(profileToHash(baseOf(state().role), { ...baseOf(state().role), growth: 1 }));
  expect(ownFileOf(state())).toBe(profileToFile(own, state().base));
});

test('a link over a what-if on an untouched role keeps nothing', async () => {
  tryMoves(toYellow());
  await openLink(profileToHash(baseOf(state().role), { ...baseOf(state().role), growth: 1 }));
  expect(ownFileOf(state())).toBeNull();
  expect(localStorage).toHaveLength(0);
});

describe('autosave', () => {
  let stop = () => {};
  const saved = () => localStorage.getItem(SAVED);

  beforeEach(() => {
    vi.useFakeTimers();
    stop = startAutosave();
  });

  afterEach(() => stop());

  test('saves nothing of a what-if until it is kept, and then all of it', () => {
    setHoursPerWeek(31);
    vi.advanceTimersByTime(400);
    const own = saved();
    tryMoves(toYellow());
    setWages(2);
    vi.advanceTimersByTime(400);
    window.dispatchEvent(new Event('pagehide'));
    expect(saved()).toBe(own);
    keepWhatIf();
    vi.advanceTimersByTime(400);
    expect(saved()).toBe(profileToFile(state().profile, state().base));
    expect(saved()).not.toBe(own);
  });

  test('a change made just before the try is still saved, without the try', () => {
    setHoursPerWeek(31);
    const own = state().profile;
    tryMoves(toYellow());
    vi.advanceTimersByTime(400);
    expect(saved()).toBe(profileToFile(own, state().base));
  });

  test('another tab that saved the own work is no news while a what-if is on screen', () => {
    const file = profileToFile(state().profile, state().base);
    tryMoves(toYellow());
    window.dispatchEvent(new StorageEvent('storage', { key: SAVED, newValue: file }));
    expect(state().notices).toEqual([]);
  });
});
