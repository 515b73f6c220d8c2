// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followHash, returnToOwnWork, takeAlong } from '@/store/sessionActions';
import { keepVersion, startVersions } from '@/store/versionActions';
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
  SHARED,
  state,
  wages,
  withOwnWork,
} from './tabs';

beforeEach(async () => {
  close();
  localStorage.clear();
  await open();
});
afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const saves = () => window.dispatchEvent(new Event('pagehide'));
const asksBefore = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** Another tab stores own work with these wages; this one hears of it. */
async function elsewhere(level: number): Promise<void> {
  const text = localStorage.getItem(SAVED)!;
  const theirs = JSON.stringify(
    JSON.parse(text, (key, value: unknown) => (key === 'wages' ? level : value)),
  );
  localStorage.setItem(SAVED, theirs);
  window.dispatchEvent(new StorageEvent('storage', { key: SAVED, newValue: theirs }));
  await Promise.resolve();
}

const versionWages = () => state().versions.list.map(({ profile }) => profile.evidence.wages);

describe('while a person is asked which tab’s work is theirs', () => {
  beforeEach(async () => {
    withOwnWork();
    await open();
    await elsewhere(-1);
    setWages(1);
    saves();
    expect([wages(), ownWages(), kinds()]).toEqual([1, -1, ['otherTab']]);
  });

  test.each([
    ['a link', link(1)],
    ['a role', '#role=plumber'],
  ])('%s comes beside this tab’s work, which is kept as a version first', async (_, hash) => {
    await followHash(hash);
    expect(versionWages()).toEqual([1]);
    expect(kinds()).toContain('keptVersion');
    expect(ownWages()).toBe(-1);
  });

  test('a link does not come over work that nothing has room for', async () => {
    fillStorage();
    await followHash(link(2));
    expect([wages(), state().profile.growth]).not.toEqual([1, 2]);
    expect(wages()).toBe(1);
    expect(kinds()).toContain('noRoomForOwn');
  });

  test('the browser asks before the page is left', () => {
    expect(asksBefore()).toBe(true);
  });
});

test('the browser asks before a page is left that could not save what was changed', async () => {
  setWages(1);
  saves();
  expect(asksBefore()).toBe(false);
  fillStorage();
  setWages(2);
  saves();
  expect(asksBefore()).toBe(true);
});

describe('when the browser’s data of the page is cleared', () => {
  const cleared = () => {
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  };

  test('own work is stored again', async () => {
    withOwnWork();
    await open();
    cleared();
    expect(ownWages()).toBe(2);
  });

  test('so is own work beside a link, and what the link brought', async () => {
    withOwnWork();
    await open(link(1));
    cleared();
    expect(ownWages()).toBe(2);
    expect(localStorage.getItem(SHARED)).not.toBeNull();
    close();
    await open();
    await returnToOwnWork();
    expect(wages()).toBe(2);
  });

  test('nothing is stored where nothing was changed', () => {
    cleared();
    expect(localStorage.getItem(SAVED)).toBeNull();
  });

  test('versions stay on screen and are stored again', () => {
    const stop = startVersions();
    keepVersion('Sample');
    cleared();
    expect(state().versions).toMatchObject({ list: [{ name: 'Sample' }], storage: 'saved' });
    expect(localStorage.getItem('personal-ai-risk/versions')).toContain('Sample');
    stop();
  });
});

test('a changed link that was saved as a file makes way, however full the storage is', async () => {
  withOwnWork();
  fillStorage();
  await open(link(1));
  setWages(-2);
  await returnToOwnWork();
  expect([wages(), kinds()]).toEqual([-2, expect.arrayContaining(['noRoomForOwn'])]);
  takeAlong(state().profile);
  await returnToOwnWork();
  expect(wages()).toBe(2);
});
