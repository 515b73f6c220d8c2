import { expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import {
  onVersionsElsewhere,
  readVersions,
  storedVersions,
  storeVersions,
  versionsToText,
  type Version,
} from '@/profile/versions';
import { backend } from '../golden/inputs';
import { changedElsewhere, inFreshBrowser } from './memoryStorage';

const browser = inFreshBrowser();
const KEY = 'personal-ai-risk/versions';
const profile = baseProfile(backend);
const version = (id: string, more: Partial<Version> = {}): Version => ({
  id,
  name: `Sample version ${id}`,
  savedAt: '2025-02-03T04:05:06.000Z',
  profile,
  ...more,
});
const two = [version('a', { base: stampOf(backend) }), version('b')];
const reading = (content: unknown) => readVersions(JSON.stringify(content));
const file = (versions: unknown) => ({ format: KEY, version: 1, versions });

test('versions come back as they were, in their order, under the key that stays', () => {
  expect(storedVersions()).toBeNull();
  expect(storeVersions(versionsToText(two))).toBe('saved');
  expect(Object.keys(browser.local.all())).toEqual([KEY]);
  expect(readVersions(storedVersions())).toEqual({ versions: two, exact: true });
  expect(JSON.parse(storedVersions()!)).toMatchObject({ format: KEY, version: 1 });
});

test('nothing stored is no version, and nothing is lost by writing', () => {
  expect(readVersions(null)).toEqual({ versions: [], exact: true });
  expect(readVersions(versionsToText([]))).toEqual({ versions: [], exact: true });
});

test.each([
  ['no JSON', '{"format":'],
  ['a list', '[]'],
  ['null', 'null'],
  ['of another format', JSON.stringify({ ...file([]), format: 'other' })],
  ['of a later version', JSON.stringify({ ...file([]), version: 2 })],
  ['without a list', JSON.stringify(file({ 0: version('a') }))],
  ['with a key too many', JSON.stringify({ ...file([]), more: 1 })],
])('a text that is %s holds none, and is not to be written over', (_, text) => {
  expect(readVersions(text)).toEqual({ versions: [], exact: false });
});

test.each<[string, object]>([
  ['without an id', { id: '' }],
  ['with an endless id', { id: 'x'.repeat(65) }],
  ['without a name', { name: ' ' }],
  ['with an endless name', { name: 'x'.repeat(61) }],
  ['saved at no time', { savedAt: 'yesterday' }],
  ['saved at an endless time', { savedAt: `2025-02-03T04:05:06.${'0'.repeat(40)}Z` }],
  ['without a profile', { profile: undefined }],
  ['with a profile that is none', { profile: { ...profile, growth: 9 } }],
  ['with a key too many', { more: 1 }],
])('a version %s is left out, the others are there, and it is told', (_, change) => {
  const bad = { ...version('bad'), ...change };
  expect(reading(file([two[0], bad, two[1]]))).toEqual({ versions: two, exact: false });
});

test('the longest id and name are taken, blanks around a name are not', () => {
  const long = version('x'.repeat(64), { name: 'n'.repeat(60) });
  expect(reading(file([long]))).toEqual({ versions: [long], exact: true });
  const [read] = reading(file([version('a', { name: ' A ' })])).versions;
  expect(read!.name).toBe('A');
});

test('a version whose stamp cannot be read is used without it', () => {
  const damaged = { ...two[0], base: { ...stampOf(backend), methodVersion: 7 } };
  expect(reading(file([damaged]))).toEqual({ versions: [version('a')], exact: false });
});

test('a version whose profile was not understood in full is used, and it is told', () => {
  const more = { ...version('a'), profile: { ...profile, mood: 'fine' } };
  expect(reading(file([more]))).toEqual({ versions: [version('a')], exact: false });
});

test('of two with the same id the later counts, and it is told', () => {
  const later = version('a', { name: 'later' });
  expect(reading(file([version('a'), later]))).toEqual({ versions: [later], exact: false });
});

test('fifty are read; of more, the first fifty, and it is told', () => {
  const many = Array.from({ length: 51 }, (_, index) => version(`v${index}`));
  expect(reading(file(many.slice(0, 50)))).toEqual({ versions: many.slice(0, 50), exact: true });
  expect(reading(file(many))).toEqual({ versions: many.slice(0, 50), exact: false });
});

test('five million characters are read, one more is not', () => {
  const text = versionsToText(two);
  const padded = (length: number) => text.padEnd(length, ' ');
  expect(readVersions(padded(5_000_000))).toEqual({ versions: two, exact: true });
  expect(readVersions(padded(5_000_001))).toEqual({ versions: [], exact: false });
});

test('a change in another tab is heard of until one stops listening', () => {
  let heard = 0;
  const stop = onVersionsElsewhere(() => (heard += 1));
  changedElsewhere('personal-ai-risk/profile', 'text');
  expect(heard).toBe(0);
  changedElsewhere(KEY, 'text');
  changedElsewhere(null, null); // everything was cleared there
  expect(heard).toBe(2);
  stop();
  changedElsewhere(KEY, 'text');
  expect(heard).toBe(2);
});
