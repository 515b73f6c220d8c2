/** Ranks from 1 up; equal values share the mean of their ranks. */
function meanRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Spearman's rank correlation of two equally long lists, −1 … +1: Pearson's correlation of the
 * ranks, ties by mean rank. NaN where one list holds a single value only.
 */
export function spearman(first: readonly number[], second: readonly number[]): number {
  if (first.length !== second.length) throw new Error('spearman: lists differ in length');
  const centred = [first, second].map((values) => {
    const ranks = meanRanks(values);
    const middle = mean(ranks);
    return ranks.map((rank) => rank - middle);
  });
  const [a, b] = centred as [number[], number[]];
  const dot = (x: number[], y: number[]) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}
