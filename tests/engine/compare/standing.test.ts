import { expect, test } from 'vitest';
import { standing, workersByScore } from '@/engine';

const role = (occupation: string | null, thousands: number | null, shown: number) => {
  return { occupation, thousands, shown };
};

test('an occupation is counted once, split evenly among its roles', () => {
  const workers = workersByScore([
    role('nurses', 300, 70),
    role('developers', 90, 20),
    role('developers', 90, 60),
    role('developers', 90, 24.5),
    role('clerks', 50, 20),
  ]);
  expect(workers).toEqual([
    { shown: 20, thousands: 90 / 3 + 50 },
    { shown: 24.5, thousands: 90 / 3 },
    { shown: 60, thousands: 90 / 3 },
    { shown: 70, thousands: 300 },
  ]);
});

test('a role without occupation or figure counts nobody', () => {
  expect(workersByScore([role(null, 40, 50), role('x', null, 50), role('y', 10, 50)])).toEqual([
    { shown: 50, thousands: 10 },
  ]);
});

const WORKERS = [
  { shown: 20, thousands: 30 },
  { shown: 24.5, thousands: 10 },
  { shown: 50, thousands: 20 },
];

test('higher, the same and lower are shares of all workers and add up to what is covered', () => {
  expect(standing(24.5, WORKERS, 200)).toEqual({
    higher: (100 * 20) / 200,
    same: (100 * 10) / 200,
    lower: (100 * 30) / 200,
    covered: (100 * 60) / 200,
  });
});

test('an edited score stands between the roles, and at the ends of the scale', () => {
  expect(standing(24.6, WORKERS, 100)).toMatchObject({ higher: 20, same: 0, lower: 40 });
  expect(standing(0, WORKERS, 100)).toMatchObject({ higher: 60, lower: 0 });
  expect(standing(100, WORKERS, 100)).toMatchObject({ higher: 0, lower: 60 });
});
