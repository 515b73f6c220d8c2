// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addSample, close, page, reopen, startAnew, wagesOf } from './deskPage';
import { WAGES } from './deskStart';

beforeEach(startAnew);
afterEach(close);

/** The browser's data of the page goes, and says so to who has it open. */
const clearSiteData = () =>
  new Promise<void>((resolve, reject) => {
    localStorage.clear();
    const request = indexedDB.deleteDatabase('personal-ai-risk-desk');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('not deleted'));
  });

const told = () => page.useDesk.getState().told?.kind;

async function openDesk() {
  const [one, two] = [await addSample('Sample one'), await addSample('Sample two')];
  await page.setSettings({ coachName: 'Sample coach' });
  await page.openClient(one.id);
  await page.startSession('Session 1');
  page.setReadValue('client', WAGES, 2);
  return [one.id, two.id] as const;
}

test('data cleared under an open desk: said, the client stays, and all of it is written back', async () => {
  const [one] = await openDesk();
  await page.writeNow();
  await clearSiteData();
  await vi.waitFor(() => expect(told()).toBe('cleared'));
  const state = page.useDesk.getState();
  expect(state).toMatchObject({ openFailed: null, conflict: null, saving: 'saved' });
  expect(state.client?.id).toBe(one);
  page.setReadValue('client', WAGES, 1);
  await page.writeNow();
  expect(page.useDesk.getState()).toMatchObject({ conflict: null, saving: 'saved' });
  await reopen();
  expect(
    page.useDesk
      .getState()
      .clients.map(({ name }) => name)
      .sort(),
  ).toEqual(['Sample one', 'Sample two']);
  expect(page.useDesk.getState().settings.coachName).toBe('Sample coach');
  expect(await wagesOf(one)).toBe(1);
  expect(await page.theDesk().sessionsOf(one)).toHaveLength(1);
});

test('what was unsaved when the data went is written as well', async () => {
  const [one] = await openDesk();
  await clearSiteData();
  await vi.waitFor(() => expect(told()).toBe('cleared'));
  await vi.waitFor(() => expect(page.useDesk.getState().saving).toBe('saved'));
  expect(page.useDesk.getState().client?.work.client.evidence.wages).toBe(2);
  expect(await wagesOf(one)).toBe(2);
});

test('a desk that another tab cleared on purpose stays clear', async () => {
  const [one] = await openDesk();
  await page.writeNow();
  await page.theDesk().wipe();
  const { followOtherTabs } = await import('@/desk/state/otherTabs');
  await followOtherTabs();
  expect(told()).toBe('deletedElsewhere');
  expect(await page.theDesk().client(one)).toBeNull();
});

test('what another tab wrote back later is on screen, never an earlier state over it', async () => {
  const [one] = await openDesk();
  await page.writeNow();
  const client = page.useDesk.getState().client!;
  const evidence = { ...client.work.client.evidence, wages: -1 };
  const work = { ...client.work, client: { ...client.work.client, evidence } };
  const changedAt = new Date(Date.parse(client.changedAt) + 1000).toISOString();
  const desk = page.theDesk();
  const merge = desk.mergeIn;
  vi.spyOn(desk, 'mergeIn').mockImplementation(async (content, long) => {
    await merge({ ...content, clients: [{ ...client, work, changedAt }] }, long);
    return merge(content, long);
  });
  await clearSiteData();
  await vi.waitFor(() => expect(told()).toBe('cleared'));
  const { useStore } = await import('@/store/store');
  expect(useStore.getState().profile.evidence.wages).toBe(-1);
  page.setReadValue('client', { group: 'evidence', id: 'jobPostings' }, 1);
  await page.writeNow();
  expect(await wagesOf(one)).toBe(-1);
});
