// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { savedProfile } from '@/profile/storage';
import { keepThisTabs } from '@/store/autosave';
import { standingOf } from '@/store/beside';
import { followHash, makeMine, returnToOwnWork, showSavedWork } from '@/store/sessionActions';
import {
  close,
  kinds,
  leave,
  link,
  open,
  ownWages,
  SAVED,
  setWages,
  state,
  wages,
  withOwnWork,
} from './tabs';

beforeEach(async () => {
  close();
  await open();
});

afterEach(leave);

function fillStorage(): void {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
}

test('with full storage a link opens beside own work, and nothing takes its place', async () => {
  withOwnWork();
  fillStorage();
  await open(link(1));
  expect([state().profile.growth, standingOf(state())]).toEqual([1, 'shared']);
  expect(kinds()).toEqual(['storageFull']);
  await makeMine();
  expect(standingOf(state())).toBe('shared');
  expect(kinds()).toContain('noRoomForOwn');
  expect(ownWages()).toBe(2);
  await returnToOwnWork();
  expect(wages()).toBe(2);
});

test('with full storage a link does not cost the edits that could not be saved', async () => {
  fillStorage();
  setWages(2);
  await followHash(link(1));
  await returnToOwnWork();
  expect(wages()).toBe(2);
});

test('what another tab saved meanwhile is what “my own work” goes back to', async () => {
  withOwnWork();
  await open(link(1));
  const others = savedProfile()!.replace(/"wages": 2/, '"wages": -1');
  localStorage.setItem(SAVED, others);
  await returnToOwnWork();
  expect(wages()).toBe(-1);
});

test('a question about another tab’s work is open until it is answered', async () => {
  withOwnWork();
  await open();
  const others = savedProfile()!.replace(/"wages": 2/, '"wages": -1');
  localStorage.setItem(SAVED, others); // unseen, as by a page in the back/forward cache
  setWages(1);
  window.dispatchEvent(new Event('pagehide')); // saves
  expect(ownWages()).toBe(-1);
  expect(kinds()).toEqual(['otherTab']);
  keepThisTabs();
  expect(ownWages()).toBe(1);
  localStorage.setItem(SAVED, others);
  await showSavedWork();
  expect(wages()).toBe(-1);
});
