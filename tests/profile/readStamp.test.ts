import { expect, test } from 'vitest';
import { stampOf } from '@/profile/baseStamp';
import { profileFromFile } from '@/profile/readFile';
import { readStamp } from '@/profile/readStamp';
import { profileToFile } from '@/profile/writeFile';
import { backend } from '../golden/inputs';

const stamp = stampOf(backend);
const profile = stamp.profile;
const plain = JSON.parse(JSON.stringify(stamp)) as typeof stamp;

test('a stamp comes back as it was, in a file as well', () => {
  expect(readStamp(plain)).toEqual(stamp);
  expect(profileFromFile(profileToFile(profile, stamp))).toEqual({
    ok: true,
    profile,
    notices: [],
    base: stamp,
  });
});

test.each([
  ['nothing', null],
  ['a text', 'stamp'],
  ['no method version', { ...plain, methodVersion: undefined }],
  ['an empty method version', { ...plain, methodVersion: '' }],
  ['an endless data version', { ...plain, dataVersion: 'x'.repeat(65) }],
  ['a number for a version', { ...plain, dataVersion: 7 }],
  ['a key too many', { ...plain, more: 1 }],
  ['no profile', { ...plain, profile: undefined }],
  ['a profile that is none', { ...plain, profile: { ...plain.profile, growth: 9 } }],
])('%s is no stamp; a file goes without it and says so', (_, content) => {
  expect(readStamp(content)).toBeNull();
  const file = { ...(JSON.parse(profileToFile(profile)) as object), base: content };
  expect(profileFromFile(JSON.stringify(file))).toEqual({
    ok: true,
    profile,
    notices: [{ kind: 'unknownKeys', keys: ['base'] }],
  });
});

test('the longest version that is allowed is one', () => {
  expect(readStamp({ ...plain, dataVersion: 'x'.repeat(64) })).not.toBeNull();
});

test('a file without a stamp has none, and a bad profile stays bad with one', () => {
  const read = profileFromFile(profileToFile(profile));
  expect(read).toEqual({ ok: true, profile, notices: [] });
  expect(profileFromFile(profileToFile({ ...profile, growth: 9 }, stamp))).toEqual({
    ok: false,
    problem: { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
  });
});
