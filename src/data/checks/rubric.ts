import { assess } from '@/engine';
import { roleInputs } from '../roleInputs';
import type { Role } from '../schema';

/** ROLES.md, "Rubric for estimated roles": what the stored figures say about a dimension. */
type Figures = NonNullable<Role['figures']>;

function mean(...values: (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

/** A mean such as (0.475 + 0.425) / 2 has to count as 0.45. */
const BINARY_NOISE = 1e-9;

/** Steps are `[at least, result]`, highest first; below the last one the fallback holds. */
function step(value: number | null, steps: [number, number][], below: number): number | null {
  if (value === null) return null;
  return steps.find(([from]) => value >= from - BINARY_NOISE)?.[1] ?? below;
}

const AI_EFFECT = { decrease: -1, increase: 1 } as const;

/** Evidence by the rubric, −2 … +2 per dimension; null where no figure is stored. */
export function rubricEvidence(figures: Figures): Record<keyof Role['evidence'], number | null> {
  const usage = mean(figures.microsoftPercentile, figures.anthropicPercentile);
  const beta = mean(figures.eloundouBetaHuman, figures.eloundouBetaGpt4);
  const growth = figures.employmentChangePct;
  const fallen = growth === null ? null : -growth;
  return {
    jobPostings:
      fallen === null
        ? null
        : fallen >= 8
          ? -2
          : fallen > 2
            ? -1
            : step(
                growth,
                [
                  [10, 2],
                  [4, 1],
                ],
                0,
              ),
    companyActions: figures.blsAiEffect === null ? null : AI_EFFECT[figures.blsAiEffect],
    wages: null,
    aiToolMaturity: step(
      usage,
      [
        [85, -2],
        [60, -1],
        [25, 0],
      ],
      1,
    ),
    expertConsensus: step(
      beta,
      [
        [0.65, -2],
        [0.45, -1],
        [0.2, 0],
        [0.1, 1],
      ],
      2,
    ),
  };
}

/** Barrier "physical presence" by the rubric, 0 … 2. */
export function rubricPhysicalPresence(figures: Figures): number | null {
  return step(
    figures.handsOnPercentile,
    [
      [70, 2],
      [40, 1],
    ],
    0,
  );
}

/** Farthest that task resistance may lie from the figure without a note. */
export const RESISTANCE_TOLERANCE = 0.35;

/** Task resistance that the Eloundou automation figure suggests, 1 … 5. */
export function expectedResistance(figures: Figures): number | null {
  return figures.eloundouAutomation === null ? null : 5 - 4 * figures.eloundouAutomation;
}

/** How far task resistance lies above (+) or below (−) the figure; null where none is stored. */
export function resistanceGap(role: Role): number | null {
  const expected = role.figures && expectedResistance(role.figures);
  return expected === null ? null : assess(roleInputs(role)).taskResistance - expected;
}
