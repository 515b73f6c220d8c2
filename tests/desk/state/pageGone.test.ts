// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { addSample, close, leftKeys, openPage, page, reopen, startAnew, wagesOf } from './deskPage';
import { WAGES } from './deskStart';

beforeEach(startAnew);
afterEach(close);

describe('a tab closed right after an edit loses nothing', () => {
  const [task] = defaultRole.tasks.map(({ id }) => id);
  const edits: [string, () => unknown, (id: string) => Promise<unknown>, unknown][] = [
    ['a value', () => page.setReadValue('client', WAGES, 2), (id) => wagesOf(id), 2],
    [
      'the coach’s value',
      () => page.setReadValue('coach', WAGES, -2),
      async (id) => (await page.theDesk().client(id))!.work.coach!.evidence.wages,
      -2,
    ],
    [
      'a reason',
      () => page.setReason(`tasks.${task!}.time`, 'Sample reason'),
      async (id) => (await page.theDesk().client(id))!.work.reasons[`tasks.${task!}.time`],
      'Sample reason',
    ],
    [
      'the particulars',
      () => page.setParticulars({ name: 'Sample renamed', contact: '', tags: [], notes: '' }),
      async () => page.useDesk.getState().clients[0]!.name,
      'Sample renamed',
    ],
    [
      'a version',
      () => page.keepVersion('before'),
      async (id) => (await page.theDesk().client(id))!.versions.map(({ name }) => name),
      ['before'],
    ],
    [
      'notes on a session',
      () => page.setSessionNotes(page.useDesk.getState().sessions[0]!.id, 'Sample notes'),
      async (id) => (await page.theDesk().sessionsOf(id))[0]!.notes,
      'Sample notes',
    ],
    [
      'the session’s log',
      () => page.setReadValue('client', WAGES, 2),
      async (id) => (await page.theDesk().sessionsOf(id))[0]!.log.map(({ path }) => path),
      ['evidence.wages'],
    ],
    [
      'the coach’s name',
      () => void page.setSettings({ coachName: 'Sample coach' }),
      async () => (await page.theDesk().settings()).coachName,
      'Sample coach',
    ],
  ];

  test.each(edits)('%s', async (_, edit, found, expected) => {
    const { id } = await addSample();
    await page.openClient(id);
    await page.startSession('Session 1');
    edit();
    await reopen();
    expect(await found(id)).toEqual(expected);
    expect(leftKeys()).toEqual([]);
    await page.openClient(id);
    expect(page.useDesk.getState()).toMatchObject({ conflict: null, saving: 'saved' });
  });

  test('a client that was just added', async () => {
    vi.spyOn(page.theDesk(), 'putClient').mockImplementation(() => new Promise(() => undefined));
    void addSample('Sample newcomer');
    await vi.waitFor(() => expect(page.held.size).toBe(1));
    await reopen();
    expect(page.useDesk.getState().clients.map(({ name }) => name)).toEqual(['Sample newcomer']);
  });

  test('two clients, one left for the other', async () => {
    const [one, two] = [await addSample('Sample one'), await addSample('Sample two')];
    await page.openClient(one.id);
    const put = page.theDesk().putClient;
    vi.spyOn(page.theDesk(), 'putClient').mockResolvedValue({ ok: false, reason: 'full' });
    page.setReadValue('client', WAGES, 1);
    await page.openClient(two.id);
    page.setReadValue('client', WAGES, 2);
    page.theDesk().putClient = put;
    await reopen();
    expect([await wagesOf(one.id), await wagesOf(two.id)]).toEqual([1, 2]);
  });
});

test('edits after a write that is on its way are there as well', async () => {
  const { id } = await addSample();
  await page.openClient(id);
  page.setReadValue('client', WAGES, 1);
  const desk = page.theDesk();
  const put = desk.putClient;
  // It gets there, but the page does not hear of it any more.
  vi.spyOn(desk, 'putClient').mockImplementation(async (client) => {
    await put(client);
    return new Promise<never>(() => undefined);
  });
  void page.writeNow();
  page.setReadValue('client', WAGES, 2);
  await vi.waitFor(async () => expect(await wagesOf(id)).toBe(1));
  await reopen();
  expect(await wagesOf(id)).toBe(2);
  expect(leftKeys()).toEqual([]);
});

test('what another tab stored since is not written over: it is asked about', async () => {
  const { id } = await addSample();
  await page.openClient(id);
  page.setReadValue('client', WAGES, 1);
  const other = page.theDesk();
  const stored = (await other.client(id))!;
  const put = other.putClient;
  close();
  const evidence = { ...stored.work.client.evidence, wages: -1 };
  const work = { ...stored.work, client: { ...stored.work.client, evidence } };
  expect((await put({ ...stored, work })).ok).toBe(true);
  await openPage();
  expect(await wagesOf(id)).toBe(-1);
  await page.openClient(id);
  await page.written();
  expect(page.useDesk.getState().conflict?.client?.work.client.evidence.wages).toBe(-1);
  expect(page.useDesk.getState().client!.work.client.evidence.wages).toBe(1);
  await reopen(); // asked again, as nothing was chosen
  await page.openClient(id);
  await page.written();
  expect(page.useDesk.getState().conflict).not.toBeNull();
  await page.takeTheirs();
  await reopen();
  expect(leftKeys()).toEqual([]);
  expect(await wagesOf(id)).toBe(-1);
});

test('by a clock that was set back two tabs changed it at the same moment: it is asked about', async () => {
  const { id, changedAt } = await addSample();
  const past = new Date(Date.parse(changedAt) - 3600_000);
  vi.useFakeTimers({ toFake: ['Date'], now: past });
  await page.openClient(id);
  page.setParticulars({ name: 'Sample', contact: 'from here', tags: [], notes: '' });
  const mine = page.useDesk.getState().client!.changedAt;
  const other = page.theDesk();
  const stored = (await other.client(id))!;
  const theirs = await other.putClient({ ...stored, contact: 'from there', changedAt: mine });
  expect(theirs.ok && theirs.row.changedAt).toBe(mine);
  await page.writeNow();
  expect(page.useDesk.getState().conflict).not.toBeNull();
  await reopen();
  expect(leftKeys()).toHaveLength(1);
  await page.openClient(id);
  await page.written();
  expect(page.useDesk.getState().conflict?.client?.contact).toBe('from there');
  expect(page.useDesk.getState().client!.contact).toBe('from here');
  vi.useRealTimers();
});

test('what is stored leaves nothing behind, and a cleared desk stays clear', async () => {
  const { id } = await addSample();
  await page.openClient(id);
  page.setReadValue('client', WAGES, 2);
  window.dispatchEvent(new Event('pagehide'));
  expect(leftKeys()).toHaveLength(1);
  await page.written();
  expect(leftKeys()).toEqual([]);
  page.setReadValue('client', WAGES, 1);
  close();
  expect(leftKeys()).toHaveLength(1);
  await page.wipeDesk();
  await reopen();
  expect(page.useDesk.getState().clients).toEqual([]);
  expect(leftKeys()).toEqual([]);
});

test.each(['{', 'null', '{"client":7}', '{"version":2,"client":{"id":"x"}}', '[]'])(
  'a desk opens over %s left by nobody knows whom',
  async (text) => {
    const { id } = await addSample();
    localStorage.setItem('personal-ai-risk/desk-unsaved/other/x', text);
    await reopen();
    expect(page.useDesk.getState().status).toBe('ready');
    expect(await page.openClient(id)).toBe(true);
  },
);
