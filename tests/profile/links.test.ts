import { describe, expect, test } from 'vitest';
import { dataVersionOfBase } from '@/data/versions';
import { baseProfile } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash } from '@/profile/compareCodec';
import { isCompareHash, isProfileHash, roleFromHash } from '@/profile/linkKinds';
import { contentToHash } from '@/profile/hashContent';
import { openHash, profileFromDifference, profileToHash } from '@/profile/linkCodec';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const differenceIn = (hash: string) => {
  const opened = openHash(hash);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.difference;
};

test('a hash says what it claims to be', () => {
  expect([isProfileHash('#p=1.x'), isProfileHash('#c=1.x'), isProfileHash('x#p=')]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isCompareHash('#c=1.x'), isCompareHash('#p=1.x'), isCompareHash('x#c=')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('a role link names its role, cut to the longest id', () => {
  expect(roleFromHash('#role=plumber')).toBe('plumber');
  expect(roleFromHash(`#role=${'x'.repeat(65)}`)).toBe('x'.repeat(64));
  for (const other of ['', '#p=1.x', 'plumber#role=', 'x#role=plumber']) {
    expect(roleFromHash(other)).toBeNull();
  }
});

describe('a profile link', () => {
  test('of an untouched role is its id and nothing else', () => {
    expect(differenceIn(profileToHash(base, base))).toEqual({ role: base.role });
  });

  test('of a changed one says which figures it was made on', () => {
    expect(differenceIn(profileToHash(base, { ...base, growth: 2 }))).toEqual({
      role: base.role,
      values: { growth: 2 },
      data: dataVersionOfBase(base),
    });
  });

  test.each([
    ['a list', []],
    ['no role', {}],
    ['a role that is no text', { role: 7 }],
    ['an endless role', { role: 'x'.repeat(65) }],
    ['a key too many', { role: 'x', more: 1 }],
    ['41 tasks more', { role: 'x', added: Array(41).fill({}) }],
  ])('with %s is cut', (_, content) => {
    expect(openHash(contentToHash('#p=', 1, content))).toEqual({
      ok: false,
      problem: { kind: 'linkCut' },
    });
  });

  test('tells when the figures have moved since, and only then', () => {
    const noticesWith = (data: string | undefined) => {
      const difference = { role: base.role, ...(data !== undefined && { data }) };
      const parsed = profileFromDifference(base, difference);
      return parsed.ok && parsed.notices;
    };
    expect(noticesWith('00000000')).toEqual([{ kind: 'linkBaseMoved' }]);
    expect(noticesWith(dataVersionOfBase(base))).toEqual([]);
    expect(noticesWith(undefined)).toEqual([]);
  });

  test('that cannot be used says why, whatever else is wrong with it', () => {
    const difference = { role: base.role, values: { growth: 9 }, removed: ['gone'], data: 'old' };
    expect(profileFromDifference(base, difference)).toEqual({
      ok: false,
      problem: { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
    });
  });
});

test('a comparison of roles is their ids', () => {
  const columns = ['electrician', 'plumber'].map((role) => ({ kind: 'role', role }) as const);
  expect(openComparisonHash(comparisonToHash(columns))).toEqual({ ok: true, columns });
});
