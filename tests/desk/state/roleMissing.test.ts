// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type * as RoleFiles from '@/data/roleFiles';
import { defaultRole } from '@/data/defaultRole';
import { openDesk } from '@/desk/rows/database';
import { readArrived, takeArrived } from '@/desk/state/arrivedFile';
import { closeClient, openClient } from '@/desk/state/clientOnScreen';
import { untouchedWork } from '@/desk/state/clientStart';
import { keepMineAsVersion, takeTheirs } from '@/desk/state/conflicts';
import { theDesk, useDesk } from '@/desk/state/desk';
import { held } from '@/desk/state/leftBehind';
import { followOtherTabs } from '@/desk/state/otherTabs';
import { setReadValue } from '@/desk/state/readingActions';
import { writeNow, written } from '@/desk/state/writing';
import { baseProfile } from '@/profile/baseProfile';
import { profileToFile } from '@/profile/writeFile';
import { useStore } from '@/store/store';
import { addSample, emptyDesk, WAGES } from './deskStart';

/** Of the bookkeeper's file: how often it comes before it does not, and what it waits for. */
const file = { comes: Infinity, waits: Promise.resolve() };
const { loadRole } = await vi.importActual<typeof RoleFiles>('@/data/roleFiles');
vi.mock('@/data/roleFiles', () => ({
  loadRole: async (id: string) => {
    if (id !== 'bookkeeper') return loadRole(id);
    await file.waits;
    if ((file.comes -= 1) < 0) throw new TypeError('Failed to fetch dynamically imported module');
    return loadRole(id);
  },
}));

const bookkeeper = (await loadRole('bookkeeper'))!;
const missing = { kind: 'roleMissing', role: 'bookkeeper' };
const state = () => useDesk.getState();
const storedRole = async (id: string) => (await theDesk().client(id))!.work.client.role;

beforeEach(async () => {
  Object.assign(file, { comes: 0, waits: Promise.resolve() });
  held.clear();
  await emptyDesk();
});

/** Another tab chooses “Bookkeeper” for the client. */
async function chooseElsewhere(id: string) {
  const desk = await openDesk();
  const client = (await desk.client(id))!;
  expect((await desk.putClient({ ...client, work: untouchedWork(bookkeeper) })).ok).toBe(true);
  desk.close();
}

async function openAndChooseElsewhere() {
  const { id } = await addSample();
  await openClient(id);
  await chooseElsewhere(id);
  return id;
}

test('a role that another tab chose and that does not come: nothing can be edited until it does', async () => {
  const id = await openAndChooseElsewhere();
  await followOtherTabs();
  expect(state()).toMatchObject({ client: null, openFailed: id, told: missing });
  expect(useStore.getState().atDesk).toBeNull();
  setReadValue('client', WAGES, 2);
  await writeNow();
  expect(await storedRole(id)).toBe('bookkeeper');
  expect(await openClient(id)).toBe(false);
  expect(state()).toMatchObject({ client: null, openFailed: id, told: missing });

  file.comes = Infinity;
  expect(await openClient(id)).toBe(true);
  expect(useStore.getState().role.id).toBe('bookkeeper');
  expect(state()).toMatchObject({ openFailed: null, told: null });
  setReadValue('client', WAGES, 2);
  await writeNow();
  expect(await storedRole(id)).toBe('bookkeeper');
});

test('an edit while the file of the new role is on its way is asked about', async () => {
  const id = await openAndChooseElsewhere();
  let comes = () => {};
  Object.assign(file, {
    comes: Infinity,
    waits: new Promise<void>((resolve) => (comes = resolve)),
  });
  const followed = followOtherTabs();
  await vi.waitFor(() => expect(state().clients[0]!.work.client.role).toBe('bookkeeper'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  setReadValue('client', WAGES, 2);
  comes();
  await followed;
  await writeNow();
  expect(state().conflict?.client?.work.client.role).toBe('bookkeeper');
  expect(state().client!.work.client.role).toBe(defaultRole.id);
  expect(await storedRole(id)).toBe('bookkeeper');
});

async function disagree() {
  const id = await openAndChooseElsewhere();
  setReadValue('client', WAGES, 2);
  await writeNow();
  expect(state().conflict).not.toBeNull();
  return id;
}

test.each([
  ['theirs', takeTheirs],
  ['theirs, and mine as a version', () => keepMineAsVersion('mine')],
])('%s cannot be shown: the question stays open, and mine in sight', async (_, take) => {
  const id = await disagree();
  await take();
  expect(state()).toMatchObject({ told: missing, client: { id } });
  expect(state().conflict).not.toBeNull();
  expect(useStore.getState().profile.evidence.wages).toBe(2);
  setReadValue('client', WAGES, 1);
  await writeNow();
  expect(await storedRole(id)).toBe('bookkeeper');
  file.comes = Infinity;
  await take();
  expect(state().conflict).toBeNull();
  expect(useStore.getState().role.id).toBe('bookkeeper');
});

test('a file on another job comes on screen with the role it was read with', async () => {
  const { id } = await addSample();
  file.comes = 1;
  const text = profileToFile(baseProfile(bookkeeper));
  const arrived = await readArrived(
    Object.assign(new File([text], 'a.json'), { text: () => Promise.resolve(text) }),
  );
  if ('kind' in arrived) throw new Error(arrived.kind);
  await takeArrived(arrived, id, { sessionName: 'Session 1', versionName: 'before' });
  expect(useStore.getState().role.id).toBe('bookkeeper');
  setReadValue('client', WAGES, 2);
  await writeNow();
  const { work } = (await theDesk().client(id))!;
  expect([work.client.role, work.client.evidence.wages]).toEqual(['bookkeeper', 2]);
});

test('a file for a client whose own role does not come is not taken, and says why', async () => {
  const { id } = await addSample();
  await chooseElsewhere(id);
  const arrived = {
    ...{ profile: baseProfile(defaultRole), role: defaultRole, notices: [] },
    base: untouchedWork(defaultRole).base,
  };
  const names = { sessionName: 'Session 1', versionName: 'before' };
  expect(await takeArrived(arrived, id, names)).toBe('noRole');
  expect(await takeArrived(arrived, 'nobody', names)).toBe('gone');
});

test('what is unsaved of a client outlives a try to open them without their role', async () => {
  const id = await openAndChooseElsewhere();
  file.comes = Infinity;
  await followOtherTabs();
  vi.spyOn(theDesk(), 'putClient').mockResolvedValue({ ok: false, reason: 'full' });
  setReadValue('client', WAGES, 2);
  await writeNow();
  closeClient();
  await written();
  vi.restoreAllMocks();
  file.comes = 0;
  expect(await openClient(id)).toBe(false);
  file.comes = Infinity;
  expect(await openClient(id)).toBe(true);
  expect(useStore.getState().profile.evidence.wages).toBe(2);
});

test('a client who is left while their role is on its way does not come on screen any more', async () => {
  const { id } = await addSample();
  await chooseElsewhere(id);
  let comes = () => {};
  Object.assign(file, {
    comes: Infinity,
    waits: new Promise<void>((resolve) => (comes = resolve)),
  });
  const before = useStore.getState().profile;
  const opened = openClient(id);
  await new Promise((resolve) => setTimeout(resolve, 50));
  closeClient();
  comes();
  expect(await opened).toBe(false);
  expect(useStore.getState()).toMatchObject({ atDesk: null, profile: before });
  expect(state()).toMatchObject({ client: null, openFailed: null, told: null });
});
