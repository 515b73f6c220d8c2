import { expect, test } from 'vitest';
import { checkHorizon, nearestYears } from '@/data/checks/checkHorizon';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';

test.each([
  ['Two to four years, in step with each change of ledger system.', 2],
  ['Ten to fifteen years for crews; the paperwork has changed already.', 0],
  ['Twelve to eighteen months for pure coding posts.', 1],
  ['Within 5 years, by 2035 at the latest.', 5],
  ['A decade and more.', 10],
  ['For as long as anybody can see.', null],
])('the nearest time of “%s” is %s', (horizon, years) => {
  expect(nearestYears(horizon)).toBe(years);
});

const backend = (await loadRole('backend-api-developer'))!; // Red: 24.5
const accountant = (await loadRole('accountant'))!;
const plumber = (await loadRole('plumber'))!; // Green

function problemsOf(role: Role, horizon: string): string[] {
  const found: string[] = [];
  const changed = { ...role, brief: { ...role.brief, horizon } };
  checkHorizon(changed, (path, reason) => found.push(`${path}: ${reason}`));
  return found;
}

test('a horizon far beyond what its zone says is named', () => {
  expect(problemsOf(backend, 'Four years before anything changes.')).toEqual([
    'brief.horizon: the nearest change is 4 years away, but RED means one within 3',
  ]);
  expect(problemsOf(backend, 'Three years for routine work.')).toEqual([]);
  expect(problemsOf(accountant, 'Fifteen years.')).toHaveLength(1);
  expect(problemsOf(plumber, 'Fifteen years.')).toEqual([]);
  expect(problemsOf(plumber, 'Nobody knows.')).toEqual(['brief.horizon: names no time']);
});
