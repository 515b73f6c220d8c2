import type { DimensionId } from '../../engine';
import { FIGURE_SOURCES, type Figures } from '../figures';
import { levelOf, meanOfKnown, medianLevel, type Step } from './steps';

/** ROLES.md, "Evidence, from figures": what the stored figures say about the five dimensions. */

type EvidenceId = DimensionId<'evidence'>;

export interface RubricLevel {
  /** −2 … +2; 0 where no figure is stored. */
  level: number;
  /** The figures behind it; empty where none is stored. */
  from: (keyof Figures)[];
}

/** Both borders of a fall (≤) and of a rise (≥) belong to the stronger level. */
const bothWays = (minus2: number, minus1: number, plus1: number, plus2: number): Step[] => [
  { from: plus2, level: 2 },
  { from: plus1, level: 1 },
  { from: minus1, level: 0, above: true },
  { from: minus2, level: -1, above: true },
];

const CHANGE = bothWays(-8, -2, 4, 10);
const GROWTH_VS_TOTAL = bothWays(-15, -6, 6, 15);
const POSTINGS = bothWays(-25, -10, 10, 25);
const WAGES = bothWays(-4.5, -1.5, 1.5, 4.5);

const USE: Step[] = [
  { from: 85, level: -2 },
  { from: 60, level: -1 },
  { from: 25, level: 0 },
];

const BETA: Step[] = [
  { from: 0.65, level: -2 },
  { from: 0.45, level: -1 },
  { from: 0.2, level: 0 },
  { from: 0.1, level: 1 },
];

const AI_EFFECT = { decrease: -1, increase: 1 } as const;

function wageLevel({ wageSignalPp, wageSignalNoisy }: Figures): number | null {
  if (wageSignalPp === null) return null;
  return wageSignalNoisy ? 0 : levelOf(wageSignalPp, WAGES, -2);
}

/** Level by level, with the figures that each looks at. */
const RUBRIC: Record<
  EvidenceId,
  { of: (f: Figures) => number | null; looksAt: (keyof Figures)[] }
> = {
  jobPostings: {
    of: (f) =>
      medianLevel(
        levelOf(f.employmentChangePct, CHANGE, -2),
        levelOf(f.employmentGrowthVsTotalPp, GROWTH_VS_TOTAL, -2),
        levelOf(f.postingsVsAllPct, POSTINGS, -2),
      ),
    looksAt: ['employmentChangePct', 'employmentGrowthVsTotalPp', 'postingsVsAllPct'],
  },
  companyActions: {
    of: ({ blsAiEffect }) => (blsAiEffect === null ? null : AI_EFFECT[blsAiEffect]),
    looksAt: ['blsAiEffect'],
  },
  wages: { of: wageLevel, looksAt: ['wageSignalPp'] },
  aiToolMaturity: {
    of: (f) => levelOf(meanOfKnown(f.microsoftPercentile, f.anthropicPercentile), USE, 1),
    looksAt: ['microsoftPercentile', 'anthropicPercentile'],
  },
  expertConsensus: {
    of: (f) => levelOf(meanOfKnown(f.eloundouBetaHuman, f.eloundouBetaGpt4), BETA, 2),
    looksAt: ['eloundouBetaHuman', 'eloundouBetaGpt4'],
  },
};

/** What the rubric makes of the figures for one dimension of the evidence. */
export function rubricLevel(figures: Figures, id: EvidenceId): RubricLevel {
  const { of, looksAt } = RUBRIC[id];
  return { level: of(figures) ?? 0, from: looksAt.filter((key) => figures[key] !== null) };
}

/** Says that a dimension rests on nothing. */
export const NO_FIGURE = 'no-figure';

/** Ids of the sources behind a level, each once; `NO_FIGURE` alone where there is none. */
export function sourcesOfLevel({ from }: RubricLevel): string[] {
  const ids = [...new Set(from.map((key) => FIGURE_SOURCES[key].source))];
  return ids.length > 0 ? ids : [NO_FIGURE];
}
