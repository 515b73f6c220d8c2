import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role, RoleTask } from '@/data/schema';
import { METHOD_VERSION } from '@/data/versions';
import { ownRole } from '@/data/ownRole';
import { assess, BUCKETS, DIMENSION_GROUPS } from '@/engine';
import { methodMoved, stampOf } from '@/profile/baseStamp';
import { baseChanges, inWholeWeek, takeOver } from '@/profile/moved';
import type { BaseChange } from '@/profile/moved';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import type { Profile } from '@/profile/schema';
import { backend } from '../../golden/inputs';

const stamp = stampOf(backend);
const base = baseProfile(backend);

function withTasks(change: (tasks: RoleTask[]) => RoleTask[]): Role {
  return { ...backend, tasks: change(structuredClone(backend.tasks)) };
}

const shown = (changes: BaseChange[]) =>
  changes.map(({ path, task, then, now, yours }) => [path, task, then, now, yours]);

describe('what moved since', () => {
  test('is nothing while the data is the same', () => {
    expect(baseChanges(stamp, backend, { ...base, growth: 2 })).toEqual([]);
  });

  test('is nothing for a stamp of another role', () => {
    expect(baseChanges(stamp, ownRole, base)).toEqual([]);
  });

  test('names every value with then, now and yours', () => {
    const [design, endpoints] = backend.tasks;
    const role: Role = {
      ...withTasks(([first, second, ...rest]) => [
        { ...first!, time: first!.time + 5, score: 3 },
        { ...second!, time: second!.time - 5, bucket: 'augmented' },
        ...rest,
      ]),
      evidence: { ...backend.evidence, wages: { ...backend.evidence.wages, value: 2 } },
      protective: {
        ...backend.protective,
        physicality: { ...backend.protective.physicality, value: 3 },
      },
      growth: { ...backend.growth, value: 1 },
    };
    const yours: Profile = { ...base, evidence: { ...base.evidence, wages: 1 } };
    expect(shown(baseChanges(stamp, role, yours))).toEqual([
      ['tasks.api-design.time', design!.name, 15, 20, 15],
      ['tasks.api-design.score', design!.name, 2, 3, 2],
      ['tasks.implement-endpoints.time', endpoints!.name, 20, 15, 20],
      ['tasks.implement-endpoints.bucket', endpoints!.name, 'displaced', 'augmented', 'displaced'],
      ['evidence.wages', null, -1, 2, 1],
      ['protective.physicality', null, 0, 3, 0],
      ['growth', null, -1, 1, -1],
    ]);
  });

  test('names tasks that came and went, once each', () => {
    const role = withTasks(([first, ...rest]) => [
      ...rest,
      { ...first!, id: 'agents', name: 'Leading agents' },
    ]);
    expect(shown(baseChanges(stamp, role, base))).toEqual([
      ['tasks.api-design', backend.tasks[0]!.name, 15, null, 15],
      ['tasks.agents', 'Leading agents', null, 15, null],
    ]);
  });

  test('does not name what only is called differently', () => {
    const role = withTasks(([first, ...rest]) => [{ ...first!, name: 'Other name' }, ...rest]);
    expect(baseChanges(stamp, role, base)).toEqual([]);
  });
});

/** A later state of the role: any of its values moved, tasks gone and come. */
const laterRole: fc.Arbitrary<Role> = fc
  .record({
    tasks: fc.array(
      fc.record({
        time: fc.integer({ min: 1, max: 30 }),
        score: fc.integer({ min: 1, max: 5 }),
        bucket: fc.constantFrom(...BUCKETS),
        there: fc.boolean(),
      }),
      { minLength: 10, maxLength: 10 },
    ),
    wages: fc.integer({ min: -2, max: 2 }),
    growth: fc.integer({ min: -2, max: 2 }),
  })
  .filter(({ tasks }) => tasks.some((task) => task.there))
  .map(({ tasks, wages, growth }) => {
    const moved = tasks.flatMap(({ there, ...values }, index) => {
      const known = backend.tasks[index] ?? backend.tasks[0]!;
      const id = index < backend.tasks.length ? known.id : `new-${index}`;
      return there ? [{ ...known, id, ...values }] : [];
    });
    const total = moved.reduce((sum, task) => sum + task.time, 0);
    return {
      ...backend,
      // As the shipped tables: percent of a whole week.
      tasks: moved.map((task) => ({ ...task, time: (100 * task.time) / total })),
      evidence: { ...backend.evidence, wages: { ...backend.evidence.wages, value: wages } },
      growth: { ...backend.growth, value: growth },
    };
  });

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

