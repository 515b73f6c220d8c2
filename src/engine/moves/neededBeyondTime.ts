import { DIMENSION_GROUPS, GROWTH, type Modifier } from '../score/dimensions';
import { taskResistanceOf, totalsOf } from '../score/formula';
import type { ScoringInputs } from '../score/inputs';
import { readingFrom, type Reading } from '../score/reading';
import { checkInputs, checkNumber } from '../score/validate';

/** Single steps up, each worth one point of its group's total. */
export interface NeededSteps extends Reading {
  evidence: number;
  barriers: number;
  growth: number;
  /** Their sum. */
  points: number;
}

export interface NeededBeyondTime {
  /** The least that reaches the target; null when nothing does. */
  needed: NeededSteps | null;
  /** Everything at the upper end of its range: the most that can be. */
  utmost: NeededSteps;
}

const axesOf = ({ evidence, barriers, growth }: NeededSteps) =>
  [evidence, barriers, growth].filter((steps) => steps > 0).length;

/** The fewest points, then the fewest axes, then the higher score. */
function isBetter(a: NeededSteps, b: NeededSteps | null): boolean {
  if (b === null || a.points !== b.points) return b === null || a.points < b.points;
  const axes = axesOf(a) - axesOf(b);
  return axes === 0 ? a.score > b.score : axes < 0;
}

/** Whole steps up that a group's dimensions have left inside their range. */
function roomOf(group: 'evidence' | 'barriers', inputs: ScoringInputs): number {
  const { max } = DIMENSION_GROUPS[group];
  return Object.values(inputs[group]).reduce((room, value) => room + Math.floor(max - value), 0);
}

/**
 * What else has to rise where moving time does not reach `target` (a shown score, 0 … 100): the
 * least number of single steps up in evidence, barriers and growth, by trying all combinations
 * (ours). `inputs` are those after the best moves. Throws `EngineInputError` on bad input.
 */
export function neededBeyondTime(inputs: ScoringInputs, target: number): NeededBeyondTime {
  checkInputs(inputs);
  checkNumber('target', target, 0, 100);
  const resistance = taskResistanceOf(inputs.tasks);
  const totals = totalsOf(inputs);
  const stepsUp = (steps: Record<Modifier, number>): NeededSteps => {
    const { evidence, barriers, growth } = steps;
    const raised = {
      evidence: totals.evidence + evidence,
      barriers: totals.barriers + barriers,
      growth: totals.growth + growth,
    };
    const points = evidence + barriers + growth;
    return { ...steps, points, ...readingFrom(resistance, raised) };
  };
  const room = {
    evidence: roomOf('evidence', inputs),
    barriers: roomOf('barriers', inputs),
    growth: Math.floor(GROWTH.max - inputs.growth),
  };
  let needed: NeededSteps | null = null;
  for (let evidence = 0; evidence <= room.evidence; evidence += 1) {
    for (let barriers = 0; barriers <= room.barriers; barriers += 1) {
      for (let growth = 0; growth <= room.growth; growth += 1) {
        const tried = stepsUp({ evidence, barriers, growth });
        if (tried.shown >= target && isBetter(tried, needed)) needed = tried;
      }
    }
  }
  return { needed, utmost: stepsUp(room) };
}
