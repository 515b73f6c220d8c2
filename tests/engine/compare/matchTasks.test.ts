import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTasks, nameLikeness, type Task, type TaskList } from '@/engine';
import { arbitraryInputs } from '../../golden/arbitraryInputs';

const task = (id: string, name = id): Task => {
  return { id, name, time: 10, score: 3, bucket: 'augmented' };
};
const ids = (lists: TaskList[]) => matchTasks(lists).map((row) => row.map((each) => each?.id));

describe('likeness of names', () => {
  test.each([
    ['Debugging & production incident response', 'Incident response', 4 / 6],
    ['Code reviews & mentoring juniors', 'Code review and quality governance', 4 / 8],
    ['API design', 'api DESIGN!', 1],
    ['Writing tests', 'Class size', 0],
    ['Übungen prüfen', 'übungen planen', 2 / 4],
    ['& – of', 'of &', 0],
    ['&', '!', 0],
    ['Cast metal', 'Cat metal', 2 / 4], // only a plural s is taken off
    ['Tests class', 'Test classes', 2 / 4],
  ])('%s / %s', (a, b, likeness) => {
    expect(nameLikeness(a, b)).toBeCloseTo(likeness, 12);
    expect(nameLikeness(b, a)).toBeCloseTo(likeness, 12);
  });
});

describe('matched tasks', () => {
  test('go by id within a role, whatever they are called there', () => {
    const before = { role: 'r', tasks: [task('a', 'Write code'), task('b', 'Talk')] };
    const after = { role: 'r', tasks: [task('b', 'Write code'), task('a', 'Talk')] };
    expect(ids([before, after])).toEqual([
      ['a', 'a'],
      ['b', 'b'],
    ]);
  });

  test('go by name between roles, never by id', () => {
    const one = { role: 'r', tasks: [task('a', 'Incident response')] };
    const other = { role: 's', tasks: [task('a', 'Teaching'), task('x', 'Response to incidents')] };
    expect(ids([one, other])).toEqual([
      ['a', 'x'],
      [undefined, 'a'],
    ]);
  });

  test('share two fifths of their words at least', () => {
    const pair = (a: string, b: string) =>
      ids([
        { role: 'r', tasks: [task('a', a)] },
        { role: 's', tasks: [task('x', b)] },
      ]);
    expect(pair('Alpha beta', 'Alpha gamma delta')).toEqual([['a', 'x']]); // 2 × 1 of 5
    expect(pair('Alpha beta zeta', 'Alpha gamma delta')).toEqual([
      ['a', undefined],
      [undefined, 'x'],
    ]);
  });

  test('go to the most alike, and each only once', () => {
    const one = { role: 'r', tasks: [task('a', 'Design review'), task('b', 'Design')] };
    const other = { role: 's', tasks: [task('x', 'Design'), task('y', 'Design review work')] };
    expect(ids([one, other])).toEqual([
      ['a', 'y'],
      ['b', 'x'],
    ]);
  });

  test('a third list finds the first through the second', () => {
    const lists = [
      { role: 'r', tasks: [task('a', 'Plan lessons')] },
      { role: 's', tasks: [task('b', 'Plan lessons and trips')] },
      { role: 't', tasks: [task('c', 'Trips')] },
    ];
    expect(ids(lists)).toEqual([['a', 'b', 'c']]);
  });

  test('every task is in exactly one row, in its own column', () => {
    const lists = fc.array(
      fc.record({ role: fc.constantFrom('r', 's'), inputs: arbitraryInputs }),
      {
        minLength: 2,
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(lists, (drawn) => {
        const columns = drawn.map(({ role, inputs }) => ({ role, tasks: inputs.tasks }));
        const rows = matchTasks(columns);
        columns.forEach(({ tasks }, column) => {
          const found = rows.flatMap((row) => row[column] ?? []);
          expect(new Set(found)).toEqual(new Set(tasks));
          expect(found).toHaveLength(tasks.length);
        });
        expect(rows.every((row) => row.some((each) => each !== null))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
