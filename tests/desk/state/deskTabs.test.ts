// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { openDesk } from '@/desk/rows/database';
import { openClient } from '@/desk/state/clientOnScreen';
import { keepMine, keepMineAsVersion, takeTheirs } from '@/desk/state/conflicts';
import { theDesk, useDesk } from '@/desk/state/desk';
import { followOtherTabs } from '@/desk/state/otherTabs';
import { setReadValue } from '@/desk/state/readingActions';
import { writeNow } from '@/desk/state/writing';
import { undo } from '@/store/edit';
import { addSample, emptyDesk, screenProfile, storedWages, WAGES } from './deskStart';

beforeEach(emptyDesk);

async function changeElsewhere(id: string, wages: number) {
  const desk = await openDesk();
  const client = (await desk.client(id))!;
  const evidence = { ...client.work.client.evidence, wages };
  const work = { ...client.work, client: { ...client.work.client, evidence } };
  expect((await desk.putClient({ ...client, work })).ok).toBe(true);
  desk.close();
}

test('another tab’s change comes on screen when nothing is unsaved here', async () => {
  const client = await addSample();
  await openClient(client.id);
  await changeElsewhere(client.id, 2);
  await followOtherTabs();
  expect(screenProfile().evidence.wages).toBe(2);
  expect(useDesk.getState().told).toEqual({ kind: 'refreshed' });
  undo();
  expect(screenProfile().evidence.wages).toBe(2);
});

async function disagree() {
  const client = await addSample();
  await openClient(client.id);
  await changeElsewhere(client.id, 2);
  setReadValue('client', WAGES, -2);
  await writeNow();
  expect(useDesk.getState().conflict).not.toBeNull();
  expect(screenProfile().evidence.wages).toBe(-2);
  return client;
}
test('a conflict: mine is written over theirs only when I say so', async () => {
  const { id } = await disagree();
  setReadValue('client', WAGES, -1);
  await writeNow();
  expect(await storedWages(id)).toBe(2);
  await keepMine();
  expect(await storedWages(id)).toBe(-1);
  expect(useDesk.getState().conflict).toBeNull();
});

test('a conflict: theirs comes on screen', async () => {
  const { id } = await disagree();
  await takeTheirs();
  expect(screenProfile().evidence.wages).toBe(2);
  expect(await storedWages(id)).toBe(2);
});

test('a conflict: theirs comes on screen and mine stays as a version', async () => {
  const { id } = await disagree();
  await keepMineAsVersion('mine');
  expect(screenProfile().evidence.wages).toBe(2);
  const { versions } = (await theDesk().client(id))!;
  expect(versions.map(({ name, profile }) => [name, profile.evidence.wages])).toEqual([
    ['mine', -2],
  ]);
});

test.each([
  [49, false, 50, 'keptAsVersion'],
  [50, false, 50, 'noRoomForVersion'],
  [48, true, 50, 'keptAsVersion'],
  [49, true, 49, 'noRoomForVersion'],
])(
  'a conflict over %i versions, with a coach’s reading %s: as a version only where there is room',
  async (before, withCoach, after, told) => {
    const { id } = await addSample();
    const client = (await theDesk().client(id))!;
    const profile = client.work.client;
    const savedAt = '2026-03-01T10:00:00.000Z';
    const version = (n: number) => ({ id: `v${n}`, name: `Version ${n}`, savedAt, profile });
    const versions = Array.from({ length: before }, (_, n) => version(n));
    const work = { ...client.work, coach: withCoach ? { ...profile, growth: 1 } : null };
    await theDesk().putClient({ ...client, work, versions });
    await openClient(id);
    await changeElsewhere(id, 2);
    setReadValue('client', WAGES, -2);
    await writeNow();
    await keepMineAsVersion('mine');
    const stored = (await theDesk().client(id))!;
    expect([stored.versions.length, useDesk.getState().told?.kind]).toEqual([after, told]);
    const refused = told === 'noRoomForVersion';
    expect(useDesk.getState().conflict !== null).toBe(refused);
    expect(screenProfile().evidence.wages).toBe(refused ? -2 : 2);
  },
);

test('unsaved work here and a write elsewhere is a conflict before anything is written', async () => {
  const client = await addSample();
  await openClient(client.id);
  setReadValue('client', WAGES, -2);
  await changeElsewhere(client.id, 2);
  await followOtherTabs();
  expect(useDesk.getState().conflict!.client!.work.client.evidence.wages).toBe(2);
  await keepMine();
  expect(await storedWages(client.id)).toBe(-2);
});
