// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closeClient, openClient } from '@/desk/state/clientOnScreen';
import { savedProfile } from '@/profile/storage';
import { storedVersions } from '@/profile/versions';
import { keepVersion } from '@/store/versionActions';
import { showSavedWork } from '@/store/sessionActions';
import {
  close,
  kinds,
  leave,
  link,
  open,
  ownWages,
  setWages,
  SHARED,
  state,
} from '../../store/tabs';
import { addSample, emptyDesk } from './deskStart';

beforeEach(async () => {
  close();
  localStorage.clear();
  await emptyDesk();
  await open();
});
afterEach(leave);

const saves = () => window.dispatchEvent(new Event('pagehide'));
const versionNames = () =>
  (JSON.parse(storedVersions()!) as { versions: { name: string }[] }).versions.map(
    ({ name }) => name,
  );

/** The browser's data goes; a page that slept then does not hear of it. */
const CLEARS: Record<string, () => void> = {
  heard: () => {
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  },
  'not heard': () => localStorage.clear(),
};

test.each(Object.entries(CLEARS))(
  'data cleared while a client is open (%s): own work and versions are stored again, unasked',
  async (_, clears) => {
    const { id } = await addSample();
    setWages(2);
    saves();
    keepVersion('V1');
    await openClient(id);
    clears();
    setWages(-2); // the client's
    saves();
    expect([savedProfile(), storedVersions()]).toEqual([null, null]);
    closeClient();
    expect([ownWages(), versionNames(), kinds()]).toEqual([2, ['V1'], []]);
  },
);

test('data cleared while a client is open: a shared result is stored again with own work', async () => {
  const { id } = await addSample();
  setWages(2);
  await open(link(1));
  await openClient(id);
  CLEARS['heard']!();
  closeClient();
  expect([state().profile.growth, ownWages(), kinds()]).toEqual([1, 2, []]);
  expect(localStorage.getItem(SHARED)).toContain('"from":"link"');
});

test('data cleared while a client is open: where nothing was, nothing is stored', async () => {
  const { id } = await addSample();
  await openClient(id);
  CLEARS['heard']!();
  closeClient();
  expect([savedProfile(), storedVersions(), kinds()]).toEqual([null, null, []]);
});

test('what another tab stored since is asked about when the desk is left', async () => {
  const { id } = await addSample();
  setWages(2);
  saves();
  const others = savedProfile()!.replace(/"wages": 2/, '"wages": -1');
  await openClient(id);
  CLEARS['heard']!();
  localStorage.setItem('personal-ai-risk/profile', others);
  closeClient();
  expect([ownWages(), kinds()]).toEqual([-1, ['otherTab']]);
});

test('“show the other” where that is gone stores what this tab holds', async () => {
  setWages(2);
  saves();
  localStorage.clear();
  await showSavedWork();
  expect(ownWages()).toBe(2);
});
