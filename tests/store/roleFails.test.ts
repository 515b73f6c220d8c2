// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { profileToHash } from '@/profile/linkCodec';
import { storedVersions } from '@/profile/versions';
import { standingOf } from '@/store/beside';
import { followHash, returnToOwnWork } from '@/store/sessionActions';
import { fillStorage, close, kinds, leave, link, open, ownWages, SAVED } from './tabs';
import { setWages, SHARED, state, wages, withOwnWork } from './tabs';
import { profileToFile } from '@/profile/writeFile';
import type * as RoleFiles from '@/data/roleFiles';

const { loadRole } = await vi.importActual<typeof RoleFiles>('@/data/roleFiles');

/** How often the file of a role cannot be fetched from now on. */
let failures = 0;
vi.mock('@/data/roleFiles', () => ({
  loadRole: async (id: string) => {
    if (failures-- > 0) throw new TypeError('Failed to fetch');
    return loadRole(id);
  },
}));

const bookkeeper = (await loadRole('bookkeeper'))!;
const shared = profileToHash(baseProfile(bookkeeper), { ...baseProfile(bookkeeper), growth: 1 });
const asides = () => Object.keys(localStorage).filter((key) => key.includes('set-aside'));
const problems = () => kinds().filter((kind) => kind === 'problem');

/** Own work with wages at +2; beside it a shared result of another role, changed to −2. */
beforeEach(async () => {
  failures = 0;
  close();
  localStorage.clear();
  await open();
  withOwnWork();
  await open(shared);
  setWages(-2);
  expect(standingOf(state())).toBe('changed');
});

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

async function expectChanged(): Promise<void> {
  expect([state().role.id, wages(), standingOf(state())]).toEqual(['bookkeeper', -2, 'changed']);
  expect([problems(), asides()]).toEqual([[], []]);
  await returnToOwnWork();
  expect(state().role.id).toBe('backend-api-developer');
  expect(storedVersions()).toContain('"role":"bookkeeper"');
}

const OPENED: Record<string, () => Promise<void>> = {
  'at a reload': () => open(),
  'in a new tab': async () => {
    close();
    await open();
  },
};

test.each(Object.entries(OPENED))(
  'a role that cannot be had %s is there at the next reload',
  async (_, opens) => {
    failures = Infinity;
    await opens();
    expect([standingOf(state()), wages(), kinds()]).toEqual(['own', 2, ['problem']]);
    failures = 0;
    await open();
    await expectChanged();
  },
);

test.each(Object.entries(OPENED))(
  'a role that cannot be had %s outlives edits of own work',
  async (_, opens) => {
    failures = Infinity;
    await opens();
    setWages(1);
    await open();
    setWages(0);
    failures = 0;
    await open();
    expect(ownWages()).toBe(0);
    await expectChanged();
  },
);

test('it outlives the tab, too', async () => {
  failures = Infinity;
  await open();
  setWages(1);
  close();
  failures = 0;
  await open();
  expect(ownWages()).toBe(1);
  await expectChanged();
});

test('what is looked at meanwhile does not take its place, changed or not', async () => {
  failures = Infinity;
  await open();
  await followHash(link(2));
  setWages(1);
  await open();
  expect([standingOf(state()), wages()]).toEqual(['changed', 1]);
  await returnToOwnWork();
  close();
  failures = 0;
  await open();
  await expectChanged();
});

test('own work whose role comes at the second try is not called unreadable', async () => {
  await returnToOwnWork();
  const file = profileToFile({ ...baseProfile(bookkeeper), growth: 2 });
  close();
  localStorage.clear();
  localStorage.setItem(SAVED, file);
  failures = 1;
  await open();
  expect([kinds(), asides()]).toEqual([['problem'], []]);
  await returnToOwnWork();
  expect([state().role.id, state().profile.growth]).toEqual(['bookkeeper', 2]);
});

test('what cannot be read stays where it is while there is no room to set it aside', async () => {
  await returnToOwnWork();
  close();
  localStorage.setItem(SHARED, 'broken');
  fillStorage();
  await open();
  vi.restoreAllMocks();
  setWages(1);
  close();
  expect(localStorage.getItem(SHARED)).toBe('broken');
  await open();
  setWages(0);
  close();
  expect(asides()).toEqual(['personal-ai-risk/shared-set-aside']);
});
