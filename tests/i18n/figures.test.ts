import { expect, test } from 'vitest';
import { readRoles } from '@/data/build/readRoles';
import { figures, type FiguresTold } from '@/i18n/languages/en/figures';

const nurse: FiguresTold = {
  employmentChangePct: 4.9,
  employmentGrowthVsTotalPp: 4.85,
  postingsVsAllPct: 2.4,
  postingsSector: 'Nursing',
  wageGrowthPct: 20.11,
  wageSignalPp: 1.59,
  wageSignalNoisy: false,
  microsoftPercentile: 39,
  anthropicPercentile: 69,
  eloundouBetaHuman: 0.335,
  eloundouBetaGpt4: 0.3802,
  blsAiEffect: null,
  handsOnPercentile: 35,
  proximityPercentile: 92,
};

test('each sentence names figure, source and year', () => {
  expect(figures.reason('jobPostings', nurse)).toBe(
    'BLS projects 4.9 % more jobs for 2024–34. From 2022 to 2025 employment grew 4.9 points faster than all employment (BLS). Job adverts in “Nursing” stood 2.4 % above all adverts in early 2026 (Indeed).',
  );
  expect(figures.reason('wages', nurse)).toBe(
    'Median pay grew 20.1 % from 2022 to 2025 (BLS). That is 1.6 points more than in the middle occupation. In these years low-paid jobs gained most.',
  );
  expect(figures.reason('aiToolMaturity', nurse)).toBe(
    'What AI can help with here ranks 39 of 100 (Microsoft, 2025). Measured use of AI ranks 69 of 100 (Anthropic, 2025).',
  );
  expect(figures.reason('expertConsensus', nurse)).toBe(
    'Researchers rated 36 % of the work as open to language models (Eloundou and others, 2023).',
  );
  expect(figures.reason('physicality', nurse)).toBe(
    'Among all jobs handling things ranks 35 of 100, closeness to people ranks 92 of 100 (O*NET, 2020).',
  );
  expect(figures.reason('companyActions', nurse)).toBe('No figure used.');
  expect(figures.reason('companyActions', { ...nurse, blsAiEffect: 'decrease' })).toContain('BLS');
});

test('falls, level figures, noise and what was not measured have words of their own', () => {
  const other = {
    ...nurse,
    employmentChangePct: -3,
    employmentGrowthVsTotalPp: -2,
    postingsVsAllPct: 0,
    postingsSector: null,
    wageSignalNoisy: true,
    anthropicPercentile: 27,
  };
  expect(figures.reason('jobPostings', other)).toBe(
    'BLS projects 3 % fewer jobs for 2024–34. From 2022 to 2025 employment grew 2 points slower than all employment (BLS). Job adverts stood level with all adverts in early 2026 (Indeed).',
  );
  expect(figures.reason('wages', other)).toContain('too uncertain here to count');
  expect(figures.reason('aiToolMaturity', other)).toContain('No use of AI for it was measured');
  expect(figures.reason('wages', { ...other, wageSignalPp: null })).toBe('No figure used.');
});

test('every value of every role has a reason of its own or one from its figures', async () => {
  for (const role of await readRoles('src/data')) {
    const { physicalPresence } = role.barriers;
    const { physicality } = role.protective;
    const all = { ...role.evidence, physicalPresence, physicality };
    for (const [id, { reason, sources }] of Object.entries(all)) {
      const told = reason || figures.reason(id, role.figures!);
      expect(told.length, `${role.id} ${id}`).toBeGreaterThan(10);
      expect(/no figure used/i.test(told)).toBe(sources.includes('no-figure'));
    }
  }
});
