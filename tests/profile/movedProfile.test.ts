import { expect, test } from 'vitest';
import { baseProfile } from '@/profile/baseProfile';
import { movedProfile } from '@/profile/movedProfile';
import { backend } from '../golden/inputs';

const base = baseProfile(backend);
const timesOf = (profile: typeof base) =>
  Object.fromEntries(profile.tasks.map(({ id, time }) => [id, time]));

test('time moves from one task to another; one that gave everything stays at 0', () => {
  const moves = [{ from: 'write-tests', to: 'api-design', points: 10 }];
  const after = movedProfile(base, moves);
  expect(timesOf(after)).toEqual({ ...timesOf(base), 'write-tests': 0, 'api-design': 25 });
  expect(after.tasks.map(({ id }) => id)).toEqual(base.tasks.map(({ id }) => id));
  expect({ ...after, tasks: base.tasks }).toEqual(base);
});

test('without a move it is the same profile', () => {
  expect(movedProfile(base, [])).toEqual(base);
});
