import { formats } from '../../format';

const f = formats('en');

/** The stored figures that the sentences read; null = unknown. */
export interface FiguresTold {
  employmentChangePct: number | null;
  employmentGrowthVsTotalPp: number | null;
  postingsVsAllPct: number | null;
  postingsSector: string | null;
  wageGrowthPct: number | null;
  wageSignalPp: number | null;
  wageSignalNoisy: boolean | null;
  microsoftPercentile: number | null;
  anthropicPercentile: number | null;
  eloundouBetaHuman: number | null;
  eloundouBetaGpt4: number | null;
  blsAiEffect: 'decrease' | 'increase' | null;
  handsOnPercentile: number | null;
  proximityPercentile: number | null;
}

type Sentence = (figures: FiguresTold) => string;

const NONE = 'No figure used.';

const size = (value: number) => f.upTo(Math.abs(value));

/** The sentences that have something to tell, or that there is nothing. */
const joined = (...sentences: string[]) =>
  sentences.filter((each) => each !== '').join(' ') || NONE;

function projection({ employmentChangePct: change }: FiguresTold): string {
  if (change === null) return '';
  if (change === 0) return 'BLS projects as many jobs in 2034 as in 2024.';
  return `BLS projects ${size(change)} % ${change > 0 ? 'more' : 'fewer'} jobs for 2024–34.`;
}

function growth({ employmentGrowthVsTotalPp: points }: FiguresTold): string {
  if (points === null) return '';
  if (points === 0) return 'From 2022 to 2025 employment grew as fast as all employment (BLS).';
  const pace = points > 0 ? 'faster' : 'slower';
  return `From 2022 to 2025 employment grew ${size(points)} points ${pace} than all employment (BLS).`;
}

function postings({ postingsVsAllPct: index, postingsSector: sector }: FiguresTold): string {
  if (index === null) return '';
  const where = sector ? `Job adverts in “${sector}”` : 'Job adverts';
  if (index === 0) return `${where} stood level with all adverts in early 2026 (Indeed).`;
  const side = index > 0 ? 'above' : 'below';
  return `${where} stood ${size(index)} % ${side} all adverts in early 2026 (Indeed).`;
}

function wages(figures: FiguresTold): string {
  const { wageGrowthPct: grown, wageSignalPp: signal, wageSignalNoisy: noisy } = figures;
  if (signal === null) return NONE;
  const pay = grown === null ? '' : `Median pay grew ${f.upTo(grown)} % from 2022 to 2025 (BLS).`;
  if (noisy) return joined(pay, 'The survey is too uncertain here to count it.');
  const against =
    signal === 0
      ? 'Against the middle occupation that is no clear difference.'
      : `That is ${size(signal)} points ${signal > 0 ? 'more' : 'less'} than in the middle occupation.`;
  return joined(pay, against, 'In these years low-paid jobs gained most.');
}

/** At this percentile of Anthropic's figure the observed use is exactly 0. */
const NO_USE_MEASURED = 27;

function tools({ microsoftPercentile, anthropicPercentile }: FiguresTold): string {
  const fits =
    microsoftPercentile === null
      ? ''
      : `What AI can help with here ranks ${f.upTo(microsoftPercentile, 0)} of 100 (Microsoft, 2025).`;
  if (anthropicPercentile === null) return joined(fits);
  const used =
    anthropicPercentile === NO_USE_MEASURED
      ? 'No use of AI for it was measured (Anthropic, 2025).'
      : `Measured use of AI ranks ${f.upTo(anthropicPercentile, 0)} of 100 (Anthropic, 2025).`;
  return joined(fits, used);
}

function ratings({ eloundouBetaHuman, eloundouBetaGpt4 }: FiguresTold): string {
  const known = [eloundouBetaHuman, eloundouBetaGpt4].filter((beta) => beta !== null);
  if (known.length === 0) return NONE;
  const mean = known.reduce((sum, beta) => sum + beta, 0) / known.length;
  return `Researchers rated ${f.upTo(100 * mean, 0)} % of the work as open to language models (Eloundou and others, 2023).`;
}

function workContext({ handsOnPercentile: hands, proximityPercentile: close }: FiguresTold) {
  const handling = hands === null ? '' : `handling things ranks ${f.upTo(hands, 0)} of 100`;
  const closeness = close === null ? '' : `closeness to people ranks ${f.upTo(close, 0)} of 100`;
  const both = [handling, closeness].filter((each) => each !== '').join(', ');
  return both === '' ? NONE : `Among all jobs ${both} (O*NET, 2020).`;
}

const AI_EFFECTS = {
  decrease: 'BLS names AI as a reason for a smaller share of jobs by 2034.',
  increase: 'BLS names AI as a reason for a larger share of jobs by 2034.',
};

const reasons: Record<string, Sentence> = {
  jobPostings: (figures) => joined(projection(figures), growth(figures), postings(figures)),
  companyActions: ({ blsAiEffect }) => (blsAiEffect ? AI_EFFECTS[blsAiEffect] : NONE),
  wages,
  aiToolMaturity: tools,
  expertConsensus: ratings,
  physicalPresence: workContext,
  physicality: workContext,
};

/** Sentences that follow from a role's stored figures, with figure, source and year. */
export const figures = {
  /** Why a value is what the figures make it; empty for a dimension that rests on no figure. */
  reason: (dimension: string, figures: FiguresTold) =>
    Object.hasOwn(reasons, dimension) ? reasons[dimension]!(figures) : '',
  /** The two signals of *transforms* where no sentence was written. */
  hiringTrend: (figures: FiguresTold) => joined(postings(figures) || growth(figures)),
  headcount: (figures: FiguresTold) => joined(projection(figures)),
};
