import * as z from 'zod/mini';

const percentile = z.nullable(z.number().check(z.gte(0), z.lte(100)));
const fraction = z.nullable(z.number().check(z.gte(0), z.lte(1)));
const number = z.nullable(z.number());

/** Reference figures of the SOC occupation behind a role; null = unknown, never 0. */
export const figuresSchema = z.strictObject({
  occupation: z.string(),
  /** Of the whole occupation: roles that share one must be counted once in sums. */
  employment2024Thousands: number,
  employmentChangePct: number,
  /** Growth of employment 2022–25 less the growth of all employment, percentage points. */
  employmentGrowthVsTotalPp: number,
  medianWageUsd: number,
  wageGrowthPct: number,
  /** Wage growth 2022–25 less the middle occupation's, points; 0 where median and mean disagree. */
  wageSignalPp: number,
  /** True where the survey's standard error is above 3 points. */
  wageSignalNoisy: z.nullable(z.boolean()),
  /** Job adverts of the sector against all adverts, % above or below. */
  postingsVsAllPct: number,
  postingsSector: z.nullable(z.string()),
  typicalEducation: z.nullable(z.string()),
  eloundouAutomation: fraction,
  eloundouBetaHuman: fraction,
  eloundouBetaGpt4: fraction,
  microsoftPercentile: percentile,
  anthropicPercentile: percentile,
  handsOnPercentile: percentile,
  proximityPercentile: percentile,
  blsAiEffect: z.nullable(z.enum(['decrease', 'increase'])),
});

export type Figures = z.infer<typeof figuresSchema>;

const PROJECTIONS = { source: 'bls-projections', years: '2024–34' };
const WAGE_SURVEY = { source: 'bls-oews', years: '2022–25' };
const POSTINGS = { source: 'indeed-postings', years: '2026' };
const GPTS = { source: 'eloundou', years: '2023' };
const CONTEXT = { source: 'onet', years: '2020' };

/** Where each figure comes from (an id of the sources) and which years it is about. */
export const FIGURE_SOURCES: Record<keyof Figures, { source: string; years: string }> = {
  occupation: PROJECTIONS,
  employment2024Thousands: { ...PROJECTIONS, years: '2024' },
  employmentChangePct: PROJECTIONS,
  employmentGrowthVsTotalPp: WAGE_SURVEY,
  medianWageUsd: { ...PROJECTIONS, years: '2024' },
  wageGrowthPct: WAGE_SURVEY,
  wageSignalPp: WAGE_SURVEY,
  wageSignalNoisy: WAGE_SURVEY,
  postingsVsAllPct: POSTINGS,
  postingsSector: POSTINGS,
  typicalEducation: { ...PROJECTIONS, years: '2024' },
  eloundouAutomation: GPTS,
  eloundouBetaHuman: GPTS,
  eloundouBetaGpt4: GPTS,
  microsoftPercentile: { source: 'microsoft-ai', years: '2025' },
  anthropicPercentile: { source: 'anthropic-index', years: '2025' },
  handsOnPercentile: CONTEXT,
  proximityPercentile: CONTEXT,
  blsAiEffect: PROJECTIONS,
};
