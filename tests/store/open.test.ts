// @vitest-environment jsdom
import { Blob as NodeBlob } from 'node:buffer';
import { afterEach, expect, test, vi } from 'vitest';
import { profileToHash } from '@/profile/linkCodec';
import { profileToFile } from '@/profile/writeFile';
import { ownFileOf, standingOf } from '@/store/beside';
import { baseOf } from '@/store/derived';
import { undo } from '@/store/edit';
import { openRole } from '@/store/openRole';
import { openFile, openLink, returnToOwnWork } from '@/store/sessionActions';
import { useStore, type Notice } from '@/store/store';
import { setHoursPerWeek, setValue, setYearsExperience, toggleSkill } from '@/store/valueActions';

const state = () => useStore.getState();
const contents = () => state().notices.map(({ id: _, about: __, ...content }: Notice) => content);
/** jsdom's Blob has no `text()`. */
const file = (text: string) => new NodeBlob([text]) as unknown as Blob;
const ownFile = (change: object) =>
  file(JSON.stringify({ ...JSON.parse(profileToFile(state().profile)), ...change }));
const encoded = (difference: unknown) =>
  `#p=1.${btoa(JSON.stringify(difference)).replaceAll('=', '')}`;
const setWages = (value: number) => setValue({ group: 'evidence', id: 'wages' }, value);
const [first] = state().profile.tasks;

afterEach(() => {
  vi.doUnmock('@/data/roleFiles');
});

test.each([
  ['too large', () => file('x'.repeat(1_000_001)), { kind: 'tooLarge', bytes: 1_000_001 }],
  ['not JSON', () => file('{"format":'), { kind: 'notJson' }],
  ['not a profile', () => file('[1, 2]'), { kind: 'notAProfile' }],
  ['a later version', () => ownFile({ version: 2 }), { kind: 'newerVersion', version: 2 }],
  ['a lost role', () => ownFile({ role: 'scribe' }), { kind: 'unknownRole', role: 'scribe' }],
  [
    '10,000 tasks',
    () => ownFile({ tasks: Array(10_000).fill({}) }),
    { kind: 'tooManyTasks', count: 10_000 },
  ],
  [
    'a growth of 7',
    () => ownFile({ growth: 7 }),
    { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
  ],
  [
    'an id used twice',
    () => ownFile({ tasks: [first, first] }),
    { kind: 'invalid', field: 'tasks', problem: 'duplicateId' },
  ],
  ['no tasks', () => ownFile({ tasks: [] }), { kind: 'invalid', problem: 'noTasks' }],
])('a file with %s costs one notice and nothing else', async (_, make, problem) => {
  setWages(2);
  const before = state().profile;
  await openFile(make());
  expect(contents()).toEqual([
    { kind: 'problem', origin: 'file', problem: expect.objectContaining(problem) },
  ]);
  expect(state().profile).toBe(before);
});

test('a role file that does not come costs one notice', async () => {
  vi.doMock('@/data/roleFiles', () => ({ loadRole: () => Promise.reject(new Error('offline')) }));
  const before = state().profile;
  await openFile(ownFile({ role: 'devsecops-engineer' }));
  const problem = { kind: 'roleNotLoaded', role: 'devsecops-engineer' };
  expect(contents()).toEqual([{ kind: 'problem', origin: 'file', problem }]);
  expect(state().profile).toBe(before);
});

test('a good file is shown, with its remarks, as one step that undo takes back', async () => {
  setWages(2);
  const before = state().profile;
  const tasks = [
    { ...first, id: 'a', time: 30 },
    { ...first, id: 'b', time: 10 },
  ];
  await openFile(ownFile({ tasks, colour: 'red' }));
  expect(state().profile.tasks.map(({ time }) => time)).toEqual([75, 25]);
  expect(contents()).toEqual([
    { kind: 'remark', origin: 'file', remark: { kind: 'timesScaled', total: 40 } },
    { kind: 'remark', origin: 'file', remark: { kind: 'unknownKeys', keys: ['colour'] } },
    { kind: 'opened', title: 'Backend/API Developer' },
  ]);
  undo();
  expect(state().profile).toBe(before);
});

test.each([
  ['cut', '#p=1.eyJyb2xlIjoiYmFja2VuZC1hcGktZGV2', { kind: 'linkCut' }],
  ['without content', '#p=1.', { kind: 'linkCut' }],
  ['of a later version', '#p=2.abc', { kind: 'newerVersion', version: 2 }],
  ['too long', `#p=1.${'a'.repeat(16_000)}`, { kind: 'linkTooLong', most: 16_000 }],
  ['to a lost role', encoded({ role: 'scribe' }), { kind: 'unknownRole', role: 'scribe' }],
  [
    'with a wrong value',
    encoded({ role: 'backend-api-developer', values: { growth: 3 } }),
    { kind: 'invalid', field: 'growth', problem: 'outOfRange' },
  ],
])('a link %s costs one notice and nothing else', async (_, hash, problem) => {
  const before = state().profile;
  await openLink(hash);
  expect(contents()).toEqual([{ kind: 'problem', origin: 'link', problem }]);
  expect(state().profile).toBe(before);
});

test('a link opens beside own work, which is kept to come back to', async () => {
  const base = baseOf(state().role);
  setWages(2);
  const own = state().profile;
  await openLink(profileToHash(base, { ...base, growth: 1 }));
  expect(state().profile).toEqual({ ...base, growth: 1 });
  expect(contents()).toEqual([]);
  expect(standingOf(state())).toBe('shared');
  expect(ownFileOf(state())).toBe(profileToFile(own, state().base));
  await returnToOwnWork();
  expect(state().profile).toEqual(own);
});

test('a link over an untouched page keeps nothing', async () => {
  const base = baseOf(state().role);
  await openLink(profileToHash(base, { ...base, growth: 1 }));
  expect(standingOf(state())).toBe('shared');
  expect(ownFileOf(state())).toBeNull();
  expect(localStorage).toHaveLength(0);
});

test('another role takes its own values; hours come along, typical years and skills do not', async () => {
  setHoursPerWeek(30);
  setWages(2);
  await openRole('senior-software-engineer');
  const { role, profile } = state();
  expect(profile).toEqual({ ...baseOf(role), hoursPerWeek: 30 });
  expect(profile).toMatchObject({ role: 'senior-software-engineer', yearsExperience: 7 });
});

test('years and skills that the person entered come along to another role', async () => {
  setYearsExperience(12);
  toggleSkill('python');
  const { skills } = state().profile;
  await openRole('senior-software-engineer');
  expect(state().profile).toMatchObject({ yearsExperience: 12, skills });
});
