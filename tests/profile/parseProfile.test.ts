import { describe, expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { parseProfile } from '@/profile/parseProfile';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const none = { ok: false, problem: { kind: 'notAProfile' } };

test.each([null, undefined, 'text', 7, [base]])('%j is no profile', (content) => {
  expect(parseProfile(content)).toEqual(none);
});

describe('size', () => {
  /** Values at every depth. */
  const valuesIn = (content: object): number =>
    Object.values(content).reduce<number>(
      (sum, value) =>
        sum + 1 + (typeof value === 'object' && value !== null ? valuesIn(value as object) : 0),
      0,
    );

  test('of 5000 values is looked at, one more is none', () => {
    const room = 5000 - valuesIn(base) - 2; // a list of a list, and what it holds
    const withMore = (count: number) => ({ ...base, more: [Array(count).fill(null)] });
    expect(parseProfile(withMore(room))).toEqual({
      ok: true,
      profile: base,
      notices: [{ kind: 'unknownKeys', keys: ['more'] }],
    });
    expect(parseProfile(withMore(room + 1))).toEqual(none);
  });

  test('of forty tasks is the most', () => {
    const many = (count: number) => ({
      ...base,
      tasks: Array.from({ length: count }, (_, at) => ({
        ...base.tasks[0]!,
        id: `t${at}`,
        time: 100 / count,
      })),
    });
    expect(parseProfile(many(40)).ok).toBe(true);
    expect(parseProfile(many(41))).toEqual({
      ok: false,
      problem: { kind: 'tooManyTasks', count: 41, most: 40 },
    });
  });

  test('of a file is a million characters', () => {
    const file = profileToFile(base);
    expect(profileFromFile(file.padEnd(1_000_000)).ok).toBe(true);
    expect(profileFromFile(file.padEnd(1_000_001))).toEqual({
      ok: false,
      problem: { kind: 'tooLarge', bytes: 1_000_001, most: 1_000_000 },
    });
  });
});

test('what cannot be copied is no profile', () => {
  expect(parseProfile({ ...base, more: () => 1 })).toEqual(none);
});

test('without a table of tasks that is what is missing', () => {
  const { tasks: _, ...rest } = base;
  expect(parseProfile(rest)).toEqual({
    ok: false,
    problem: { kind: 'invalid', field: 'tasks', problem: 'missing' },
  });
});

test('a task that takes no time any more may stay', () => {
  const tasks = [
    { ...base.tasks[0]!, time: 0 },
    { ...base.tasks[1]!, time: 100 },
  ];
  expect(parseProfile({ ...base, tasks })).toEqual({
    ok: true,
    profile: { ...base, tasks },
    notices: [],
  });
});

test.each([0, -1, 1.5, '1', null])('a file of version %j is no profile of ours', (version) => {
  const file = { ...(JSON.parse(profileToFile(base)) as object), version };
  expect(profileFromFile(JSON.stringify(file))).toEqual(none);
});

test('names come without marks that turn the words around them', () => {
  const [first, ...others] = base.tasks;
  const turned = {
    ...base,
    title: 'Anna \u202Efdp.exe',
    tasks: [{ ...first!, name: 'a\u2067b' }, ...others],
  };
  const tasks = [{ ...first!, name: 'ab' }, ...others];
  expect(parseProfile(turned)).toEqual({
    ok: true,
    profile: { ...base, title: 'Anna fdp.exe', tasks },
    notices: [],
  });
});
