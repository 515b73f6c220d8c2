// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { profileToFile } from '@/profile/writeFile';
import { ownFileOf, standingOf } from '@/store/beside';
import { saveProfile } from '@/profile/storage';
import { isRole, roleById } from '@/store/openRole';
import { restoreSession } from '@/store/sessionActions';
import { startFrom, useStore } from '@/store/store';
import { defaultRole as backend } from '@/data/defaultRole';

const nurse = await roleById('registered-nurse');
if (!isRole(nurse)) throw new Error('no such role');

const shown = () => useStore.getState();
const own = { ...baseProfile(backend), growth: 2 };

beforeEach(() => {
  localStorage.clear();
  useStore.setState(useStore.getInitialState());
  startFrom(nurse);
});

test('a page starts from its role with nothing to undo', () => {
  expect(shown().role.id).toBe('registered-nurse');
  expect(useStore.temporal.getState().pastStates).toHaveLength(0);
});

test('work on another role is kept, and the page shows its own', async () => {
  saveProfile(own, stampOf(backend));
  await restoreSession('', nurse.id);
  expect(shown().profile).toEqual(baseProfile(nurse));
  expect(standingOf(shown())).toBe('other');
  expect(ownFileOf(shown())).toBe(profileToFile(own, stampOf(backend)));
});

test('work on the page’s role is shown without a word', async () => {
  saveProfile({ ...baseProfile(nurse), growth: 2 }, useStore.getState().base);
  await restoreSession('', nurse.id);
  expect(shown().profile.growth).toBe(2);
  expect(shown().notices).toEqual([]);
});

test('untouched saved work is no work to keep', async () => {
  saveProfile(baseProfile(backend), useStore.getState().base);
  await restoreSession('', nurse.id);
  expect(shown().role.id).toBe('registered-nurse');
  expect(shown().notices).toEqual([]);
  expect(useStore.temporal.getState().pastStates).toHaveLength(0);
});

test('a role link goes before the page’s own role', async () => {
  expect(await restoreSession('#role=plumber', nurse.id)).toBe(true);
  expect(shown().role.id).toBe('plumber');
});

test('an unknown role’s page says so and leaves the screen', async () => {
  await restoreSession('', 'no-such-role');
  expect(shown().role.id).toBe('registered-nurse');
  expect(shown().notices).toMatchObject([{ kind: 'problem', origin: 'role' }]);
});
