/** A place that can take points: how strongly it draws them, and at most how many. */
export interface Taker {
  weight: number;
  cap: number;
}

/**
 * Spreads points over takers in proportion to their weight, none above its cap; what a full taker
 * leaves goes to the others. Returns the points per taker, in order; their sum falls short of
 * `points` only when every taker with a weight is full.
 */
export function spread(points: number, takers: readonly Taker[]): number[] {
  const given = takers.map(() => 0);
  const open = new Set([...takers.keys()].filter((index) => takers[index]!.weight > 0));
  let left = points;
  while (left > 0) {
    const weight = [...open].reduce((total, index) => total + takers[index]!.weight, 0);
    const full = [...open].filter(
      (index) => given[index]! + (left * takers[index]!.weight) / weight >= takers[index]!.cap,
    );
    if (full.length === 0) {
      for (const index of open) given[index]! += (left * takers[index]!.weight) / weight;
      break;
    }
    for (const index of full) {
      left -= takers[index]!.cap;
      given[index] = takers[index]!.cap;
      open.delete(index);
    }
  }
  return given;
}
