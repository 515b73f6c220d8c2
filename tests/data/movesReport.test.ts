import { expect, test } from 'vitest';
import { movesReport } from '@/data/checks/movesReport';
import { roleIndex } from '@/data/library';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';

const library = await Promise.all(roleIndex.map(async ({ id }) => (await loadRole(id))!));
const roleOf = (id: string) => library.find((role) => role.id === id)!;

/** A role made safer or weaker by its evidence alone. */
const like = (role: Role, id: string, changes: Partial<Role>, evidence: number): Role => {
  const values = Object.entries(role.evidence).map(([key, each]) => [
    key,
    { ...each, value: evidence },
  ]);
  return {
    ...role,
    id,
    ladder: {},
    ...changes,
    evidence: Object.fromEntries(values) as Role['evidence'],
  };
};

test('of a library of four, by hand', () => {
  const base = roleOf('backend-api-developer');
  const rung = like(base, 'rung', {}, 0);
  const related = like(base, 'related', { soc: '13-2011' }, 1);
  const stranger = like(base, 'stranger', { soc: '47-2061' }, 2);
  const start = like(base, 'start', { ladder: { above: 'rung' } }, -1);
  const withRelated = {
    ...start,
    related: { short: ['13-2011'], long: [], supplemental: [] },
  } as Role;
  const { first, suggested, few } = movesReport([withRelated, rung, related, stranger]);
  // start → all three; rung (same code as start, none above) → related, stranger; related → stranger
  expect(first).toEqual({ moves: 6, related: 1, sameGroup: 0, ladder: 1, share: 2 / 6 });
  expect(suggested).toEqual([
    { roleId: 'stranger', count: 3, share: 3 / 4 },
    { roleId: 'related', count: 2, share: 2 / 4 },
    { roleId: 'rung', count: 1, share: 1 / 4 },
  ]);
  expect(few).toEqual([
    { roleId: 'stranger', next: 0, better: 0 },
    { roleId: 'related', next: 1, better: 1 },
    { roleId: 'rung', next: 2, better: 2 },
  ]);
});

test('over the whole library every figure is a count or a share of it', () => {
  const { first, suggested, few } = movesReport(library);
  expect(suggested.reduce((sum, { count }) => sum + count, 0)).toBe(first.moves);
  expect(first.related + first.sameGroup + first.ladder).toBeLessThanOrEqual(first.moves);
  expect(first.share).toBeGreaterThan(0);
  expect(first.share).toBeLessThanOrEqual(1);
  for (const { next } of few) expect(next).toBeLessThan(3);
  process.stdout.write(
    `first three: ${(100 * first.share).toFixed(1)} % related, most suggested ` +
      `${suggested[0]!.roleId} ${(100 * suggested[0]!.share).toFixed(1)} %, ${few.length} with few\n`,
  );
});

test('an empty library has nothing to report', () => {
  expect(movesReport([])).toEqual({
    first: { moves: 0, related: 0, sameGroup: 0, ladder: 0, share: 0 },
    suggested: [],
    few: [],
  });
});
