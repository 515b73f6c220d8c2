import { assess, inPercent, type ScoringInputs } from '@/engine';

/** Hundredths of task resistance that one shown target needs, from the formula. */
export function neededGain(inputs: ScoringInputs, wanted: number): number {
  const { taskResistance, modifiers } = assess(inputs);
  const product = modifiers.evidence * modifiers.barriers * modifiers.growth;
  return 100 * ((0.54 + 0.0793 * (wanted - 0.05)) / product - taskResistance);
}

/**
 * Most that moving `points` can gain, as the dual of the linear programme: for any price the bound
 * holds, and the lowest over all task scores is the optimum. No plan enters it.
 */
export function bestGain(inputs: ScoringInputs, points: number, most: number): number {
  const week = inPercent(inputs.tasks);
  const prices = [0, 6, ...week.map(({ score }) => score)];
  const given = prices.map((price) =>
    week.reduce(
      (sum, { time, score }) => sum + Math.min(most, time) * Math.max(0, score - price),
      points * price,
    ),
  );
  const taken = prices.map((price) =>
    week.reduce((sum, { score }) => sum - most * Math.max(0, price - score), points * price),
  );
  return Math.min(...given) - Math.max(...taken);
}

/** Best gain for every number of half points moved: all changes of all tasks, tried out. */
export function exhaustive(inputs: ScoringInputs, most: number): Map<number, number> {
  let best = new Map([['0 0', 0]]);
  for (const { time, score } of inputs.tasks) {
    const next = new Map<string, number>();
    for (const [key, gain] of best) {
      const [balance, given] = key.split(' ').map(Number) as [number, number];
      for (let change = -Math.min(most, time); change <= most; change += 0.5) {
        const at = `${balance + change} ${given + Math.max(0, -change)}`;
        next.set(at, Math.max(next.get(at) ?? -Infinity, gain - change * score));
      }
    }
    best = next;
  }
  const balanced = [...best].filter(([key]) => key.startsWith('0 '));
  return new Map(balanced.map(([key, gain]) => [Number(key.slice(2)), gain]));
}
