// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savedProfile } from '@/profile/storage';
import { keepThisTabs } from '@/store/autosave';
import { standingOf } from '@/store/beside';
import { dismissNotice } from '@/store/notices';
import { followHash, makeMine, returnToOwnWork, showSavedWork } from '@/store/sessionActions';
import {
  close,
  fillStorage,
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

const others = (value: number) => savedProfile()!.replace(/"wages": -?\d/, `"wages": ${value}`);
const saves = () => window.dispatchEvent(new Event('pagehide'));

/** Another tab saves while this one listens, or while it sleeps in the back/forward cache. */
const HEARD: Record<string, (file: string) => void> = {
  'another tab saves': (newValue) => {
    localStorage.setItem(SAVED, newValue);
    window.dispatchEvent(new StorageEvent('storage', { key: SAVED, newValue }));
  },
  'a page comes back from the back/forward cache': (file) => {
    localStorage.setItem(SAVED, file);
    const event = Object.assign(new Event('pageshow'), { persisted: true });
    window.dispatchEvent(event);
  },
};

test.each(Object.entries(HEARD))('%s: an edit is no answer to the question', async (_, hears) => {
  withOwnWork();
  await open();
  hears(others(-1));
  expect(kinds()).toEqual(['otherTab']);
  for (const value of [1, 0]) {
    setWages(value);
    saves();
    expect([wages(), ownWages()]).toEqual([value, -1]);
  }
  expect(kinds()).toEqual(['otherTab']);
  keepThisTabs();
  expect([wages(), ownWages()]).toEqual([0, 0]);
});

test.each(Object.entries(HEARD))(
  '%s: “keep this tab’s” holds without another edit',
  async (_, hears) => {
    withOwnWork();
    await open();
    hears(others(-1));
    keepThisTabs();
    expect([wages(), ownWages()]).toEqual([2, 2]);
    close();
    await open();
    expect(wages()).toBe(2);
  },
);

test('what another tab saved while own work was being opened is asked about', async () => {
  withOwnWork();
  const later = others(-1);
  await open('', null, () => localStorage.setItem(SAVED, later));
  expect(wages()).toBe(2);
  setWages(1);
  saves();
  expect([wages(), ownWages(), kinds()]).toEqual([1, -1, ['otherTab']]);
});

test('edits that wait for the answer outlive a link and the way back from it', async () => {
  withOwnWork();
  await open();
  HEARD['another tab saves']!(others(-1));
  setWages(1);
  saves();
  await followHash(link(1));
  saves();
  expect(ownWages()).toBe(-1);
  await returnToOwnWork();
  expect(wages()).toBe(1);
  saves();
  expect([ownWages(), kinds()]).toEqual([-1, ['otherTab', 'keptVersion']]);
});

test('“make this mine” with the question open keeps both tabs’ work', async () => {
  withOwnWork();
  await open();
  HEARD['another tab saves']!(others(-1));
  setWages(1);
  saves();
  await followHash(link(1));
  await makeMine();
  saves();
  const kept = state().versions.list.map(({ profile }) => profile.evidence.wages);
  expect(kept.sort()).toEqual([-1, 1]);
  expect(state().profile.growth).toBe(1);
  expect(savedProfile()).toContain('"growth": 1');
});

test('an answer that could not be carried out leaves the question open', async () => {
  withOwnWork();
  await open();
  HEARD['another tab saves']!('{"format":"personal-ai-risk/profile","version":9}');
  dismissNotice(state().notices[0]!.id);
  await showSavedWork();
  expect(wages()).toBe(2);
  expect(kinds()).toContain('otherTab');
});
