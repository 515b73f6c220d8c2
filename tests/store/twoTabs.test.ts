// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LIMITS } from '@/profile/format';
import { fillStorage, link, SHARED } from './tabs';
import { closeAll, followPlaces, keptVersions, openTab, type Tab } from './twoTabs';

// Tabs have modules of their own by vi.resetModules().

const places = () =>
  Object.keys(localStorage).filter((key) => /^personal-ai-risk\/shared(-\d+)?$/.test(key));
const keptWages = () => keptVersions().map(({ profile }) => profile.evidence.wages);

beforeEach(async () => {
  localStorage.clear();
  const first = await openTab();
  first.edit(2); // own work
  first.close();
});

afterEach(() => {
  closeAll();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Two tabs, opened one after the other; nothing is changed yet. */
const WAYS: Record<string, () => Promise<[Tab, Tab]>> = {
  'shared results': async () => [await openTab(link(1)), await openTab(link(2))],
  'roles’ pages': async () => [await openTab('', 'bookkeeper'), await openTab('', 'plumber')],
};
const two = WAYS['shared results']!;

describe.each(Object.entries(WAYS))('two tabs with changed %s', (_, open) => {
  test('keep both, when both are closed: one is shown, the other is a version', async () => {
    const [one, other] = await open();
    other.edit(-2);
    one.edit(1);
    one.close();
    other.close();
    const next = await openTab();
    expect(['changed', 'other']).toContain(next.standing());
    expect([next.wages(), ...keptWages()].sort()).toEqual([-2, 1]);
    expect(next.kinds()).toEqual(['keptVersion']);
    expect(places()).toEqual([SHARED]);
    await next.goBack();
    expect(next.wages()).toBe(2);
    expect(keptWages().sort()).toEqual([-2, 1]);
  });

  test('find their own again, whichever was changed last', async () => {
    const [one, other] = await open();
    other.edit(-2);
    one.edit(1);
    other.edit(0);
    await one.reload();
    await other.reload();
    expect([one.wages(), other.wages()]).toEqual([1, 0]);
    expect(keptWages()).toEqual([]);
  });
});

test('however often two tabs are changed in turn, each is kept once', async () => {
  const [one, other] = await two();
  for (const value of [1, 0, 2, -2]) {
    one.edit(value);
    other.edit(value);
    expect(places().length).toBeLessThanOrEqual(2);
  }
  one.close();
  other.close();
  const next = await openTab();
  expect([next.wages(), ...keptWages()]).toEqual([-2, -2]);
  expect([next.state().profile.growth, keptVersions()[0]!.profile.growth].sort()).toEqual([1, 2]);
  next.close();
  const later = await openTab();
  expect([keptWages(), later.kinds()]).toEqual([[-2], []]);
});

test('a tab that goes back to own work leaves what another one changed', async () => {
  const [one, other] = await two();
  other.edit(-2);
  one.edit(1);
  await other.goBack();
  other.close();
  one.close();
  const next = await openTab();
  expect([next.standing(), next.wages(), keptWages()]).toEqual(['changed', 1, [-2]]);
});

test('what nobody changed makes room, and is no version', async () => {
  const [one, other] = await two();
  one.edit(1);
  other.save();
  await other.follow(link(-1));
  other.save();
  one.close();
  other.close();
  const next = await openTab();
  expect([next.wages(), keptWages()]).toEqual([1, []]);
  expect(places()).toEqual([SHARED]);
});

test('without room among the versions it stays, is told, and becomes one when there is room', async () => {
  const [one, other] = await two();
  for (let number = 0; number < LIMITS.versions; number += 1) one.keepVersion(`V${number}`);
  other.edit(-2);
  one.edit(1);
  one.close();
  other.close();
  const next = await openTab();
  expect([next.kinds(), places().length]).toEqual([['otherTabWaits'], 2]);
  next.deleteVersion(keptVersions()[0]!.id);
  next.close();
  const later = await openTab();
  expect([later.kinds(), places()]).toEqual([['keptVersion'], [SHARED]]);
  expect([later.wages(), keptWages().at(-1)].sort()).toEqual([-2, 1]);
});

test('where versions cannot be stored, nothing leaves its place', async () => {
  const [one, other] = await two();
  other.edit(-2);
  one.edit(1);
  one.close();
  other.close();
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (key.endsWith('/versions')) throw new DOMException('no', 'SecurityError');
    setItem.call(this, key, text);
  });
  const next = await openTab();
  expect([next.kinds().at(-1), places().length]).toEqual(['otherTabWaits', 2]);
});

test('with full storage the other tab’s stays, and the person is told', async () => {
  const [one, other] = await two();
  other.edit(-2);
  const before = JSON.stringify({ ...localStorage });
  fillStorage();
  one.edit(1);
  expect(JSON.stringify({ ...localStorage })).toBe(before);
  expect(one.kinds()).toEqual(['storageFull']);
  vi.restoreAllMocks();
  one.edit(0);
  expect([one.kinds(), places().length]).toEqual([[], 2]);
});

test('a tab that shows what a closed one left goes on where that one was', async () => {
  const one = await openTab(link(1));
  one.edit(1);
  one.close();
  const next = await openTab();
  next.edit(-2);
  next.close();
  expect(places()).toEqual([SHARED]);
  const later = await openTab();
  expect([later.wages(), keptWages()]).toEqual([-2, []]);
});

test('a tab that goes on from what an open one shows leaves that one its own', async () => {
  const one = await openTab(link(1));
  one.edit(1);
  const tell = followPlaces();
  const other = await openTab();
  other.edit(-2);
  tell();
  other.edit(0);
  tell();
  one.close();
  other.close();
  const next = await openTab();
  expect([next.wages(), keptWages()]).toEqual([0, [1]]);
});

test('a tab that only shows what an open one does keeps nothing of it', async () => {
  const one = await openTab(link(1));
  one.edit(1);
  const tell = followPlaces();
  await openTab();
  one.edit(-2);
  tell();
  expect(places()).toEqual([SHARED]);
});

test('what a closed tab left is a version once, however many new tabs show something else', async () => {
  const one = await openTab(link(1));
  one.edit(1);
  one.close();
  for (const role of ['plumber', 'electrician']) (await openTab('', role)).close();
  expect(keptWages()).toEqual([1]);
});
