// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useStore } from '@/store/store';
import { keepVersion, renameVersion, startVersions } from '@/store/versionActions';

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

  test('is set aside however often it happens', () => {
    for (let number = 1; number <= 12; number += 1) elsewhere(`broken ${number}`);
    expect(localStorage.getItem(`${ASIDE}-12`)).toBe('broken 12');
    expect(slice().storage).toBe('saved');
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
