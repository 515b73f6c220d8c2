// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
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
const ASIDE = 'personal-ai-risk/versions-set-aside';
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
  const { profile } = useStore.getState();
  expect(stored()).toEqual({
    format: KEY,
    version: 1,
    versions: [
      { id: expect.any(String), name: 'after the move', savedAt: expect.any(String), profile },
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
  expect(Object.keys(stored().versions[1]!)).toEqual(['id', 'name', 'savedAt', 'profile']);
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
    localStorage.clear();
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(names()).toEqual([]);
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

describe('storage that cannot be read', () => {
  const { profile } = useStore.getState();
  test.each([
    ['not JSON', '{"format":', []],
    ['of another format', file([entry('a')], { format: 'x' }), []],
    ['of a newer version', file([entry('a')], { version: 2 }), []],
    ['null', 'null', []],
    [
      'with one bad profile',
      file([entry('a'), { ...entry('b'), profile: { ...profile, growth: 9 } }]),
      ['a'],
    ],
    ['with a nameless version', file([{ ...entry('a'), name: ' ' }, entry('b')]), ['b']],
    ['with a long name', file([entry('x'.repeat(61)), entry('b')]), ['b']],
    ['with a date that is none', file([{ ...entry('a'), savedAt: 'soon' }]), []],
    ['with an id twice', file([entry('a', '1'), entry('b', '1')]), ['b']],
    [
      'with entries of the future',
      file([{ ...entry('a'), profile: { ...profile, mood: 1 } }]),
      ['a'],
    ],
    [
      'with 51 versions',
      file(Array.from({ length: 51 }, (_, n) => entry(`v${n}`))),
      Array.from({ length: 50 }, (_, n) => `v${n}`),
    ],
  ])('%s costs a notice and is set aside', (_, text, usable) => {
    localStorage.setItem(KEY, text);
    visit();
    expect(names()).toEqual(usable);
    expect(notices()).toEqual([{ kind: 'versionsNotRead', setAside: true }]);
    expect(localStorage.getItem(ASIDE)).toBe(text);
    expect(storedNames()).toEqual(usable);
  });

  test('does not take the place of what was set aside before, and is told once', () => {
    localStorage.setItem(ASIDE, 'earlier');
    localStorage.setItem(KEY, 'broken');
    visit();
    expect(localStorage.getItem(ASIDE)).toBe('earlier');
    expect(localStorage.getItem(`${ASIDE}-2`)).toBe('broken');
    useStore.setState({ notices: [] });
    visit();
    expect(notices()).toEqual([]);
  });

  test('coming from another tab keeps what is here', () => {
    keepVersion('mine');
    elsewhere('broken');
    expect(names()).toEqual(['mine']);
    expect(storedNames()).toEqual(['mine']);
    expect(localStorage.getItem(ASIDE)).toBe('broken');
  });

  test('stays where it is when there is no room to set it aside', () => {
    localStorage.setItem(KEY, 'broken');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    visit();
    vi.restoreAllMocks();
    keepVersion('mine');
    expect(names()).toEqual(['mine']);
    expect(slice().storage).toBe('full');
    expect(localStorage.getItem(KEY)).toBe('broken');
    expect(notices()).toEqual([{ kind: 'versionsNotRead', setAside: false }]);
  });
});

test.each([
  ['full', new DOMException('full', 'QuotaExceededError')],
  ['blocked', new DOMException('no', 'SecurityError')],
])('with storage %s versions last until the page closes', (outcome, error) => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw error;
  });
  keepVersion('mine');
  renameVersion(idOf('mine'), 'still mine');
  expect(names()).toEqual(['still mine']);
  expect(slice().storage).toBe(outcome);
  vi.restoreAllMocks();
  elsewhere(file([entry('theirs')]));
  expect(names()).toEqual(['theirs', 'still mine']);
  expect(slice().storage).toBe('saved');
  expect(storedNames()).toEqual(['theirs', 'still mine']);
});
