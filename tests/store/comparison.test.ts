// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { comparisonToHash, type ColumnToShare } from '@/profile/compareCodec';
import { addColumn, removeColumn, setColumn } from '@/store/comparisonActions';
import { baseOf } from '@/store/derived';
import { followHash, restoreSession } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

const state = () => useStore.getState();
const columns = () => state().comparison.columns;
const notices = () => state().notices.map(({ id: _, about: __, ...content }) => content);
const base = baseOf(state().role);
const profile = { ...base, growth: 1 };
const role = (id: string): ColumnToShare => ({ kind: 'role', role: id });
const good = comparisonToHash([
  { kind: 'you', base, profile },
  role('electrician'),
  { kind: 'version', name: 'today', base, profile: base },
]);
const encoded = (content: unknown) => `#c=1.${btoa(JSON.stringify(content)).replaceAll('=', '')}`;
const wrong = (difference: object) =>
  encoded({
    columns: [
      { kind: 'role', role: 'electrician' },
      { kind: 'you', difference },
    ],
  });

test('columns are added, changed and removed between two and four', () => {
  expect(columns()).toEqual(['you', 'variant']);
  removeColumn(0);
  expect(columns()).toEqual(['you', 'variant']);
  addColumn('role:electrician');
  addColumn('role:electrician');
  addColumn('role:plumber');
  expect(columns()).toEqual(['you', 'variant', 'role:electrician', 'role:plumber']);
  addColumn('version:1');
  setColumn(0, 'whatIf');
  removeColumn(1);
  expect(columns()).toEqual(['whatIf', 'role:electrician', 'version:1']);
});

test('a comparison link brings its columns and leaves the own work alone', async () => {
  setValue({ group: 'evidence', id: 'wages' }, 2);
  const { profile: own, role: ownRole } = state();
  expect(await followHash(good)).toBe(true);
  expect(state().profile).toBe(own);
  expect(state().role).toBe(ownRole);
  expect(columns()).toEqual(['shared:0', 'role:electrician', 'shared:2']);
  expect(state().comparison.shared).toMatchObject([
    { kind: 'you', profile: { growth: 1 } },
    { kind: 'version', name: 'today', profile: base },
  ]);
  expect(notices()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test('it does so on a new visit too, beside saved work', async () => {
  expect(await restoreSession(good)).toBe(true);
  expect(columns()).toHaveLength(3);
  expect(state().profile).toEqual(base);
});

test('what it has of the future is told and left out', async () => {
  await followHash(wrong({ role: base.role, values: { mood: 'fine' } }));
  expect(columns()).toEqual(['role:electrician', 'shared:1']);
  const remark = { kind: 'unknownKeys', keys: ['mood'] };
  expect(notices()).toEqual([{ kind: 'remark', origin: 'link', remark }]);
});

test.each([
  ['cut', good.slice(0, -7), { kind: 'linkCut' }],
  ['of a later version', good.replace('#c=1', '#c=2'), { kind: 'newerVersion', version: 2 }],
  [
    'to a lost role',
    comparisonToHash([role('scribe'), role('electrician')]),
    { kind: 'unknownRole', role: 'scribe' },
  ],
  [
    'to a described role alone',
    comparisonToHash([role('own-role'), role('electrician')]),
    { kind: 'unknownRole', role: 'own-role' },
  ],
  [
    'with a wrong value',
    wrong({ role: base.role, values: { growth: 3 } }),
    { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
  ],
  [
    'with another role in its values',
    wrong({ role: base.role, values: { role: 'plumber' } }),
    { kind: 'linkCut' },
  ],
  ['of a lost base', wrong({ role: 'scribe' }), { kind: 'unknownRole', role: 'scribe' }],
])('a link %s costs one notice and nothing else', async (_, hash, problem) => {
  const { comparison, profile: before } = state();
  expect(await followHash(hash)).toBe(false);
  expect(notices()).toEqual([{ kind: 'problem', origin: 'link', problem }]);
  expect(state().comparison).toBe(comparison);
  expect(state().profile).toBe(before);
});
