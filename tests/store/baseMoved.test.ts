// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import backend from '@/data/roles/backend-api-developer.json';
import type { Role } from '@/data/schema';
import { assess } from '@/engine';
import { baseProfile, profileInputs } from '@/profile/baseProfile';
import { stampOf } from '@/profile/baseStamp';
import { baseChanges } from '@/profile/moved';
import { profileFromFile } from '@/profile/readFile';
import { profileToFile } from '@/profile/writeFile';
import { profileToHash } from '@/profile/writeLink';
import { undo } from '@/store/edit';
import { keepVersion, openVersion } from '@/store/versionActions';
import { settleBase, takeOverAll, takeOverOne } from '@/store/baseActions';
import { openLink, restoreSession } from '@/store/sessionActions';
import { useStore } from '@/store/store';
import { setValue } from '@/store/valueActions';

const role = backend as unknown as Role;
const state = () => useStore.getState();
const kinds = () => state().notices.map((notice) => notice.kind);

/** The role as it shipped once: wages stood better, one task took more time. */
const before: Role = {
  ...role,
  evidence: { ...role.evidence, wages: { ...role.evidence.wages, value: 1 } },
  tasks: role.tasks.map((task, index) => ({
    ...task,
    time: task.time + [5, -5][index]! || task.time,
  })),
};

const saved = () =>
  localStorage.setItem(
    'personal-ai-risk/profile',
    profileToFile({ ...baseProfile(before), growth: 1 }, stampOf(before)),
  );
const changes = () => baseChanges(state().base, role, state().profile);

afterEach(() => vi.unstubAllGlobals());

test('saved work keeps its own values when the role’s data moved, and shows both bases', async () => {
  saved();
  await restoreSession('');
  expect(state().profile).toEqual({ ...baseProfile(before), growth: 1 });
  expect(changes().map(({ path, then, now, yours }) => [path, then, now, yours])).toEqual([
    [
      `tasks.${role.tasks[0]!.id}.time`,
      role.tasks[0]!.time + 5,
      role.tasks[0]!.time,
      role.tasks[0]!.time + 5,
    ],
    [
      `tasks.${role.tasks[1]!.id}.time`,
      role.tasks[1]!.time - 5,
      role.tasks[1]!.time,
      role.tasks[1]!.time - 5,
    ],
    ['evidence.wages', 1, role.evidence.wages.value, 1],
  ]);
});

test('one value is taken over, the week stays whole, and undo brings it back', async () => {
  saved();
  await restoreSession('');
  const wages = changes().find(({ path }) => path === 'evidence.wages')!;
  takeOverOne(wages);
  expect(state().profile.evidence.wages).toBe(role.evidence.wages.value);
  takeOverOne(changes()[0]!);
  expect(state().profile.tasks.reduce((sum, { time }) => sum + time, 0)).toBeCloseTo(100, 9);
  undo();
  undo();
  expect(state().profile.evidence.wages).toBe(1);
});

test('all of it taken over scores like today’s role with the person’s own change', async () => {
  saved();
  await restoreSession('');
  takeOverAll(changes());
  expect(changes()).toEqual([]);
  expect(assess(profileInputs(state().profile)).score).toBe(
    assess(profileInputs({ ...baseProfile(role), growth: 1 })).score,
  );
});

test('keeping the own values settles it: nothing is told again', async () => {
  saved();
  await restoreSession('');
  const { profile } = state();
  settleBase();
  expect(changes()).toEqual([]);
  expect(state().profile).toBe(profile);
});

test('a file brings its base along; a damaged one is left out with a word', () => {
  const file = profileToFile(baseProfile(before), stampOf(before));
  const read = profileFromFile(file);
  expect(read.ok && read.base).toEqual(stampOf(before));
  const damaged = profileFromFile(file.replace('"methodVersion"', '"method"'));
  expect(damaged.ok && damaged.base).toBeUndefined();
  expect(damaged.ok && damaged.notices).toEqual([{ kind: 'unknownKeys', keys: ['base'] }]);
});

test('a kept version remembers its base', async () => {
  saved();
  await restoreSession('');
  keepVersion('as it was');
  settleBase();
  await openVersion(state().versions.list[0]!.id);
  expect(state().base.dataVersion).toBe(stampOf(before).dataVersion);
});

test('a link that was made on other figures says so, one on today’s does not', async () => {
  const base = baseProfile(role);
  await openLink(profileToHash(base, { ...base, growth: 1 }));
  expect(kinds()).not.toContain('remark');
  const then = baseProfile(before);
  await openLink(profileToHash(then, { ...then, growth: 2 }));
  expect(state().notices.find((notice) => notice.kind === 'remark')).toMatchObject({
    remark: { kind: 'linkBaseMoved' },
  });
  setValue({ group: 'growth', id: 'growth' }, 0);
});
