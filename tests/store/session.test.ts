// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { profileToHash } from '@/profile/linkCodec';
import { profileToFile } from '@/profile/writeFile';
import { startAutosave } from '@/store/autosave';
import { standingOf } from '@/store/beside';
import { baseOf } from '@/store/derived';
import { restoreSession, showSavedWork } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setHoursPerWeek } from '@/store/valueActions';

const SAVED = 'personal-ai-risk/profile';
const SET_ASIDE = 'personal-ai-risk/set-aside';
const state = () => useStore.getState();
const kinds = () => state().notices.map(({ kind }) => kind);
const base = () => baseOf(state().role);
const saved = () => JSON.parse(localStorage.getItem(SAVED) ?? 'null') as { hoursPerWeek: number };
const fileWith = (hoursPerWeek: number) => profileToFile({ ...base(), hoursPerWeek }, state().base);

test('saved work is back on screen, with nothing to undo and nothing to tell', async () => {
  localStorage.setItem(SAVED, fileWith(25));
  await restoreSession('');
  expect(state().profile).toEqual({ ...base(), hoursPerWeek: 25 });
  expect(state().notices).toEqual([]);
  expect(useStore.temporal.getState().pastStates).toHaveLength(0);
});

test.each([
  ['corrupt', '{"format": "personal'],
  ['of a later version', '{"format":"personal-ai-risk/profile","version":9}'],
])('saved work that is %s is set aside, the page starts from the base', async (_, text) => {
  localStorage.setItem(SAVED, text);
  await restoreSession('');
  expect(localStorage.getItem(SET_ASIDE)).toBe(text);
  expect(state().profile).toEqual(base());
  expect(kinds()).toEqual(['problem', 'setAside']);
});

test('everything that is set aside stays beside what was before, the same text once', async () => {
  for (const text of ['first', 'second', 'first', 'third']) {
    localStorage.setItem(SAVED, text);
    await restoreSession('');
    expect(kinds().at(-1)).toBe('setAside');
  }
  const kept = ['', '-2', '-3', '-4'].map((end) => localStorage.getItem(`${SET_ASIDE}${end}`));
  expect(kept).toEqual(['first', 'second', 'third', null]);
});

test.each([
  ['no record', 'broken'],
  ['of a later version', '{"from":"link","edited":true,"file":"{\\"format\\":\\"x\\"}"}'],
])('what was beside own work and is %s is said and set aside', async (_, text) => {
  localStorage.setItem(SAVED, fileWith(25));
  localStorage.setItem('personal-ai-risk/shared', text);
  sessionStorage.clear(); // a new tab
  await restoreSession('');
  expect(state().profile.hoursPerWeek).toBe(25);
  expect(kinds()).toEqual(['problem']);
  expect(localStorage.getItem('personal-ai-risk/shared-set-aside')).toBe(text);
});

test('a link that was followed is shown over saved work, which is kept', async () => {
  localStorage.setItem(SAVED, fileWith(25));
  await restoreSession(profileToHash(base(), { ...base(), growth: 2 }));
  expect(state().profile).toMatchObject({ growth: 2, hoursPerWeek: 40 });
  expect(state().notices).toEqual([]);
  expect(standingOf(state())).toBe('shared');
  expect(localStorage.getItem(SAVED)).toBe(fileWith(25));
});

test('the address of a section is no link', async () => {
  await restoreSession('#week');
  expect(state().notices).toEqual([]);
});

test('what another tab saved is shown on demand', async () => {
  localStorage.setItem(SAVED, fileWith(12));
  await showSavedWork();
  expect(state().profile.hoursPerWeek).toBe(12);
});

function failing(name: string): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('no', name);
  });
}

let stop = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  stop = startAutosave();
});

afterEach(() => stop());

test('a change is saved once it has settled', () => {
  setHoursPerWeek(31);
  expect(localStorage.getItem(SAVED)).toBeNull();
  vi.advanceTimersByTime(200);
  setHoursPerWeek(32);
  vi.advanceTimersByTime(200);
  expect(localStorage.getItem(SAVED)).toBeNull();
  vi.advanceTimersByTime(200);
  expect(saved().hoursPerWeek).toBe(32);
});

test('leaving the page saves at once', () => {
  setHoursPerWeek(33);
  window.dispatchEvent(new Event('pagehide'));
  expect(saved().hoursPerWeek).toBe(33);
});

test.each([
  ['QuotaExceededError', 'storageFull'],
  ['SecurityError', 'storageBlocked'],
])('%s tells %s, once', (error, kind) => {
  failing(error);
  setHoursPerWeek(34);
  vi.advanceTimersByTime(400);
  setHoursPerWeek(35);
  vi.advanceTimersByTime(400);
  expect(kinds()).toEqual([kind]);
  expect(state().profile.hoursPerWeek).toBe(35);
});

test('blocked reading starts from the base without a word', async () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  await restoreSession('');
  expect(state().profile).toEqual(base());
  expect(state().notices).toEqual([]);
});

test('another tab that saves something different is told, the same is not', () => {
  const heard = (newValue: string) =>
    window.dispatchEvent(new StorageEvent('storage', { key: SAVED, newValue }));
  heard(profileToFile(state().profile, state().base));
  expect(kinds()).toEqual([]);
  heard(fileWith(8));
  heard(fileWith(9));
  expect(kinds()).toEqual(['otherTab']);
  expect(state().profile.hoursPerWeek).toBe(40);
});
