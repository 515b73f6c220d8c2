import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { comparisonToHash, openComparisonHash, type ColumnToShare } from '@/profile/compareCodec';
import { isCompareHash } from '@/profile/linkKinds';
import { profileFromDifference } from '@/profile/linkCodec';
import type { Profile } from '@/profile/schema';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const role: ColumnToShare = { kind: 'role', role: 'electrician' };
const changed: Profile = {
  ...base,
  title: 'Ünïcode dev',
  growth: 1,
  notes: { wages: 'private' },
  skills: ['sql'],
  hoursPerWeek: 12,
};
const version: ColumnToShare = {
  kind: 'version',
  name: 'after the move 🧳',
  base,
  profile: changed,
};
const hash = comparisonToHash([role, version]);
const encoded = (content: unknown, format = 1) =>
  `#c=${format}.${btoa(JSON.stringify(content)).replaceAll('=', '')}`;

function columnsOf(link: string) {
  const opened = openComparisonHash(link);
  if (!opened.ok) throw new Error(opened.problem.kind);
  return opened.columns;
}

test('columns arrive in order, with names of versions and every compared value', () => {
  const [first, second] = columnsOf(hash);
  expect(isCompareHash(hash)).toBe(true);
  expect(first).toEqual(role);
  expect(second).toMatchObject({ kind: 'version', name: 'after the move 🧳' });
  if (second?.kind === 'role') throw new Error('a version was sent');
  const { notes, skills, hoursPerWeek } = base;
  expect(profileFromDifference(base, second!.difference)).toEqual({
    ok: true,
    profile: { ...changed, notes, skills, hoursPerWeek },
    notices: [],
  });
});

test('notes, skills, years and hours stay at home', () => {
  const [, second] = columnsOf(hash);
  expect(JSON.stringify(second)).not.toMatch(/private|skills|hours|notes|years/);
});

test('an edited AI-driven version goes along with its own column only', () => {
  const none = { points: 0, reason: '', source: '' };
  const variant: NonNullable<Profile['variant']> = {
    madeFor: base.tasks,
    tasks: base.tasks.map((task) => ({ ...task, bucket: 'enhanced' })),
    deltas: { evidence: none, barriers: none, growth: none },
  };
  const profile = { ...base, variant };
  const link = comparisonToHash([
    { kind: 'you', base, profile },
    { kind: 'variant', base, profile },
  ]);
  const values = columnsOf(link).map(
    (column) => column.kind !== 'role' && column.difference.values,
  );
  expect(values).toEqual([undefined, { variant }]);
});

const roleColumn = { kind: 'role', role: 'electrician' };
const you = { kind: 'you', difference: { role: base.role } };
test.each([
  ['cut', hash.slice(0, -9), { kind: 'linkCut' }],
  ['empty', '#c=1.', { kind: 'linkCut' }],
  ['of another kind', hash.replace('#c', '#p'), { kind: 'linkCut' }],
  ['of a later version', hash.replace('#c=1', '#c=7'), { kind: 'newerVersion', version: 7 }],
  ['endless', `#c=1.${'A'.repeat(20_000)}`, { kind: 'linkTooLong', most: 16_000 }],
  ['not text', '#c=1.____', { kind: 'linkCut' }],
  ['of one column', encoded({ columns: [roleColumn] }), { kind: 'linkCut' }],
  ['of five columns', encoded({ columns: Array(5).fill(roleColumn) }), { kind: 'linkCut' }],
  [
    'of a nameless version',
    encoded({ columns: [you, { ...you, kind: 'version' }] }),
    { kind: 'linkCut' },
  ],
  [
    'with a long name',
    encoded({ columns: [you, { ...you, kind: 'version', name: 'x'.repeat(61) }] }),
    { kind: 'linkCut' },
  ],
  ['with an unknown kind', encoded({ columns: [you, { kind: 'me' }] }), { kind: 'linkCut' }],
  ['with more keys', encoded({ columns: [you, { ...roleColumn, more: 1 }] }), { kind: 'linkCut' }],
  ['of a list', encoded([you, you]), { kind: 'linkCut' }],
])('a link %s is refused', (_, broken, problem) => {
  expect(openComparisonHash(broken)).toEqual({ ok: false, problem });
});

test('the good form of those is taken', () => {
  const content = { columns: [you, { ...you, kind: 'version', name: 'x'.repeat(60) }, roleColumn] };
  expect(columnsOf(encoded(content))).toHaveLength(3);
});

test('survives any text', () => {
  fc.assert(fc.property(fc.string(), (text) => void openComparisonHash(`#c=1.${text}`)));
});
