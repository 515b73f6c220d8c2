// @ts-check

/**
 * The middle value; of an even number of values the mean of the two in the middle.
 * What was not measured (null, NaN) does not count; null when nothing was measured.
 * @param {readonly (number | null | undefined)[]} values
 * @returns {number | null}
 */
export function median(values) {
  const sorted = measured(values);
  const upper = sorted[sorted.length >> 1] ?? null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? null;
  return lower === null || upper === null ? null : (lower + upper) / 2;
}

/**
 * The nearest-rank percentile: the smallest value that at least this share of all values reaches.
 * @param {readonly (number | null | undefined)[]} values
 * @param {number} share 0 … 1
 * @returns {number | null}
 */
export function percentile(values, share) {
  const sorted = measured(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}

/** @param {readonly (number | null | undefined)[]} values */
export const p95 = (values) => percentile(values, 0.95);

/**
 * @param {readonly (number | null | undefined)[]} values
 * @returns {number[]}
 */
function measured(values) {
  const numbers = values.filter((value) => typeof value === 'number' && !Number.isNaN(value));
  return /** @type {number[]} */ (numbers).sort((a, b) => a - b);
}

/**
 * How many times the reference; null when either was not measured.
 * @param {number | null | undefined} value
 * @param {number | null | undefined} reference
 * @returns {number | null}
 */
export function ratio(value, reference) {
  if (value === null || value === undefined || !reference) return null;
  return value / reference;
}

/**
 * Median of each run's median, and of each run's 95th percentile; changes that never showed.
 * @param {readonly { times: readonly number[], missed: number }[]} runs
 */
export function overRuns(runs) {
  return {
    median: median(runs.map(({ times }) => median(times))),
    p95: median(runs.map(({ times }) => p95(times))),
    changes: runs.reduce((total, { times }) => total + times.length, 0),
    missed: runs.reduce((total, { missed }) => total + missed, 0),
    runs: runs.length,
  };
}

/**
 * The median of each figure over runs, field by field.
 * @param {readonly Record<string, number | null>[]} runs
 * @returns {Record<string, number | null>}
 */
export function mediansOf(runs) {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((run) => run[name]))]));
}