describe('taking over', () => {
  test('every change, in any order, gives exactly the base', () => {
    fc.assert(
      fc.property(laterRole, fc.infiniteStream(fc.nat()), (role, numbers) => {
        const changes = baseChanges(stamp, role, base);
        const inAnyOrder = changes
          .map((change) => ({ change, at: numbers.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        // A task may go only when others are left, so what came is taken over first.
        const goesLast = (change: BaseChange) => (change.now === null ? 1 : 0);
        const ordered = inAnyOrder.sort((a, b) => goesLast(a) - goesLast(b));
        const after = ordered.reduce(takeOver, base);
        const expected = baseProfile(role);
        const close = (time: number) => expect.closeTo(time, 9) as number;
        expect({ ...after, tasks: [...after.tasks].sort(byId) }).toEqual({
          ...expected,
          tasks: [...expected.tasks]
            .map((task) => ({ ...task, time: close(task.time) }))
            .sort(byId),
        });
      }),
    );
  });

  test('one change moves that input and nothing else', () => {
    fc.assert(
      fc.property(laterRole, (role) => {
        for (const change of baseChanges(stamp, role, base)) {
          const after = takeOver(base, change);
          const differing = Object.keys(base).filter(
            (key) =>
              JSON.stringify(after[key as keyof Profile]) !==
              JSON.stringify(base[key as keyof Profile]),
          );
          const { input } = change;
          const field = input.of === 'task' ? 'tasks' : input.of;
          expect([[field], []]).toContainEqual(differing);
          if (input.of !== 'task') continue;
          const others = (profile: Profile) => profile.tasks.filter(({ id }) => id !== input.id);
          expect(others(after)).toEqual(others(base));
        }
      }),
    );
  });

  test('a time keeps the weights of the other tasks, so the total may leave 100', () => {
    const role = withTasks(([first, second, ...rest]) => [
      { ...first!, time: first!.time + 5 },
      { ...second!, time: second!.time - 5 },
      ...rest,
    ]);
    const after = takeOver(base, baseChanges(stamp, role, base)[0]!);
    expect(after.tasks.map((task) => task.time)).toEqual([20, 20, 15, 10, 10, 10, 10, 10]);
    const whole = inWholeWeek(after);
    expect(whole.tasks.reduce((sum, task) => sum + task.time, 0)).toBeCloseTo(100, 9);
    expect(whole.tasks[0]?.time).toBeCloseTo(2000 / 105, 9);
    expect(assess(profileInputs(whole)).score).toBeCloseTo(assess(profileInputs(after)).score, 9);
  });

  test('leaves the last task with time, and one that the person removed', () => {
    const gone = baseChanges(
      stamp,
      withTasks((tasks) => tasks.slice(1)),
      base,
    );
    const alone: Profile = { ...base, tasks: base.tasks.slice(0, 1) };
    expect(takeOver(alone, gone[0]!)).toEqual(alone);
    const rescored = withTasks(([first, ...rest]) => [{ ...first!, score: 5 }, ...rest]);
    const without: Profile = { ...base, tasks: base.tasks.slice(1) };
    const change = baseChanges(stamp, rescored, without)[0]!;
    expect([change.path, change.yours]).toEqual(['tasks.api-design.score', null]);
    expect(takeOver(without, change)).toEqual(without);
  });
});

describe('the method', () => {
  test('has moved when the stamp names another version', () => {
    expect(stamp.methodVersion).toBe(METHOD_VERSION);
    expect(methodMoved(stamp)).toBe(false);
    expect(methodMoved({ ...stamp, methodVersion: `${METHOD_VERSION}0` })).toBe(true);
  });

  test('knows every dimension of a base', () => {
    for (const [group, { ids, max }] of Object.entries(DIMENSION_GROUPS)) {
      for (const id of ids) {
        const values = structuredClone(backend[group as 'evidence']) as Record<
          string,
          { value: number }
        >;
        values[id]!.value = values[id]!.value === max ? max - 1 : max;
        const role = { ...backend, [group]: values } as Role;
        expect(baseChanges(stamp, role, base).map(({ path }) => path)).toEqual([`${group}.${id}`]);
      }
    }
  });
});
