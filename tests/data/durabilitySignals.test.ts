import { expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { storedSignals } from '@/data/newFields';
import { indexEntry, roleIndex } from '@/data/library';
import { loadRole } from '@/data/roleFiles';
import type { Role } from '@/data/schema';

const estimated = (await loadRole(
  roleIndex.find(({ provenance }) => provenance === 'estimated')!.id,
))!;
const withFigures = (change: object) =>
  ({ ...estimated, figures: { ...estimated.figures!, ...change } }) as Role;

test('an estimated role’s stored figures serve as signals where both exist', () => {
  expect(indexEntry(estimated.id)).toBeDefined();
  expect(storedSignals(withFigures({ postingsVsAllPct: -12, employmentChangePct: 3 }))).toBe(true);
  const growth = { postingsVsAllPct: null, employmentGrowthVsTotalPp: 0, employmentChangePct: 3 };
  expect(storedSignals(withFigures(growth))).toBe(true);
  expect(storedSignals(withFigures({ ...growth, employmentChangePct: null }))).toBe(false);
  const noTrend = { postingsVsAllPct: null, employmentGrowthVsTotalPp: null };
  expect(storedSignals(withFigures({ ...noTrend, employmentChangePct: 3 }))).toBe(false);
});

test('a published role has to write them', () => {
  expect(storedSignals(defaultRole)).toBe(false);
});
