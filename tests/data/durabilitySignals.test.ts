import { expect, test } from 'vitest';
import { defaultRole } from '@/data/defaultRole';
import { storedSignals, variantProblems } from '@/data/checks/variantProblems';
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

test('every authored version keeps to the method', async () => {
  const files = await Promise.all(roleIndex.map(async ({ id }) => (await loadRole(id))!));
  const broken = files.map((role) => [role.id, variantProblems(role)] as const);
  expect(broken.filter(([, problems]) => problems.length > 0)).toEqual([]);
  expect(files.filter((role) => role.variant).length).toBeGreaterThan(0);
});

test('transforms without written signals passes only where figures serve as both', () => {
  const { hiringTrend: _, headcountFigure: __, ...verdict } = defaultRole.variant!.verdict;
  const bare: Role = { ...defaultRole, variant: { ...defaultRole.variant!, verdict } };
  expect(variantProblems(bare).map(({ kind }) => kind)).toEqual(['durabilitySignalsMissing']);
  const figures = { ...defaultRole.figures!, employmentChangePct: 3, postingsVsAllPct: 4 };
  const provenance = { ...defaultRole.provenance, kind: 'estimated' as const };
  expect(variantProblems({ ...bare, figures, provenance })).toEqual([]);
});
