// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storedVersions } from '@/profile/versions';
import { profileToFile } from '@/profile/writeFile';
import { standingOf } from '@/store/beside';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { followHash, makeMine, openFile, returnToOwnWork } from '@/store/sessionActions';
import { keepVersion, openVersion } from '@/store/versionActions';
import {
  close,
  fillStorage,
  kinds,
  leave,
  link,
  open,
  ownWages,
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

/** Room for what takes the place of something that is not smaller, as browsers count it. */
function fillToTheBrim(): void {
  const { setItem } = Storage.prototype;
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, text) {
    if (text.length > (this.getItem(key) ?? '').length) {
      throw new DOMException('full', 'QuotaExceededError');
    }
    setItem.call(this, key, text);
  });
}

const saves = () => window.dispatchEvent(new Event('pagehide'));
const fileOf = (growth: number) =>
  new NodeBlob([profileToFile({ ...state().profile, growth })]) as unknown as Blob;

const BESIDE: Record<string, () => Promise<unknown>> = {
  'a link': () => followHash(link(1)),
  'a role link': () => followHash('#role=plumber'),
};
const IN_PLACE: Record<string, () => Promise<unknown>> = {
  'a file': () => openFile(fileOf(1)),
  'a role choice': () => openRole('plumber'),
  'a version': () => openVersion(state().versions.list[0]!.id),
};

test.each(Object.entries(BESIDE))('%s leaves own work where it is stored', async (_, comes) => {
  withOwnWork();
  await open();
  fillToTheBrim();
  setWages(1); // no longer than what it replaces
  await comes();
  saves();
  expect(standingOf(state())).not.toBe('own');
  await returnToOwnWork();
  expect(wages()).toBe(1);
  expect(ownWages()).toBe(1);
});

test.each(Object.entries(BESIDE))(
  '%s does not take the place of changes that cannot be kept as a version',
  async (_, comes) => {
    withOwnWork();
    await open(link(2));
    setWages(-2);
    fillStorage();
    const before = state().profile;
    await comes();
    saves();
    expect(state().profile).toBe(before);
    expect(kinds()).toContain('noRoomForOwn');
    await returnToOwnWork();
    expect(state().profile).toBe(before);
    expect(ownWages()).toBe(2);
  },
);

test('“make this mine” does not take the place of what cannot be kept', async () => {
  withOwnWork();
  await open(link(1));
  fillToTheBrim();
  await makeMine();
  saves();
  expect(standingOf(state())).toBe('shared');
  expect(kinds()).toContain('noRoomForOwn');
  expect(ownWages()).toBe(2);
});

test('room again while a link is looked at: nothing is said any more, and versions are stored', async () => {
  withOwnWork();
  await open();
  fillStorage();
  keepVersion('V1');
  await followHash(link(1));
  saves();
  expect([kinds(), state().versions.storage]).toEqual([['storageFull'], 'full']);
  vi.restoreAllMocks();
  setWages(-2);
  saves();
  expect([kinds(), state().versions.storage]).toEqual([[], 'saved']);
  expect(storedVersions()).toContain('"name":"V1"');
});

test.each(Object.entries(IN_PLACE))(
  '%s leaves stored work, and one step back gives what was on screen',
  async (_, comes) => {
    withOwnWork();
    await open();
    setWages(1);
    keepVersion('kept');
    setWages(2);
    saves();
    fillStorage();
    setWages(0);
    const before = state().profile;
    await comes();
    saves();
    expect(state().profile).not.toBe(before);
    expect(kinds()).toContain('storageFull');
    expect(ownWages()).toBe(2);
    undo();
    expect(state().profile).toBe(before);
  },
);
