// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';
import {
  deleteVersion,
  hasRoom,
  keepVersion,
  openVersion,
  renameVersion,
  startVersions,
  undeleteVersion,
} from '@/store/versionActions';

const KEY = 'personal-ai-risk/versions';
const slice = () => useStore.getState().versions;
const names = () => slice().list.flatMap(({ name, deleted }) => (deleted ? [] : [name]));
const idOf = (name: string) => slice().list.find((version) => version.name === name)!.id;
const stored = () =>
  JSON.parse(localStorage.getItem(KEY)!) as { versions: Record<string, unknown>[] };
const storedNames = () => stored().versions.map(({ name }) => name);
const notices = () => useStore.getState().notices.map(({ id: _, ...content }) => content);

let stop: () => void;
/** A new visit, or a new tab: what is stored stays, what is in memory is new. */
function visit() {
  stop?.();
  useStore.setState({ versions: { list: [], storage: 'saved' } });
  stop = startVersions();
}

/** What another tab stores, as this one hears of it. */
function elsewhere(text: string) {
  localStorage.setItem(KEY, text);
  window.dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: text }));
}

const entry = (name: string, id = name) => {
  const { profile } = useStore.getState();
  return { id, name, savedAt: '2026-11-20T12:00:00.000Z', profile };
};
const file = (versions: unknown[], change = {}) =>
  JSON.stringify({ format: KEY, version: 1, versions, ...change });

beforeEach(visit);
afterEach(() => stop());

test('a version is kept, and there on the next visit', () => {
  setValue({ group: 'growth', id: 'growth' }, 1);
  keepVersion('after the move');
  const { profile, base } = useStore.getState();
  expect(stored()).toEqual({
    format: KEY,
    version: 1,
    versions: [
      {
        id: expect.any(String),
        name: 'after the move',
        savedAt: expect.any(String),
        profile,
        base,
      },
    ],
  });
  expect(new Date(stored().versions[0]!['savedAt'] as string).getTime()).toBeCloseTo(
    Date.now(),
    -4,
  );
  visit();
  expect(slice().list[0]).toMatchObject({ name: 'after the move', profile });
  expect(notices()).toEqual([]);
});

test('a rename and a deletion are stored; a deletion can be taken back to its place', () => {
  ['a', 'b', 'c'].forEach(keepVersion);
  renameVersion(idOf('a'), 'first');
  deleteVersion(idOf('b'));
  expect(storedNames()).toEqual(['first', 'c']);
  undeleteVersion(idOf('b'));
  expect(storedNames()).toEqual(['first', 'b', 'c']);
  expect(Object.keys(stored().versions[1]!)).toEqual(['id', 'name', 'savedAt', 'profile', 'base']);
});

test('opening a version shows it with its role, as one step of undo', async () => {
  setValue({ group: 'growth', id: 'growth' }, 1);
  keepVersion('then');
  await openRole('electrician');
  const before = useStore.getState().profile;
  expect(await openVersion(idOf('then'))).toBe(true);
  expect(useStore.getState().role.id).toBe('backend-api-developer');
  expect(useStore.getState().profile.growth).toBe(1);
  undo();
  expect(useStore.getState().profile).toBe(before);
});

test('a version of a role that is gone costs one notice', async () => {
  const { profile } = useStore.getState();
  elsewhere(file([{ ...entry('old'), profile: { ...profile, role: 'scribe' } }]));
  expect(await openVersion('old')).toBe(false);
  expect(useStore.getState().profile).toBe(profile);
  const problem = { kind: 'unknownRole', role: 'scribe' };
  expect(notices()).toEqual([{ kind: 'problem', origin: 'storage', problem }]);
});

test('fifty are kept, one more is not', () => {
  elsewhere(file(Array.from({ length: 49 }, (_, index) => entry(`v${index}`))));
  expect(hasRoom(slice().list)).toBe(true);
  keepVersion('fiftieth');
  expect(hasRoom(slice().list)).toBe(false);
  keepVersion('one more');
  expect(names()).toHaveLength(50);
  deleteVersion(idOf('v0'));
  keepVersion('in its place');
  undeleteVersion(idOf('v0'));
  expect(storedNames()).toHaveLength(50);
  expect(storedNames()).not.toContain('v0');
});

describe('another tab', () => {
  test('is taken over when it stores', () => {
    keepVersion('mine');
    elsewhere(file([...stored().versions, entry('theirs')]));
    expect(names()).toEqual(['mine', 'theirs']);
  });

  test('loses nothing by a change made before it was heard of', () => {
    keepVersion('mine');
    localStorage.setItem(KEY, file([...stored().versions, entry('theirs')]));
    keepVersion('more');
    expect(storedNames()).toEqual(['mine', 'theirs', 'more']);
  });

  test('is not listened to any more once the section is gone', () => {
    stop();
    elsewhere(file([entry('theirs')]));
    expect(names()).toEqual([]);
  });
});
