import { ZONE_FROM, ZONES, zoneOf, type Zone } from '@/engine';

/** Fewer people than this could be told apart in a picture without names. */
export const FEWEST_PEOPLE = 3;

/** Scores are shown in steps of so many points at most: an exact one could be known again. */
const STEP_POINTS = 5;

/** A step also ends where a zone does: nobody stands in another zone than they are counted in. */
const EVEN = Array.from({ length: 100 / STEP_POINTS + 1 }, (_, step) => step * STEP_POINTS);
const EDGES = [...new Set([...EVEN, ...Object.values(ZONE_FROM)])].sort((a, b) => a - b);

/** From a score up to another one, in points. */
export interface Step {
  from: number;
  to: number;
}

/** How the scores of a group are spread; nothing in it says whose is which. */
export interface Spread {
  /** People by step, from 0 up. */
  steps: readonly (Step & { people: number })[];
  zones: Record<Zone, number>;
  /** The step of the middle score. */
  middle: Step;
  /** Where the lowest step begins and the highest ends. */
  from: number;
  to: number;
}

const isIn = (shown: number, { from, to }: Step) =>
  shown >= from && (shown < to || (to === 100 && shown === 100));

function middleOf(scores: readonly number[]): number {
  const sorted = [...scores].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1]!, sorted[sorted.length >> 1]!];
  return (low + high) / 2;
}

/** The spread of shown scores, 0 … 100; null for fewer than three people. */
export function spreadOf(scores: readonly number[]): Spread | null {
  if (scores.length < FEWEST_PEOPLE) return null;
  const steps = EDGES.slice(1).map((to, index) => {
    const step = { from: EDGES[index]!, to };
    return { ...step, people: scores.filter((score) => isIn(score, step)).length };
  });
  const taken = steps.filter(({ people }) => people > 0);
  const { from, to } = steps.find((step) => isIn(middleOf(scores), step))!;
  const count = (zone: Zone) => scores.filter((score) => zoneOf(score) === zone).length;
  return {
    steps,
    zones: Object.fromEntries(ZONES.map((zone) => [zone, count(zone)])) as Record<Zone, number>,
    middle: { from, to },
    from: taken[0]!.from,
    to: taken.at(-1)!.to,
  };
}
