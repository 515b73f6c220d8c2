/** One input that may be off by one step. */
export interface UncertainStep {
  /** What one step moves the sum by; above 0. */
  weight: number;
  /** Chances 0 … 1 of one step down and one step up. */
  down: number;
  up: number;
}

/** How far the sum is off, in the unit of the weights, and how likely that is. */
export interface SumOutcome {
  sum: number;
  chance: number;
}

/** Up to this many distinct sums are kept apart exactly; nine inputs (3⁹ = 19,683) always fit. */
export const EXACT_SUMS = 20_000;
/** Beyond that, weights are rounded to this lattice: 1/1000 of a percent of the week for tasks. */
export const COARSE_UNIT = 0.001;
/** Sums closer than this are one and the same with binary noise. */
const SAME_SUM = 1e-9;

/**
 * The exact distribution of a sum of independent steps, ascending, chances adding up to 1.
 * Weights in tenths of a percent have at most 2,001 sums, so they are exact for any number of
 * inputs; only more than nine inputs with odd weights can fall back to the coarse lattice.
 * The order of the steps cannot change even the last bit.
 */
export function stepSums(steps: readonly UncertainStep[]): SumOutcome[] {
  const ordered = [...steps].sort((a, b) => a.weight - b.weight || a.down - b.down || a.up - b.up);
  return exactSums(ordered) ?? latticeSums(ordered);
}

function exactSums(steps: readonly UncertainStep[]): SumOutcome[] | null {
  let sums = new Map<number, SumOutcome>([[0, { sum: 0, chance: 1 }]]);
  for (const { weight, down, up } of steps) {
    const next = new Map<number, SumOutcome>();
    for (const { sum, chance } of sums.values()) {
      add(next, sum - weight, chance * down);
      add(next, sum, chance * (1 - down - up));
      add(next, sum + weight, chance * up);
    }
    if (next.size > EXACT_SUMS) return null;
    sums = next;
  }
  return [...sums.values()].sort((a, b) => a.sum - b.sum);
}

function add(sums: Map<number, SumOutcome>, sum: number, chance: number): void {
  if (chance === 0) return;
  const key = Math.round(sum / SAME_SUM);
  const same = sums.get(key);
  if (same) same.chance += chance;
  else sums.set(key, { sum, chance });
}

function latticeSums(steps: readonly UncertainStep[]): SumOutcome[] {
  let chances = Float64Array.of(1);
  for (const { weight, down, up } of steps) {
    const units = Math.round(weight / COARSE_UNIT);
    const stay = 1 - down - up;
    const next = new Float64Array(chances.length + 2 * units);
    for (let index = 0; index < chances.length; index += 1) {
      const chance = chances[index]!;
      next[index]! += chance * down;
      next[index + units]! += chance * stay;
      next[index + 2 * units]! += chance * up;
    }
    chances = next;
  }
  const middle = (chances.length - 1) / 2;
  return Array.from(chances, (chance, index) => ({
    sum: (index - middle) * COARSE_UNIT,
    chance,
  })).filter(({ chance }) => chance > 0);
}
