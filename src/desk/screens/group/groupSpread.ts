import { ZONES, zoneOf, type Zone } from '@/engine';

/** Fewer people than this could be told apart in a picture without names. */
export const FEWEST_PEOPLE = 3;

/** Scores are shown in steps of so many points: an exact one could be known again. */
export const STEP_POINTS = 5;

/** How the scores of a group are spread; nothing in it says whose is which. */
export interface Spread {
  /** People by step of five points, from 0 up: 20 steps. */
  steps: number[];
  zones: Record<Zone, number>;
  /** The middle one, in whole points. */
  middle: number;
  /** Where the lowest step begins and the highest ends. */
  from: number;
  to: number;
}

const STEPS = 100 / STEP_POINTS;
const stepOf = (shown: number) => Math.min(STEPS - 1, Math.floor(shown / STEP_POINTS));

function middleOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1]!, sorted[sorted.length >> 1]!];
  return Math.round((low + high) / 2);
}

/** The spread of shown scores, 0 … 100; null for fewer than three people. */
export function spreadOf(scores: readonly number[]): Spread | null {
  if (scores.length < FEWEST_PEOPLE) return null;
  const steps = Array<number>(STEPS).fill(0);
  for (const score of scores) steps[stepOf(score)]! += 1;
  const count = (zone: Zone) => scores.filter((score) => zoneOf(score) === zone).length;
  return {
    steps,
    zones: Object.fromEntries(ZONES.map((zone) => [zone, count(zone)])) as Record<Zone, number>,
    middle: middleOf(scores),
    from: STEP_POINTS * steps.findIndex((people) => people > 0),
    to: STEP_POINTS * (steps.findLastIndex((people) => people > 0) + 1),
  };
}
